/** Ten exhibitions in a row: the same folder again and again, each copy's halls behind the last one's exit. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RECORD_SECTIONS } from '../../src/domain/catalogue/schemas';
import { plateShapeOf } from '../../src/domain/hanging/plateShape';
import type { Plan } from '../../src/domain/plan/schemas';
import { type ExhibitionRead, readExhibition } from '../check/readExhibition';
import { growPictures } from './growPictures';

/** Length of both halls with the passage to the next copy, in metres. */
const PITCH = 124;
const EXIT_X = 121;
/** Entrance and exit doors stand on this stretch across the hall. */
const DOOR: readonly [number, number] = [11, 15];

/** The id of a thing in the nth copy; the first keeps its name, so that tours stay valid. */
export type Renamed = (id: string, copy: number) => string;

/**
 * Writes a folder with `copies` times the exhibits. Every copy is hung by the same rules on a copy of the same walls,
 * so that what changes is the size of the exhibition and nothing else.
 *
 * @returns the number of exhibits
 * @throws Error where the source folder is faulty
 */
export async function growExhibition(from: string, manifest: string, to: string, copies: number): Promise<number> {
  const read = await readExhibition(from);
  if (!read.ok) throw new Error(`${from} has ${read.issues.length} faults; see npm run check:data`);
  const numbers = Array.from({ length: copies }, (_none, copy) => copy);
  const { catalogue } = read.value;
  const write = async (file: string, content: unknown): Promise<void> => {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await writeFile(path.join(to, file), JSON.stringify(content));
  };
  const exhibits = numbers.flatMap((copy) => exhibitsOf(read.value, copy));
  await write('exhibition.json', catalogue.exhibition);
  for (const section of RECORD_SECTIONS) {
    await write(`catalogue/${section}.json`, { exhibits: exhibits.filter((exhibit) => exhibit.section === section) });
  }
  await write('catalogue/stories.json', { stories: numbers.flatMap((copy) => storiesOf(read.value, copy)) });
  await write('catalogue/people.json', { people: catalogue.people });
  await write('catalogue/places.json', { places: catalogue.places });
  await write('catalogue/timeline.json', { events: catalogue.timeline });
  await write('catalogue/journeys.json', { journeys: catalogue.journeys });
  await write('catalogue/aliases.json', { aliases: catalogue.aliases });
  await write('plan.json', growPlan(read.value.plan, numbers));
  await write('hang.json', growHang(read.value, numbers));
  const drawn: unknown = JSON.parse(await readFile(manifest, 'utf8'));
  await write('pictures.json', growPictures(drawn, numbers, renamed));
  return exhibits.length;
}

const renamed: Renamed = (id, copy) => (copy === 0 ? id : `${id}-copy-${copy + 1}`);

function exhibitsOf({ catalogue }: ExhibitionRead, copy: number) {
  return catalogue.exhibits.map((exhibit) => ({
    ...exhibit,
    id: renamed(exhibit.id, copy),
    story: renamed(exhibit.story, copy),
    related: exhibit.related.map((id) => renamed(id, copy)),
  }));
}

function storiesOf({ catalogue }: ExhibitionRead, copy: number) {
  return catalogue.stories.map((story) => ({
    ...story,
    id: renamed(story.id, copy),
    order: story.order + copy * catalogue.stories.length,
    lead: renamed(story.lead, copy),
    hero: story.hero === null ? null : renamed(story.hero, copy),
    exhibits: story.exhibits.map((id) => renamed(id, copy)),
  }));
}

type Point = readonly [number, number];

