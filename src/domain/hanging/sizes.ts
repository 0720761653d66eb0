/** How large things are shown. */
import type { Exhibit, Story } from '../catalogue/schemas';
import type { Metres, Size } from '../units';
import { plateShapeOf } from './plateShape';
import type { HangFile, RuleName } from './schemas';

/** The hang's rules as plain numbers. */
export type Rules = Readonly<Record<RuleName, Metres>>;

/** A picture's visible part and its outer frame. */
export interface FramedSize {
  readonly picture: { readonly w: Metres; readonly h: Metres };
  readonly outer: { readonly w: Metres; readonly h: Metres };
}

/** The rules of a hang file without their sources. */
export function rulesOf(file: HangFile): Rules {
  const entries = Object.entries(file.rules).map(([name, rule]) => [name, rule.value]);
  return Object.fromEntries(entries) as Rules;
}

/** Size of a framed exhibit: long side by weight (the lead of a story largest), plates 4:3 or 3:4, mount and moulding around. */
export function framedSizeOf(exhibit: Exhibit, story: Story, file: HangFile, scale = 1): FramedSize {
  const { frames } = file;
  const shape = plateShapeOf(exhibit, file);
  const weight = String(exhibit.display.weight) as '1' | '2' | '3';
  const base =
    story.lead === exhibit.id ? Math.max(frames.longSide.lead, frames.longSide[weight]) : frames.longSide[weight];
  const chosen = file.overrides[exhibit.id]?.longSide;
  const long = toMillimetre(chosen ?? base * scale * (shape === 'portrait' ? frames.portraitFactor : 1));
  const short = toMillimetre(long / frames.aspect);
  const picture = shape === 'portrait' ? { w: short, h: long } : { w: long, h: short };
  const border = 2 * (frames.mount + frames.moulding);
  return { picture, outer: { w: toMillimetre(picture.w + border), h: toMillimetre(picture.h + border) } };
}

/**
 * Size of an object as shown: override, its model's rule, recorded size (a scale model divided by its scale), else the
 * nominal size of its model or kind.
 */
export function objectSizeOf(exhibit: Exhibit, file: HangFile): Size {
  const rule = file.modelRules[exhibit.display.model ?? ''];
  const chosen = file.overrides[exhibit.id]?.sizeMm ?? rule?.sizeMm;
  if (chosen) return fromMm(...chosen);
  const nominal = nominalOf(exhibit, file);
  if (!exhibit.dimensionsMm) return fromMm(...nominal);
  const size = recordedSize(exhibit, exhibit.dimensionsMm, nominal[2]);
  return rule?.side ? { x: size.z, y: size.y, z: size.x } : size;
}

type SizeMm = HangFile['nominalMm'][string];

function nominalOf({ kind, display }: Exhibit, { nominalMm }: HangFile): SizeMm {
  return nominalMm[display.model ?? ''] ?? nominalMm[kind] ?? nominalMm['object'] ?? [200, 200, 100];
}

/** As measured, a scale model divided by its scale; a thing of unknown depth is as deep as its kind. */
function recordedSize(
  { kind, display: { mount, scale } }: Exhibit,
  { w, h, d }: NonNullable<Exhibit['dimensionsMm']>,
  usualDepth: number,
): Size {
  const isModel = mount === 'model' || kind === 'aircraft';
  const divisor = isModel && scale ? scale : 1;
  return fromMm(w / divisor, h / divisor, d === null ? usualDepth : d / divisor);
}

/** Rounded to a millimetre. */
export const toMillimetre = (value: Metres): Metres => Math.round(value * 1000) / 1000 + 0;

const fromMm = (w: number, h: number, d: number): Size => ({
  x: Math.max(0.005, toMillimetre(w / 1000)),
  y: Math.max(0.005, toMillimetre(h / 1000)),
  z: Math.max(0.002, toMillimetre(d / 1000)),
});
