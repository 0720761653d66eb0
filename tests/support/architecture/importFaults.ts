import arrows from './arrows.json' with { type: 'json' };
import type { SourceFile } from './readSource';

interface Arrow {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/** STYLE 2 as a table: what each folder of `src` may import besides itself. Types take the same ways as values. */
const ARROWS: Readonly<Record<string, Arrow>> = arrows;

/**
 * STYLE 2 inside `domain`: units → catalogue, plan → hanging, visibility, routes → tours → film. `hall` describes what
 * the others make for the browser; `lighting` reads plan and hang; `search`, `geography` and `chronology` the catalogue.
 */
const DOMAIN_RANKS: Readonly<Record<string, number>> = {
  units: 0,
  language: 0,
  catalogue: 1,
  citation: 1,
  plan: 1,
  quality: 1,
  curation: 2,
  geography: 2,
  chronology: 2,
  hanging: 2,
  visibility: 2,
  routes: 2,
  lighting: 2,
  search: 2,
  logbook: 2,
  hall: 3,
  hand: 4,
  picking: 3,
  tours: 3,
  film: 4,
};

/** Imports of one file that the arrows of STYLE 2 do not draw; one sentence each. */
export function importFaults({ path, imports }: SourceFile): readonly string[] {
  const layer = layerOf(path);
  if (layer === 'tools') return imports.flatMap(({ specifier, target }) => toolFault(path, specifier, target));
  if (layer === 'main') return [];
  const arrow = ARROWS[layer];
  if (!arrow) return [`${path}: src/${layer} is no folder of STYLE 1`];
  return imports.flatMap(({ specifier, target }) => {
    if (target === null) return packageFault(path, specifier, arrow);
    const to = layerOf(target);
    if (to !== layer && !arrow.folders.includes(to)) return [`${path}: src/${layer} may not import ${target}`];
    return layer === 'domain' ? domainFault(path, target) : [];
  });
}

/** `src/<layer>/…` gives the layer; `tools/…` gives `tools`; `src/main.ts` gives `main`. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
}

function packageFault(path: string, specifier: string, { packages }: Arrow): readonly string[] {
  if (specifier.endsWith('.css') || specifier.endsWith('.json')) return [];
  const isAllowed = packages.some((name) =>
    name.endsWith('/*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
  return isAllowed ? [] : [`${path}: may not import the package ${specifier}`];
}

function domainFault(path: string, target: string): readonly string[] {
  const from = path.split('/')[2]?.replace(/\.ts$/, '') ?? '';
  const to = target.split('/')[2] ?? '';
  const fromRank = DOMAIN_RANKS[from];
  const toRank = DOMAIN_RANKS[to];
  if (fromRank === undefined) return [`${path}: src/domain/${from} has no rank in the architecture test`];
  if (toRank === undefined || toRank <= fromRank) return [];
  return [`${path}: inside the domain, ${from} comes before ${to}`];
}

/** Tools import `src/domain` and one another; the bench's own pages are sources of their own. */
function toolFault(path: string, specifier: string, target: string | null): readonly string[] {
  if (target === null || !target.startsWith('src/') || target.startsWith('src/domain/')) return [];
  return [`${path}: tools may import src/domain and nothing else of ours, not ${specifier}`];
}
