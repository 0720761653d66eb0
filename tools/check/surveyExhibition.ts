import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogueDraft } from '../../src/domain/catalogue/catalogueDraft';
import { CATALOGUE_FILES } from '../../src/domain/catalogue/formats';
import type { Issue, Parsed } from '../../src/domain/catalogue/issue';
import { recordsOf } from '../../src/domain/catalogue/parseCatalogue';
import type { Catalogue, Exhibition } from '../../src/domain/catalogue/schemas';
import { surveyCatalogue } from '../../src/domain/catalogue/surveyCatalogue';
import { CURATION_FILES, type CurationRead, parseCuration } from '../../src/domain/curation/parseCuration';
import { checkModels } from '../../src/domain/hanging/checkModels';
import { parseHang } from '../../src/domain/hanging/parseHang';
import type { HangFile } from '../../src/domain/hanging/schemas';
import { parsePlan } from '../../src/domain/plan/parsePlan';
import type { Plan } from '../../src/domain/plan/schemas';
import { readJsonFile } from './readJsonFile';
import { surveyTours } from './surveyTours';

/** What is sound in an exhibition folder, and every fault of it. */
export interface ExhibitionSurvey {
  readonly draft: CatalogueDraft;
  readonly exhibition: Exhibition | null;
  readonly records: Omit<Catalogue, 'exhibition'>;
  readonly plan: Plan | null;
  readonly hangFile: HangFile | null;
  readonly issues: readonly Issue[];
  /** What the curator asks of texts and records; its faults keep nobody from building. */
  readonly curation: CurationRead;
}

/**
 * Looks through a whole exhibition folder; faulty records are left out and told of. Names that one file uses of another
 * are checked only where that other file is sound, so that no fault is told twice.
 */
export async function surveyExhibition(folder: string): Promise<ExhibitionSurvey> {
  const catalogueFiles = new Set([...CATALOGUE_FILES, ...(await strayFiles(folder))]);
  const read = await Promise.all(
    [...catalogueFiles].map(async (file) => [file, await readJsonFile(folder, file)] as const),
  );
  const faulty = read.flatMap(([file, content]) => (content.ok ? [] : [{ file, issues: content.issues }]));
  const files = Object.fromEntries(read.flatMap(([file, content]) => (content.ok ? [[file, content.value]] : [])));
  const { draft, issues } = surveyCatalogue(files, new Set(faulty.map(({ file }) => file)));
  const plan = await parseFile(folder, 'plan.json', parsePlan);
  const records = recordsOf(draft);
  const context = {
    ...(plan.ok ? { plan: plan.value } : {}),
    ...(faulty.length + issues.length === 0 ? { catalogue: records } : {}),
  };
  const hangFile = await parseFile(folder, 'hang.json', (file, value) => parseHang(file, value, context));
  return {
    draft,
    exhibition: draft.exhibition,
    records,
    plan: plan.ok ? plan.value : null,
    hangFile: hangFile.ok ? hangFile.value : null,
    issues: [
      ...faulty.flatMap((file) => file.issues),
      ...issues,
      ...(plan.ok ? [] : plan.issues),
      ...(hangFile.ok ? checkModels(draft.exhibits, hangFile.value) : hangFile.issues),
      ...(await surveyTours(folder, draft)),
    ],
    curation: await readCuration(folder),
  };
}

async function parseFile<T>(
  folder: string,
  file: string,
  parse: (file: string, value: unknown) => Parsed<T>,
): Promise<Parsed<T>> {
  const content = await readJsonFile(folder, file);
  return content.ok ? parse(file, content.value) : content;
}

async function readCuration(folder: string): Promise<CurationRead> {
  const names = await readdir(path.join(folder, 'curation')).catch((): string[] => []);
  const present = CURATION_FILES.filter((file) => names.includes(path.basename(file)));
  const read = await Promise.all(present.map(async (file) => [file, await readJsonFile(folder, file)] as const));
  const { curation, issues } = parseCuration(
    Object.fromEntries(read.flatMap(([file, content]) => (content.ok ? [[file, content.value]] : []))),
  );
  return { curation, issues: [...read.flatMap(([, content]) => (content.ok ? [] : content.issues)), ...issues] };
}

/** JSON files in `catalogue/` that no parser reads: most often a misspelt name. */
async function strayFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, 'catalogue')).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `catalogue/${name}`)
    .toSorted();
}
