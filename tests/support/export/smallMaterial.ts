import { parseCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import type { DrawnPicture, ExportMaterial } from '../../../tools/export/material';
import { anExhibit, catalogueFiles } from '../smallExhibition';
import { BASE } from './realMaterial';

/** A plate drawn here, with overrides. */
export const aPicture = (overrides: Partial<DrawnPicture> = {}): DrawnPicture => ({
  kind: 'plate',
  path: 'textures/plates/a-photograph.webp',
  w: 768,
  h: 576,
  licence: 'CC-BY-4.0',
  isDrawnHere: true,
  source: 'the record',
  ...overrides,
});

/** A catalogue of one exhibit with its picture, ready for export; overrides of the exhibit must be sound. */
export function smallMaterial(
  exhibit: Partial<Exhibit> = {},
  picture: DrawnPicture | null = aPicture(),
  files: Readonly<Record<string, unknown>> = {},
): ExportMaterial {
  const read = parseCatalogue(
    catalogueFiles({ 'catalogue/military.json': { exhibits: [anExhibit(exhibit)] }, ...files }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { catalogue: read.value, pictureOf: () => picture, base: BASE };
}
