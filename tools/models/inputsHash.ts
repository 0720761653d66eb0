import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ModelJob } from './planModels';

const HERE = import.meta.dirname;
/** Packages whose versions shape the files. */
const PACKAGES = [
  '@gltf-transform/core',
  '@gltf-transform/extensions',
  '@gltf-transform/functions',
  'meshoptimizer',
  'three-mesh-bvh',
];
/** And those that shape skins. */
const SKIN_PACKAGES = ['sharp', 'watlas'];

const texts = new Map<string, string>();
const importsOf = new Map<string, readonly string[]>();

/**
 * Hash of everything a model is made from: the texts of its kind's forms and of all they import, of what builds models,
 * of its skin's paint where it wears one, and the versions of the packages that do. Equal hashes mean that the model need not be built again.
 */
export function inputsHashOf({ id, kind, variant, source, skin }: ModelJob): string {
  const files = new Set<string>();
  for (const folder of [path.join(HERE, 'forms', kind), path.join(HERE, 'make')]) {
    for (const name of readdirSync(folder).sort()) collect(path.join(folder, name), files);
  }
  if (skin) {
    collect(path.join(HERE, 'skin/wearSkin.ts'), files);
    collect(path.join(HERE, `skin/paints/${id}.ts`), files);
  }
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([
      id,
      variant,
      source.rests,
      source.isSized,
      versions(skin ? [...PACKAGES, ...SKIN_PACKAGES] : PACKAGES),
    ]),
  );
  // The registries name every kind; what they say of this one is in the line above.
  const shaping = [...files].filter((file) => !NOT_SHAPING.includes(path.relative(HERE, file)));
  for (const file of shaping.sort()) hash.update(`${path.relative(HERE, file)}\n${textOf(file)}`);
  return hash.digest('hex').slice(0, 24);
}

const NOT_SHAPING = ['planModels.ts', 'forms/registry.ts', 'forms/source.ts'].map((name) => path.normalize(name));

/** A file and all it imports of ours. */
function collect(file: string, into: Set<string>): void {
  if (into.has(file)) return;
  into.add(file);
  if (NOT_SHAPING.includes(path.relative(HERE, file))) return;
  for (const imported of importedBy(file)) collect(imported, into);
}

function importedBy(file: string): readonly string[] {
  const known = importsOf.get(file);
  if (known) return known;
  const found = [...textOf(file).matchAll(/from\s+'(\.[^']+)'/g)].map(([, target = '']) => {
    const at = path.join(path.dirname(file), target);
    return existsSync(`${at}.ts`) ? `${at}.ts` : at;
  });
  importsOf.set(file, found);
  return found;
}

function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  texts.set(file, known);
  return known;
}

function versions(packages: readonly string[]): Readonly<Record<string, string>> {
  const text = readFileSync(path.join(HERE, '../../package.json'), 'utf8');
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
  return Object.fromEntries(packages.map((name) => [name, devDependencies[name] ?? '']));
}
