import type { Person, Section } from '../../../src/domain/catalogue/schemas';
import type { Feature } from '../../../src/domain/plan/schemas';
import { englishMarkup, escapeText } from '../text/markup';
import { type FeatureDrawing, type FeatureSubject, sectionOf } from './featureSources';
import { BOARD_INKS } from './openingText';
import { sectionsInFront } from './sectionInFront';

/** Record that lists the names written large above it, by the wall both share. */
const NAMED_BY: Readonly<Record<string, string>> = { 'r-six': 'six-correspondents-wall' };

/**
 * Names on a wall: those of the record the wall is about, straight on the wall; else, on a board, those of the section
 * before it. In the coda all names of the exhibition, shared among its boards by their area.
 */
export function namesWall(subject: FeatureSubject): FeatureDrawing {
  const record = subject.sources.catalogue.exhibits.find(({ id }) => id === NAMED_BY[subject.feature.wall]);
  return record
    ? lettering(
        subject,
        record.people.map(({ id }) => id),
      )
    : board(subject);
}

function lettering({ sources }: FeatureSubject, ids: readonly string[]): FeatureDrawing {
  const people = new Map(sources.catalogue.people.map((person) => [person.id, person]));
  const items = ids.flatMap((id) => people.get(id) ?? []).map(nameMarkup);
  return {
    look: 'lettering few-names',
    vars: '--ink:#f3ecdc',
    long: 1536,
    isTransparent: true,
    encoding: { kind: 'letters' },
    markup: `<ul data-fit="0.4">${items.join('')}</ul>`,
  };
}

function board({ feature, section, sources }: FeatureSubject): FeatureDrawing {
  const everyone = sortedByFamilyName(sources.catalogue.people);
  const people =
    section === 'coda'
      ? shareOf(feature, sources.plan.features, everyone, sectionsInFront(sources.plan))
      : ofSection(everyone, section);
  const texts = section === 'coda' || section === 'prologue' ? null : sectionOf(sources.catalogue.exhibition, section);
  const heading = texts
    ? { zh: `${texts.title.zh}　人名`, en: `${texts.title.en} — people named in this section` }
    : { zh: '国际友人与同行者', en: 'Friends from abroad and those who worked beside them' };
  const long = feature.w > 9 ? 2048 : 1408;
  const high = (long * feature.h) / feature.w;
  const head = Math.min(104, high * 0.17);
  const { columns, size } = gridOf(people.length, long - 88, high - head - 24);
  return {
    look: 'board names',
    vars: `--mark:#bdb5a6;--columns:${columns};--size:${size.toFixed(1)}px;--head:${head.toFixed(0)}px`,
    long,
    isTransparent: false,
    encoding: { kind: 'ink', ramps: [...BOARD_INKS.slice(0, 1), { from: '#2c2b2a', to: '#bdb5a6', steps: 3 }] },
    markup: `<header><h1 class="zh">${escapeText(heading.zh)}</h1><h2 class="en">${englishMarkup(heading.en)}</h2></header><ul class="many" data-fit="0.5">${people.map(nameMarkup).join('').replaceAll('·', '·<wbr>')}</ul>`,
  };
}

/** The grid in which names stand largest: a name takes about 7 characters across and 2.2 lines down. */
function gridOf(count: number, w: number, h: number): { readonly columns: number; readonly size: number } {
  const grids = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const columns = index + 1;
    return { columns, size: Math.min(h / Math.ceil(count / columns) / 2.2, (w / columns - 14) / 7, 27) };
  });
  return grids.reduce((best, grid) => (grid.size > best.size + 0.01 ? grid : best));
}

const nameMarkup = ({ name }: Person): string =>
  `<li><span class="zh">${escapeText(name.zh.replace(/（.*?）/g, ''))}</span><span class="en">${englishMarkup(name.en.replace(/ \(.*?\)/g, ''))}</span></li>`;

const ofSection = (people: readonly Person[], section: Section | null): readonly Person[] =>
  people.filter((person) => person.section === section);

/** Names written with a middle dot put the family name last, the others first. */
function sortedByFamilyName(people: readonly Person[]): readonly Person[] {
  const key = ({ name }: Person) => {
    const words = name.en.replace(/ \(.*?\)/g, '').split(' ');
    return `${(name.zh.includes('·') ? words.at(-1) : words[0]) ?? ''} ${name.en}`.normalize('NFD').toLowerCase();
  };
  return [...people].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** One board's part of everyone: the boards of the coda follow one another, each as many names as it has area. */
function shareOf(
  feature: Feature,
  features: readonly Feature[],
  everyone: readonly Person[],
  inFront: ReadonlyMap<string, Section | null>,
): readonly Person[] {
  const boards = features.filter((other) => other.kind === 'names' && inFront.get(other.id) === 'coda');
  const areas = boards.map(({ w, h }) => w * h);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const index = boards.findIndex(({ id }) => id === feature.id);
  const before = areas.slice(0, index).reduce((sum, area) => sum + area, 0);
  const from = Math.round((before / total) * everyone.length);
  const to = Math.round(((before + (areas[index] ?? 0)) / total) * everyone.length);
  return everyone.slice(from, to);
}
