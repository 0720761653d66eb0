import path from 'node:path';
import type { Catalogue } from '../../src/domain/catalogue/schemas';
import { readExhibition } from '../../tools/check/readExhibition';

/** Folder of the exhibition under test. */
export const EXHIBITION = path.resolve(import.meta.dirname, '../../scenes/international-friends');

/** The records as the curators wrote them. @throws Error where the folder is faulty */
export async function readCatalogue(): Promise<Catalogue> {
  const read = await readExhibition(EXHIBITION);
  if (!read.ok) throw new Error(`the exhibition has ${read.issues.length} faults`);
  return read.value.catalogue;
}
