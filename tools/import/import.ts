/** `npm run import`: reads edited sheets back into the catalogue; shows what differs, and writes only when told to. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CATALOGUE_FILES } from '../../src/domain/catalogue/formats';
import { readJsonFile } from '../check/readJsonFile';
import { writeFiles } from '../export/writeFiles';
import { readSheet, type SheetRead } from '../sheets/readSheet';
import { TABLES } from '../sheets/tables';
import { faultsText, planText } from './importText';
import { type CatalogueFiles, type ImportPlan, planImport } from './planImport';

const HELP = `npm run import -- csv FILE… [--write] [--dir DIR] [--json]

Reads sheets that npm run export -- csv wrote and somebody edited. FILE is a sheet (.csv or .tsv) or a folder of sheets;
the column names say which records it holds. They replace all records of that kind: a row left out is a record removed.
Every fault of every sheet is told with file, row, column, value and reason, cross-references included.

  --write     write the catalogue files that differ, whole, each in one step; without it nothing is written
  --dir DIR   exhibition folder (scenes/international-friends)
  --json      one JSON document on stdout: { faults, changes, files, written }
  --help      this text

Columns and encodings: docs/exports.md. Then run npm run check:data, and npm run plates where words changed.
Exit code 1 where there are faults, 2 where the command is not understood.
`;

const OPTIONS = {
  write: { type: 'boolean', default: false },
  dir: { type: 'string', default: 'scenes/international-friends' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The command was not understood. */
class UsageError extends Error {}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = read(args);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [form, ...named] = positionals;
  if (form !== 'csv') throw new UsageError(form === undefined ? 'name the form: csv' : `there is no import of ${form}`);
  if (named.length === 0) throw new UsageError('name a sheet, or a folder of sheets');
  const current = await readCatalogueFiles(values.dir);
  const sheets: SheetRead[] = [];
  for (const file of (await Promise.all(named.map(sheetsAt))).flat()) {
    process.stderr.write(`reading ${file}\n`);
    sheets.push(readSheet(path.basename(file), await readFile(file), TABLES));
  }
  return carryOut(planImport(current, sheets), values);
}

interface Asked {
  readonly write: boolean;
  readonly dir: string;
  readonly json: boolean;
}

/** Writes what was asked for and tells of it. */
async function carryOut(plan: ImportPlan, { write, dir, json }: Asked): Promise<number> {
  const isSound = plan.faults.length === 0;
  const isWritten = isSound && write && Object.keys(plan.files).length > 0;
  if (isWritten) {
    const files = Object.entries(plan.files).map(([file, content]) => ({ path: file, text: fileText(content) }));
    await writeFiles(dir, files);
  }
  if (!isSound) process.stderr.write(faultsText(plan.faults));
  if (json) {
    const report = { ...plan, files: Object.keys(plan.files), written: isWritten };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else if (isSound) process.stdout.write(planText(plan, isWritten));
  return isSound ? 0 : 1;
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A catalogue file as this repository keeps them. */
const fileText = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** @throws Error where a file is there but is no JSON: an import would wipe out what it holds */
async function readCatalogueFiles(dir: string): Promise<CatalogueFiles> {
  const read = await Promise.all(CATALOGUE_FILES.map(async (file) => [file, await readJsonFile(dir, file)] as const));
  const broken = read.flatMap(([, result]) => (result.ok ? [] : result.issues)).filter(({ path: at }) => at !== '');
  if (broken.length > 0)
    throw new Error(broken.map(({ file, path: at, reason }) => `${file} ${at}: ${reason}`).join('\n'));
  return Object.fromEntries(read.flatMap(([file, result]) => (result.ok ? [[file, result.value]] : [])));
}

async function sheetsAt(named: string): Promise<readonly string[]> {
  const found = await stat(named).catch(() => null);
  if (!found) throw new UsageError(`there is no file ${named}`);
  if (!found.isDirectory()) return [named];
  const names = (await readdir(named)).filter((name) => /^[^.].*\.(csv|tsv)$/i.test(name)).sort();
  if (names.length === 0) throw new UsageError(`there is no sheet in ${named}`);
  return names.map((name) => path.join(named, name));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) process.stderr.write(`\n${HELP}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