function growPlan(plan: Plan, numbers: readonly number[]) {
  const moved = (copy: number) => {
    const at = ([x, z]: Point): [number, number] => [x + copy * PITCH, z];
    const name = (id: string): string => renamed(id, copy);
    const furniture = <T extends { id: string; center: [number, number] }>(piece: T): T => ({
      ...piece,
      id: name(piece.id),
      center: at(piece.center),
    });
    const zoneOf = (zone: string | null): string | null => (zone === null ? null : name(zone));
    return {
      halls: plan.halls.map((hall) => ({ ...hall, id: name(hall.id), outline: hall.outline.map(at) })),
      walls: plan.walls.map((wall) => ({ ...wall, id: name(wall.id), from: at(wall.from), to: at(wall.to) })),
      openings: plan.openings.map((door) => ({ ...door, id: name(door.id), from: at(door.from), to: at(door.to) })),
      cases: plan.cases.map((piece) => ({ ...furniture(piece), zone: name(piece.zone) })),
      plinths: plan.plinths.map((piece) => ({ ...furniture(piece), zone: name(piece.zone) })),
      benches: plan.benches.map((piece) => ({ ...furniture(piece), zone: zoneOf(piece.zone) })),
      zones: plan.zones.map((zone) => ({
        ...zone,
        id: name(zone.id),
        outline: zone.outline.map(at),
        anchor: at(zone.anchor),
        order: zone.order === null ? null : zone.order + copy * 1000,
      })),
      features: plan.features.map((feature) => ({ ...feature, id: name(feature.id), wall: name(feature.wall) })),
      route: plan.route.map(at),
    };
  };
  const parts = numbers.map(moved);
  return {
    ...plan,
    halls: [...parts.flatMap((part) => part.halls), ...numbers.slice(1).map(passageHall)],
    walls: [...parts.flatMap((part) => part.walls), ...numbers.slice(1).flatMap(passageWalls)],
    openings: parts.flatMap((part) => part.openings),
    cases: parts.flatMap((part) => part.cases),
    plinths: parts.flatMap((part) => part.plinths),
    benches: parts.flatMap((part) => part.benches),
    zones: parts.flatMap((part) => part.zones),
    features: parts.flatMap((part) => part.features),
    route: parts.flatMap((part) => part.route),
  };
}

/** The passage before the nth copy, from the last exit to its entrance. */
function passageHall(copy: number) {
  const from = EXIT_X + (copy - 1) * PITCH;
  const to = copy * PITCH;
  const outline = [
    [from, DOOR[0]],
    [to, DOOR[0]],
    [to, DOOR[1]],
    [from, DOOR[1]],
  ];
  return { id: `PASSAGE-${copy}`, title: { zh: '通道', en: 'Passage' }, outline, height: 3.2 };
}

function passageWalls(copy: number) {
  const from = EXIT_X + 0.3 + (copy - 1) * PITCH;
  const to = copy * PITCH - 0.3;
  const wall = (side: string, z: number) => ({
    id: `passage-${copy}-${side}`,
    from: [from, z],
    to: [to, z],
    thickness: 0.3,
    height: 3.2,
    role: 'outer',
  });
  return [wall('n', DOOR[0] - 0.15), wall('s', DOOR[1] + 0.15)];
}

function growHang({ hangFile, catalogue }: ExhibitionRead, numbers: readonly number[]) {
  const side = (wallSide: string, copy: number): string => {
    const [wall = '', which = ''] = wallSide.split('/');
    return `${renamed(wall, copy)}/${which}`;
  };
  const runs = numbers.flatMap((copy) =>
    hangFile.runs.map(({ story, zones, walls, cases, plinths, ...run }) => ({
      ...run,
      story: renamed(story, copy),
      zones: zones.map((zone) => renamed(zone, copy)),
      ...(walls ? { walls: walls.map((wall) => side(wall, copy)) } : {}),
      ...(cases ? { cases: cases.map((piece) => renamed(piece, copy)) } : {}),
      ...(plinths ? { plinths: plinths.map((piece) => renamed(piece, copy)) } : {}),
    })),
  );
  // Which photographs hang upright is decided by id; a copy hangs like its original.
  const shapes = numbers.flatMap((copy) =>
    catalogue.exhibits
      .filter((exhibit) => exhibit.kind === 'photograph')
      .map((exhibit) => [
        renamed(exhibit.id, copy),
        { shape: plateShapeOf(exhibit, hangFile), why: 'as its original' },
      ]),
  );
  const overrides = numbers.flatMap((copy) =>
    Object.entries(hangFile.overrides).map(([id, override]) => [
      renamed(id, copy),
      {
        ...override,
        ...(override.wall ? { wall: { ...override.wall, wall: renamed(override.wall.wall, copy) } } : {}),
        ...(override.case === undefined ? {} : { case: renamed(override.case, copy) }),
        ...(override.plinth === undefined ? {} : { plinth: renamed(override.plinth, copy) }),
      },
    ]),
  );
  return { ...hangFile, runs, overrides: Object.fromEntries([...shapes, ...overrides]) as unknown };
}
