import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Manifest, parseManifest } from '../../../tools/textures/manifest';

const TEXTURES = path.resolve(import.meta.dirname, '../../../textures');
const manifest = parseManifest(JSON.parse(readFileSync(path.join(TEXTURES, 'manifest.json'), 'utf8')));

/** Entries whose files are not, byte for byte, what they say. */
function faultsOf(entries: Manifest): readonly string[] {
  return entries.flatMap(({ id, files, sha256 }) => {
    const contents = files.map((file) => readFileSync(path.join(TEXTURES, file.path)));
    const sum = createHash('sha256');
    for (const content of contents) sum.update(content);
    const isSound = sum.digest('hex') === sha256 && files.every(({ bytes }, at) => contents[at]?.length === bytes);
    return isSound ? [] : [id];
  });
}

describe('textures/manifest.json', () => {
  it('is true of every file, and would be found false', () => {
    expect(manifest.length).toBeGreaterThan(1000);
    expect(faultsOf(manifest)).toEqual([]);
    const [first] = manifest;
    if (!first) throw new Error('an entry expected');
    expect(faultsOf([{ ...first, sha256: '0'.repeat(64) }])).toEqual([first.id]);
  });

  it('lists every file there is', () => {
    const listed = new Set(manifest.flatMap(({ files }) => files.map((file) => file.path)));
    const found = readdirSync(TEXTURES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(TEXTURES, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    expect(found.filter((file) => file !== 'manifest.json' && !listed.has(file))).toEqual([]);
  });
});
