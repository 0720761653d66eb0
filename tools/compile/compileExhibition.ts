/**
 * Makes of an exhibition folder the files a visit loads (types in `src/domain/hall/hall.ts`): one small file for the
 * first picture, one per story for what hangs there, one per story for the full records.
 */
import type { Catalogue, Exhibit, Kind, Story } from '../../src/domain/catalogue/schemas';
import type {
  CellData,
  CellHead,
  ExhibitRecord,
  HallData,
  HungExhibit,
  IndexEntry,
  ReferenceData,
  ThumbnailSheet,
} from '../../src/domain/hall/hall';
import type { Hang, Placement } from '../../src/domain/hanging/placement';
import type { Plan } from '../../src/domain/plan/schemas';
import { distantOf } from './distantOf';
import { featurePlaques } from './featurePlaques';
import { mapOf } from './mapOf';
import type { PictureLookup } from './pictureLookup';
import { compileSearch } from './search/compileSearch';

export interface CompiledFile {
  /** Path below the exhibition's own folder in the site, e.g. `cells/plan-z.json`. */
  readonly path: string;
  readonly content: unknown;
}

/** Everything a compile needs; all of it already checked. */
export interface CompileInput {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly hang: Hang;
  readonly pictures: PictureLookup;
}

/** Compiles an exhibition; pure and deterministic: equal input gives equal files in equal order. */
export function compileExhibition(input: CompileInput): readonly CompiledFile[] {
  const { catalogue } = input;
  const cells = catalogue.stories.map((story) => cellOf(input, story));
  const index = indexOf(input);
  return [
    { path: 'hall.json', content: hallOf(input) },
    ...cells.map((cell) => ({ path: `cells/${cell.story}.json`, content: cell })),
    ...catalogue.stories.map((story) => ({
      path: `records/${story.id}.json`,
      content: recordsOf(catalogue, story),
    })),
    { path: 'distant.json', content: distantOf(input) },
    { path: 'index.json', content: index },
    { path: 'search.json', content: compileSearch({ ...input, order: index.map(({ id }) => id) }) },
    { path: 'reference.json', content: referenceOf(input) },
    { path: 'map.json', content: mapOf(catalogue) },
  ];
}

function hallOf({ catalogue, plan, hang, pictures }: CompileInput): HallData {
  const { exhibition } = catalogue;
  const { $schema: _schema, title: _title, status: _status, ...visitPlan } = plan;
  const countOf = (kind: Kind) => catalogue.exhibits.filter((exhibit) => exhibit.kind === kind).length;
  const photographs = countOf('photograph');
  return {
    id: exhibition.id,
    title: exhibition.title,
    subtitle: exhibition.subtitle,
    interpretationNote: exhibition.interpretationNote,
    platesNote: exhibition.platesNote,
    sections: exhibition.sections.map(({ id, title, text, accent }) => ({ id, title, text, accent })),
    palette: exhibition.palette,
    plan: visitPlan,
    shelves: hang.shelves,
    features: featurePlaques(plan).map((plaque) => ({ ...plaque, picture: pictures.feature(plaque.id) })),
    cells: catalogue.stories.map((story) => headOf(catalogue, story, hang)),
    counts: { artifacts: catalogue.exhibits.length - photographs - countOf('panel'), photographs },
  };
}

function headOf(catalogue: Catalogue, story: Story, hang: Hang): CellHead {
  const placements = hang.placements.filter((placement) => placement.story === story.id);
  const panel = hang.panels.find((candidate) => candidate.story === story.id);
  const lead = placements.find((placement) => placement.exhibit === story.lead) ?? placements[0];
  const arrival = panel?.standing ?? lead?.standing;
  if (!arrival) throw new Error(`story ${story.id} has nothing hung: it cannot be visited`);
  const xs = placements.map((placement) => placement.centre.x);
  const zs = placements.map((placement) => placement.centre.z);
  return {
    story: story.id,
    section: story.section,
    title: story.title,
    zones: [...new Set(placements.map((placement) => placement.zone))],
    min: { x: Math.min(...xs), z: Math.min(...zs) },
    max: { x: Math.max(...xs), z: Math.max(...zs) },
    exhibits: placements.length,
    arrival,
  };
}

