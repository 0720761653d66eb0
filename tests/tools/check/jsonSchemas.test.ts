import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../tools/check/jsonSchemas';

const folder = 'scenes/schemas';

describe('jsonSchemas', () => {
  it('are the ones in the repository; if not: npm run schemas', () => {
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
    );
    expect(written).toEqual(Object.fromEntries(jsonSchemas()));
  });

  it('are the same each time they are made', () => {
    expect([...jsonSchemas()]).toEqual([...jsonSchemas()]);
  });

  it('are named by every data file, so that an editor finds them', () => {
    const files = readdirSync('scenes/international-friends', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThanOrEqual(11);
    const lost = files.filter((name) => {
      const file = path.join('scenes/international-friends', name);
      const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { readonly $schema?: string };
      return $schema === undefined || !existsSync(path.join(path.dirname(file), $schema));
    });
    expect(lost).toEqual([]);
  });
});
