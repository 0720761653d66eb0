import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogueDraft } from '../../src/domain/catalogue/catalogueDraft';
import type { Issue, Parsed } from '../../src/domain/catalogue/issue';
import { parseFilm } from '../../src/domain/film/parseFilm';
import { parseTour } from '../../src/domain/tours/parseTour';
import type { PlaceToStand, Tour } from '../../src/domain/tours/schemas';
import { readJsonFile } from './readJsonFile';

/** Every fault of the tours and films of an exhibition folder: form, names of files, and ids that lead nowhere. */
export async function surveyTours(folder: string, { ids }: CatalogueDraft): Promise<readonly Issue[]> {
  const tours = await readAll(folder, 'tours', parseTour);
  const films = await readAll(folder, 'films', parseFilm);
  const named = new Set(tours.map(({ file }) => path.basename(file, '.json')));
  const knows = (space: 'exhibits' | 'stories', id: string): boolean =>
    !ids[space].isComplete || ids[space].all.some((entry) => entry.value === id);
  return [...tours, ...films].flatMap(({ file, content }) => {
    if (!content.ok) return content.issues;
    const { value } = content;
    return [
      ...nameFaults(file, value.id),
      ...('stops' in value ? stopFaults(file, value, knows) : filmFaults(file, value.tour, named)),
    ];
  });
}

interface FileRead<T> {
  readonly file: string;
  readonly content: Parsed<T>;
}

async function readAll<T>(
  folder: string,
  inside: string,
  parse: (file: string, value: unknown) => Parsed<T>,
): Promise<readonly FileRead<T>[]> {
  const names = await readdir(path.join(folder, inside)).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.json')).map((name) => `${inside}/${name}`);
  return Promise.all(
    files.toSorted().map(async (file) => {
      const content = await readJsonFile(folder, file);
      return { file, content: content.ok ? parse(file, content.value) : content };
    }),
  );
}

function nameFaults(file: string, id: string): readonly Issue[] {
  const name = path.basename(file, '.json');
  if (name === id) return [];
  return [
    { file, path: 'id', value: JSON.stringify(id), reason: `must be ${JSON.stringify(name)}, as the file is called` },
  ];
}

function stopFaults(
  file: string,
  tour: Tour,
  knows: (space: 'exhibits' | 'stories', id: string) => boolean,
): readonly Issue[] {
  return tour.stops.flatMap(({ id, stand }, index) => {
    const reason = standFault(stand, knows);
    return reason === null
      ? []
      : [{ file, path: `stops[${index}](${id}).stand`, value: JSON.stringify(stand), reason }];
  });
}

function standFault(stand: PlaceToStand, knows: (space: 'exhibits' | 'stories', id: string) => boolean): string | null {
  if ('exhibit' in stand && !knows('exhibits', stand.exhibit)) return 'there is no exhibit of this id';
  if ('story' in stand && !knows('stories', stand.story)) return 'there is no story of this id';
  return null;
}

function filmFaults(file: string, tour: string, tours: ReadonlySet<string>): readonly Issue[] {
  return tours.has(tour)
    ? []
    : [{ file, path: 'tour', value: JSON.stringify(tour), reason: `there is no tours/${tour}.json` }];
}