function cellOf({ catalogue, hang, pictures }: CompileInput, story: Story): CellData {
  const records = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const panel = hang.panels.find((candidate) => candidate.story === story.id);
  return {
    story: story.id,
    exhibits: hang.placements
      .filter((placement) => placement.story === story.id)
      .map((placement) => hungOf(placement, recordOf(records, placement.exhibit), story, pictures)),
    panel: panel ? { ...panel, picture: pictures.panel(story.id) } : null,
    farSheet: pictures.farSheet(story.id),
  };
}

function hungOf(placement: Placement, exhibit: Exhibit, story: Story, pictures: PictureLookup): HungExhibit {
  return {
    ...placement,
    kind: exhibit.kind,
    section: story.section,
    title: { zh: exhibit.title.zh, en: exhibit.title.en },
    date: exhibit.date,
    scale: exhibit.display.scale,
    weight: exhibit.display.weight,
    model: exhibit.display.model ?? null,
    dimensionsMm: exhibit.dimensionsMm,
    plate: pictures.face(exhibit.id),
    labelPicture: pictures.label(exhibit.id),
  };
}

function recordsOf(catalogue: Catalogue, story: Story): readonly ExhibitRecord[] {
  const people = new Map(catalogue.people.map((person) => [person.id, person]));
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  const exhibits = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  return story.exhibits.map((id) => {
    const exhibit = recordOf(exhibits, id);
    return {
      ...exhibit,
      storyTitle: story.title,
      placeRecord: exhibit.place === null ? null : (places.get(exhibit.place) ?? null),
      personRecords: exhibit.people.flatMap(({ id: person }) => {
        const found = people.get(person);
        if (!found) return [];
        const { id: key, name, birth, death, role, text } = found;
        return [{ id: key, name, birth, death, role, text }];
      }),
      relatedTitles: exhibit.related.flatMap((other) => {
        const found = exhibits.get(other);
        return found ? [{ id: other, title: { zh: found.title.zh, en: found.title.en }, kind: found.kind }] : [];
      }),
    };
  });
}

/** In walking order, which is the order of the hang's placements. */
function indexOf({ catalogue, hang }: CompileInput): readonly IndexEntry[] {
  const exhibits = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const sections = new Map(catalogue.stories.map((story) => [story.id, story.section]));
  return hang.placements.map(({ exhibit: id, story, standing }) => {
    const { kind, title, date, section } = recordOf(exhibits, id);
    return {
      id,
      story,
      section: sections.get(story) ?? section,
      kind,
      title: { zh: title.zh, en: title.en },
      date,
      standing,
    };
  });
}

function referenceOf({ catalogue, pictures }: CompileInput): ReferenceData {
  const exhibitsWhere = (isWanted: (exhibit: Exhibit) => boolean) =>
    catalogue.exhibits.filter(isWanted).map(({ id }) => id);
  return {
    people: catalogue.people.map((person) => ({
      ...person,
      exhibits: exhibitsWhere(({ people }) => people.some(({ id }) => id === person.id)),
    })),
    places: catalogue.places.map((place) => ({
      ...place,
      exhibits: exhibitsWhere((exhibit) => exhibit.place === place.id),
    })),
    timeline: catalogue.timeline,
    journeys: catalogue.journeys,
    stories: catalogue.stories.map(({ id, title, intro }) => ({ id, title, intro })),
    thumbnails: catalogue.stories.flatMap((story) => thumbnailsOf(story, pictures)),
    exhibition: {
      opening: catalogue.exhibition.opening,
      venue: catalogue.exhibition.venue,
      opened: catalogue.exhibition.opened,
      organisers: catalogue.exhibition.organisers,
      supporters: catalogue.exhibition.supporters,
      curator: catalogue.exhibition.curator,
      credits: catalogue.exhibition.credits,
      sources: catalogue.exhibition.sources,
    },
  };
}

/** The small pictures of a story's exhibits; none where nothing is drawn. */
function thumbnailsOf({ id, exhibits }: Story, pictures: PictureLookup): ThumbnailSheet[] {
  const sheet = pictures.farSheet(id);
  if (!sheet) return [];
  const tiles = exhibits.flatMap((exhibit) => {
    const far = pictures.face(exhibit)?.far;
    return far ? [[exhibit, [far.x, far.y, far.w, far.h]] as const] : [];
  });
  return [{ path: sheet.path, tiles: Object.fromEntries(tiles) }];
}

function recordOf(records: ReadonlyMap<string, Exhibit>, id: string): Exhibit {
  const record = records.get(id);
  if (!record) throw new Error(`exhibit ${id} is hung but has no record`);
  return record;
}
