import { sheetFiles } from './csv/sheetFiles';
import { iiifDocuments } from './iiif/iiifDocuments';
import { lidoFiles } from './lido/lidoFiles';
import { linkedDocuments } from './linked/linkedDocuments';
import type { ExportMaterial } from './material';
import type { TextFile } from './writeFiles';

/** Makes the files of one standard; equal material gives equal files in equal order. */
export type Exporter = (material: ExportMaterial) => readonly TextFile[];

/** Every form a catalogue can be exported in, by the name the command takes. */
export const FORMATS: Readonly<Record<string, Exporter>> = {
  iiif: (material) => iiifDocuments(material).map(jsonFile),
  'linked-art': (material) => linkedDocuments(material).map(jsonFile),
  csv: ({ catalogue }) => sheetFiles(catalogue, 'csv'),
  tsv: ({ catalogue }) => sheetFiles(catalogue, 'tsv'),
  lido: lidoFiles,
};

const jsonFile = ({ path, content }: { readonly path: string; readonly content: unknown }): TextFile => ({
  path,
  text: `${JSON.stringify(content, null, 2)}\n`,
});
