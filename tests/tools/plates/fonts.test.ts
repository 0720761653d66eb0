import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstCharacters, laterCharacters, unicodeRange } from '../../../tools/fonts/charactersOf';
import { extractFace } from '../../../tools/fonts/extractFace';
import { readSources } from '../../../tools/plates/sources/readSources';

const root = path.join(import.meta.dirname, '../../..');
const fonts = path.join(root, 'public/fonts');
const { catalogue } = await readSources(path.join(root, 'scenes/international-friends'));

describe('the interface fonts', () => {
  it('hold every Chinese character of the exhibition, section and story titles: else run npm run fonts', () => {
    const css = readFileSync(path.join(fonts, 'fonts.css'), 'utf8');
    const first = firstCharacters(catalogue, readFileSync(path.join(root, 'tools/fonts/hallWords.txt'), 'utf8'));
    expect(css).toContain(unicodeRange(first));
    expect(css).toContain(unicodeRange(laterCharacters(catalogue, first)));
  });

  it('weigh no more than 220 kB together and 60 kB in the first view', () => {
    const bytesOf = (name: string) => statSync(path.join(fonts, name)).size;
    const all = readdirSync(fonts).filter((name) => name.endsWith('.woff2'));
    expect(all.reduce((sum, name) => sum + bytesOf(name), 0)).toBeLessThan(220e3);
    expect(bytesOf('garamond-regular.woff2') + bytesOf('song-first.woff2')).toBeLessThan(60e3);
  });

  it('name runs of characters as ranges', () => {
    expect(unicodeRange('cab一')).toBe('U+61-63, U+4E00');
  });
});

describe('a face of a collection', () => {
  it('is copied with its tables, and another name is refused', () => {
    const collection = tinyCollection('Tiny-Regular');
    const face = extractFace(collection, 'Tiny-Regular');
    expect(face.readUInt16BE(4)).toBe(1);
    expect(face.toString('latin1', 12, 16)).toBe('name');
    expect(() => extractFace(collection, 'Other')).toThrow(/no face Other/);
    expect(() => extractFace(face, 'Tiny-Regular')).toThrow(/not an OpenType collection/);
  });
});

/** A collection of one face with a name table only: header 16 bytes, directory 12 + 16, name table. */
function tinyCollection(name: string): Buffer {
  const table = Buffer.alloc(18 + name.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(18, 4);
  table.writeUInt16BE(1, 6);
  table.writeUInt16BE(6, 12);
  table.writeUInt16BE(name.length, 14);
  table.write(name, 18, 'latin1');
  const head = Buffer.alloc(16 + 28);
  head.write('ttcf', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(16, 12);
  head.writeUInt16BE(1, 20);
  head.write('name', 28, 'latin1');
  head.writeUInt32BE(head.length, 36);
  head.writeUInt32BE(table.length, 40);
  return Buffer.concat([head, table]);
}
