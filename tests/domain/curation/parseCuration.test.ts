import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CURATION_FILES, parseCuration } from '../../../src/domain/curation/parseCuration';

describe('parseCuration', () => {
  it("reads the exhibition's own files", async () => {
    const files = await Promise.all(
      CURATION_FILES.map(async (file) => {
        const content: unknown = JSON.parse(await readFile(`scenes/international-friends/${file}`, 'utf8'));
        return [file, content] as const;
      }),
    );
    const { curation, issues } = parseCuration(Object.fromEntries(files));
    expect(issues).toEqual([]);
    expect(curation.rules?.exhibitsPerSubject.least).toBe(12);
    expect(curation.words?.length).toBeGreaterThan(40);
    expect(curation.apart).not.toBeNull();
  });

  it('names what is wrong, and reads the other files all the same', () => {
    const { curation, issues } = parseCuration({
      'curation/words.json': { words: [{ language: 'fr', word: '', reason: 'x' }] },
      'curation/apart.json': { groups: [] },
    });
    expect(curation).toEqual({ rules: null, words: null, apart: [] });
    expect(issues.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'curation/words.json words[0].language',
      'curation/words.json words[0].word',
    ]);
  });

  it('refuses a group of one', () => {
    const { issues } = parseCuration({ 'curation/apart.json': { groups: [{ ids: ['a'], reason: 'x' }] } });
    expect(issues.map(({ path }) => path)).toEqual(['groups[0].ids']);
  });
});
