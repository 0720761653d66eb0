import { sheetFiles } from './csv/sheetFiles';
import { iiifDocuments } from './iiif/iiifDocuments';
import type { ExportMaterial } from './material';
import type { TextFile } from './writeFiles';

/** Makes the files of one standard; equal material gives equal files in equal order. */
export type Exporter = (material: ExportMaterial) => readonly TextFile[];

/** Every form a catalogue can be exported in, by the name the command takes. */
export const FORMATS: Readonly<Record<string, Exporter>> = {
  iiif: (material) =>
    iiifDocuments(material).map(({ path, content }) => ({ path, text: `${JSON.stringify(content, null, 2)}\n` })),
  csv: ({ catalogue }) => sheetFiles(catalogue, 'csv'),
  tsv: ({ catalogue }) => sheetFiles(catalogue, 'tsv'),
};
