import path from 'node:path';
import type { ExportMaterial } from '../../../tools/export/material';
import { readMaterial } from '../../../tools/export/readMaterial';
import { EXHIBITION } from '../readCatalogue';

/** Address that the documents under test begin with. */
export const BASE = 'https://museum.example/side-by-side/';

/** The exhibition of this repository, ready for export. @throws Error where it is faulty */
export async function realMaterial(): Promise<ExportMaterial> {
  const read = await readMaterial(EXHIBITION, path.resolve(import.meta.dirname, '../../..'), BASE);
  if (!read.ok) throw new Error(`the exhibition has ${read.issues.length} faults`);
  return read.value;
}
