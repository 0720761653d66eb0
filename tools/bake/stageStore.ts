import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StageStore } from './bakeLight';

/** Stages on disk, one file each: width and height as 32-bit integers, then known bytes, then RGB floats. */
export function createStageStore(folder: string): StageStore {
  return {
    read: async (name) => {
      const file = await readFile(path.join(folder, `${name}.bin`)).catch(() => null);
      if (!file) return null;
      const w = file.readUInt32LE(0);
      const h = file.readUInt32LE(4);
      const known = new Uint8Array(file.subarray(8, 8 + w * h));
      const rgb = new Float32Array(new Uint8Array(file.subarray(8 + w * h)).buffer);
      return rgb.length === w * h * 3 ? { w, h, known, rgb } : null;
    },
    write: async (name, { w, h, known, rgb }) => {
      await mkdir(folder, { recursive: true });
      const head = Buffer.alloc(8);
      head.writeUInt32LE(w, 0);
      head.writeUInt32LE(h, 4);
      const target = path.join(folder, `${name}.bin`);
      // A file cut short by an end of the process must not count as a finished stage.
      await writeFile(`${target}.part`, Buffer.concat([head, known, new Uint8Array(rgb.buffer)]));
      await rename(`${target}.part`, target);
    },
  };
}
