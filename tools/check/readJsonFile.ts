import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Issue, Parsed } from '../../src/domain/catalogue/issue';
import { jsonFault } from './jsonFault';

/**
 * The content of a JSON file; or, with line and column, why it cannot be read.
 *
 * @param folder exhibition folder
 * @param file path relative to it; named in the issue
 */
export async function readJsonFile(folder: string, file: string): Promise<Parsed<unknown>> {
  let text: string;
  try {
    text = await readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refused({ file, path: '', value: '', reason: isMissing ? 'the file is missing' : String(error) });
  }
  const fault = jsonFault(text);
  return fault === null
    ? { ok: true, value: JSON.parse(text) as unknown }
    : refused({ file, ...placeOf(text, fault.offset), reason: `is not JSON: ${fault.reason}` });
}

const refused = (issue: Issue): Parsed<never> => ({ ok: false, issues: [issue] });

function placeOf(text: string, offset: number): Pick<Issue, 'path' | 'value'> {
  const before = text.slice(0, offset).split('\n');
  const found = text.slice(offset, offset + 30).split('\n')[0] ?? '';
  return { path: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`, value: found.trim() };
}
