/** `npm run export`: the catalogue in the forms that other museums, portals and spreadsheets read. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS } from './formats';
import { readMaterial } from './readMaterial';
import { siteUrl } from './siteUrl';
import { writeFiles } from './writeFiles';

const HELP = `npm run export -- iiif|linked-art|csv|tsv|lido [--out DIR] [--base URL] [--dir DIR] [--json]

Writes the catalogue of an exhibition folder as files of one standard, below DIR as they would stand below the site's
address. The same data and address give the same files, byte for byte.
  iiif         IIIF Presentation 3: a manifest per exhibit, a collection per story and section, one of all
  linked-art   Linked Art JSON-LD: objects, their texts and images, people, places, holders
  csv, tsv     sheets, one row per record; npm run import -- csv reads them back
  lido         LIDO 1.1 XML, one document per section

  --out DIR    folder to write to (exports); files of the same name are replaced, others left alone
  --base URL   address of the site that identifiers begin with (SITE_URL, else http://localhost:4173/)
  --dir DIR    exhibition folder (scenes/international-friends)
  --json       one JSON document on stdout: { format, out, base, files, bytes }
  --help       this text

What goes where: docs/exports.md. Exit code 1 where the data has faults, 2 where the command is not understood.
`;

const OPTIONS = {
  out: { type: 'string', default: 'exports' },
  base: { type: 'string' },
  dir: { type: 'string', default: 'scenes/international-friends' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The command was not understood. */
class UsageError extends Error {}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = asUsage(() => parseArgs({ args, options: OPTIONS, allowPositionals: true }));
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [format, ...more] = positionals;
  const exporter = format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!exporter || more.length > 0) throw new UsageError(`name one form of ${Object.keys(FORMATS).join(', ')}`);
  const base = asUsage(() => siteUrl(values.base));
  const root = path.resolve(import.meta.dirname, '../..');
  process.stderr.write(`reading ${values.dir}\n`);
  const read = await readMaterial(path.resolve(values.dir), root, base);
  if (!read.ok) {
    const lines = read.issues.map(({ file, path: at, value, reason }) => `  ${file} ${at} ${value}: ${reason}\n`);
    throw new Error(`${lines.length} faults; nothing is exported\n${lines.join('')}`);
  }
  const files = exporter(read.value);
  const total = files.length;
  await writeFiles(values.out, files, (done) => {
    if (done % 100 === 0 || done === total) process.stderr.write(`${format}: ${done} of ${total} files\n`);
  });
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (values.json) process.stdout.write(`${JSON.stringify({ format, out: values.out, base, files: total, bytes })}\n`);
}

function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${HELP}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
