import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasMapMark } from './map/mapMark';
import type { PictureJob } from './pictureJob';

const ROOT = import.meta.dirname;
const texts = new Map<string, string>();

/**
 * Hash of everything a picture is made from: its markup and size, its style sheets, the script that fits its text, and
 * the map makers where it holds a map. Equal hashes mean that the picture need not be drawn again.
 */
export function inputsHashOf(job: PictureJob): string {
  const { group, subject, layout, file, markup, look, vars, styles, transparent, encoding } = job;
  const parts: unknown[] = [group, subject, layout, file, markup, look, vars, transparent, encoding];
  for (const style of ['draw/sheet.css', ...styles]) parts.push(textOf(style));
  parts.push(textOf('draw/sheetScript.js'), textOf('draw/paperGrain.ts'));
  if (hasMapMark(markup)) parts.push(mapMakers());
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

function textOf(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  texts.set(file, text);
  return text;
}

const mapMakers = (): string[] =>
  readdirSync(path.join(ROOT, 'map'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => textOf(`map/${name}`));
