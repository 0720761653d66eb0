import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Issue, Parsed } from '../../src/domain/catalogue/issue';

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
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return refused(syntaxFault(file, text, error instanceof Error ? error.message : String(error)));
  }
}

const refused = (issue: Issue): Parsed<never> => ({ ok: false, issues: [issue] });

function syntaxFault(file: string, text: string, message: string): Issue {
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  const at = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const value = text
    .slice(Math.max(0, position - 20), position + 20)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { file, path: at, value, reason: `is not JSON: ${message.replace(/ in JSON at position.*$/s, '')}` };
}
