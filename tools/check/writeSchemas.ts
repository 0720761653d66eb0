/** `npm run schemas`: writes the JSON Schemas that the data files name in `$schema`, for editors to complete and check. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemas } from './jsonSchemas';

const HELP = `npm run schemas [-- --dir DIR]

Writes one JSON Schema per file format, made from the parsers in src/domain.
  --dir DIR   folder to write to (scenes/schemas)
  --help      this text
`;

const { values } = parseArgs({ options: { dir: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) process.stdout.write(HELP);
else await writeAll(values.dir ?? 'scenes/schemas');

async function writeAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) {
    await writeFile(path.join(folder, name), text);
    process.stdout.write(`${path.join(folder, name)}\n`);
  }
}
