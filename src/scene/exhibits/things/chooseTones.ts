/**
 * Colours of things that share a model: each its own, as far as the palette of their kind goes. Pure and the same for
 * ever for the same story; nothing outside the story counts, so that no colour changes when another story comes near.
 */
import type { HungExhibit } from '../../../domain/hall/hall';
import type { Metres } from '../../../domain/units';
import { standInOf } from '../kinds/registry';
import { modelIdOf, seedOf } from '../kinds/standIn';
import { colourDistance } from './colourDistance';

/** What a colour is chosen by. */
export type Toned = Pick<HungExhibit, 'exhibit' | 'story' | 'kind' | 'title' | 'model' | 'size' | 'support' | 'centre'>;

/** Things of one model so near to each other, on one support, are seen together. */
const SEEN_TOGETHER: Metres = 1.2;
/** Colours that differ by this much in CIELAB are told apart across a case. */
export const APART = 10;

/** The colour, `#rrggbb`, of each exhibit by its id. @param hung in the curator's order */
export function chooseTones(hung: readonly Toned[]): ReadonlyMap<string, string> {
  const tones = new Map<string, string>();
  const before = new Map<string, { readonly each: Toned; readonly tone: string }[]>();
  for (const each of hung) {
    const { name, standIn } = standInOf(each);
    const place = `${each.story} ${JSON.stringify(each.support)} ${modelIdOf(name, standIn.variantOf(each))}`;
    const others = before.get(place) ?? [];
    const near = others.filter((other) => distanceOf(other.each, each) < SEEN_TOGETHER).map(({ tone }) => tone);
    const tone = standIn.toneOf?.(each) ?? pickTone(turned(standIn.tones, seedOf(each.exhibit)), near);
    tones.set(each.exhibit, tone);
    before.set(place, [...others, { each, tone }]);
  }
  return tones;
}

/** The first that is told apart from all that are near, else the one farthest from them. */
function pickTone(palette: readonly string[], near: readonly string[]): string {
  const distances = palette.map((tone) => Math.min(...near.map((other) => colourDistance(tone, other))));
  const free = distances.findIndex((distance) => distance >= APART);
  return palette[free >= 0 ? free : distances.indexOf(Math.max(...distances))] ?? '#ffffff';
}

const turned = (palette: readonly string[], by: number): readonly string[] => {
  const start = by % Math.max(1, palette.length);
  return [...palette.slice(start), ...palette.slice(0, start)];
};

const distanceOf = ({ centre: a }: Toned, { centre: b }: Toned): Metres => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
