import { edtfSpan } from '../../domain/catalogue/edtf';
import type { Section, TimelineEvent } from '../../domain/catalogue/schemas';
import { datesPerMonth } from '../../domain/chronology/datesPerMonth';
import { type LaidEntry, layOutLane } from '../../domain/chronology/layOutLane';
import { stretchOf, yearAtStart } from '../../domain/chronology/yearAt';
import { type YearSpan, yearsOf } from '../../domain/chronology/yearSpan';
import type { IndexEntry } from '../../domain/hall/hall';
import type { Language } from '../../domain/language/language';
import { fitText, textWidth } from '../../domain/language/textWidth';

/** Pixels of the chart: a row's height, and what stands above and below the rows of a lane. */
export const ROW = 24;
export const LANE_HEAD = 34;
export const LANE_FOOT = 40;
/** Font size of a name in the chart, the longest it may be, and from the mark to the name. */
export const NAME_SIZE = 13;
const NAME_ROOM = 200;
export const NAME_GAP = 10;

/** An event in its lane; `end` where its date covers a stretch. Pixels from the chart's left and the lane's top. */
export interface LaneEvent extends LaidEntry {
  readonly event: TimelineEvent;
  readonly text: string;
  readonly y: number;
  readonly end: number | null;
}

/** What happened and what dates from when in one section. */
export interface Lane {
  readonly section: Section;
  readonly top: number;
  readonly height: number;
  readonly events: readonly LaneEvent[];
  /** Exhibits per month of the timeline. */
  readonly months: readonly number[];
}

export interface LanesOptions {
  readonly events: readonly TimelineEvent[];
  readonly index: readonly IndexEntry[];
  readonly sections: readonly Section[];
  readonly span: YearSpan;
  readonly language: Language;
  /** Width of a year, and where the first lane begins from the top, in pixels. */
  readonly yearWidth: number;
  readonly top: number;
}

/** The chart: its lanes, its size, and a year's width in pixels. */
export interface LanePlan {
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
  readonly yearWidth: number;
  /** Left edge of the first year with several events, where the chart opens. */
  readonly start: number;
}

/** Plans the chart, lanes one below the other; a section without events has none. */
export function planLanes(options: LanesOptions): LanePlan {
  const { sections, span, yearWidth, top } = options;
  let height = top;
  const lanes = sections.flatMap((section): Lane[] => {
    const lane = laneOf(section, height, options);
    height += lane?.height ?? 0;
    return lane ? [lane] : [];
  });
  return { lanes, width: yearsOf(span).length * yearWidth, height, yearWidth, start: startOf(lanes, yearWidth) };
}

function laneOf(
  section: Section,
  top: number,
  { events, index, span, language, yearWidth }: LanesOptions,
): Lane | null {
  const own = events.filter((event) => event.section === section && edtfSpan(event.date).ok);
  if (own.length === 0) return null;
  const xOf = (year: number): number => (year - span.from) * yearWidth;
  const byId = new Map(own.map((event) => [event.id, { event, text: nameOf(event, language) }]));
  const laid = layOutLane(
    [...byId].map(([id, { event, text }]) => ({
      id,
      x: xOf(yearAtStart(event.date)),
      width: NAME_GAP + textWidth(text, NAME_SIZE),
    })),
  );
  const rows = laid.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const dates = index.filter((exhibit) => exhibit.section === section).map(({ date }) => date);
  return {
    section,
    top,
    height: LANE_HEAD + rows * ROW + LANE_FOOT,
    events: laid.flatMap((entry): LaneEvent[] => {
      const known = byId.get(entry.id);
      if (!known) return [];
      const end = stretchOf(known.event.date)?.to ?? null;
      const y = LANE_HEAD + (entry.row + 0.5) * ROW;
      return [{ ...entry, ...known, y, end: end === null ? null : xOf(end) }];
    }),
    months: datesPerMonth(dates, span),
  };
}

/** Years with so many events are where a timeline begins to tell. */
const BUSY = 3;

function startOf(lanes: readonly Lane[], yearWidth: number): number {
  const counts = new Map<number, number>();
  for (const { x } of lanes.flatMap(({ events }) => events)) {
    const year = Math.floor(x / yearWidth);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const busy = [...counts].filter(([, count]) => count >= BUSY).map(([year]) => year);
  return busy.length === 0 ? 0 : Math.min(...busy) * yearWidth;
}

/** Where an event stands in the chart; null where it has none. */
export function placeOfEvent(
  { lanes }: LanePlan,
  id: string | null,
): { readonly x: number; readonly y: number } | null {
  for (const { top, events } of lanes) {
    const found = events.find((event) => event.id === id);
    if (found) return { x: found.x, y: top + found.y };
  }
  return null;
}

/** The event whose mark or name is at a point of the chart. */
export function pickEvent({ lanes }: LanePlan, at: { readonly x: number; readonly y: number }): string | null {
  for (const lane of lanes) {
    const found = lane.events.find(
      ({ x, width, y }) => at.x >= x - ROW / 2 && at.x <= x + width && Math.abs(at.y - (lane.top + y)) <= ROW / 2,
    );
    if (found) return found.id;
  }
  return null;
}

const nameOf = (event: TimelineEvent, language: Language): string =>
  fitText(event.title[language], NAME_SIZE, NAME_ROOM);
