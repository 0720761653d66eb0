/**
 * One face of an OpenType collection (.ttc) as a font file of its own; subsetters read single fonts only.
 *
 * A collection is a header with the offset of each face's table directory; tables lie anywhere in the file and are
 * shared. The face's directory and its tables are copied, tables aligned to four bytes (OpenType 1.9, "Organization of
 * an OpenType font"); checksums are kept as they are.
 *
 * @param collection bytes of the .ttc
 * @param postScriptName name of the face, e.g. `NotoSerifCJKsc-Regular`
 * @throws Error where the bytes are no collection or hold no such face
 */
export function extractFace(collection: Buffer, postScriptName: string): Buffer {
  if (collection.toString('latin1', 0, 4) !== 'ttcf') throw new Error('not an OpenType collection');
  const count = collection.readUInt32BE(8);
  for (let face = 0; face < count; face += 1) {
    const directory = collection.readUInt32BE(12 + face * 4);
    const tables = tablesAt(collection, directory);
    if (nameOf(collection, tables) === postScriptName) return assemble(collection, directory, tables);
  }
  throw new Error(`the collection holds no face ${postScriptName}`);
}

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
}

/** Name id of the PostScript name. */
const POSTSCRIPT = 6;

function tablesAt(file: Buffer, directory: number): readonly Table[] {
  const count = file.readUInt16BE(directory + 4);
  return Array.from({ length: count }, (_, index) => {
    const at = directory + 12 + index * 16;
    return {
      tag: file.toString('latin1', at, at + 4),
      checksum: file.readUInt32BE(at + 4),
      offset: file.readUInt32BE(at + 8),
      length: file.readUInt32BE(at + 12),
    };
  });
}

function nameOf(file: Buffer, tables: readonly Table[]): string | null {
  const table = tables.find(({ tag }) => tag === 'name');
  if (!table) return null;
  const strings = table.offset + file.readUInt16BE(table.offset + 4);
  const count = file.readUInt16BE(table.offset + 2);
  for (let record = 0; record < count; record += 1) {
    const at = table.offset + 6 + record * 12;
    if (file.readUInt16BE(at + 6) !== POSTSCRIPT) continue;
    const length = file.readUInt16BE(at + 8);
    const start = strings + file.readUInt16BE(at + 10);
    const bytes = file.subarray(start, start + length);
    return file.readUInt16BE(at) === 1 ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le');
  }
  return null;
}

function assemble(file: Buffer, directory: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + tables.length * 16);
  file.copy(head, 0, directory, directory + 12);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, offset: from, length }, index) => {
    const at = 12 + index * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    file.copy(padded, 0, from, from + length);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
