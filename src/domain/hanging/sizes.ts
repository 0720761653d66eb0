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

/** Size of an object as shown: override, recorded size (a scale model divided by its scale), else the nominal size of its model or kind. */
export function objectSizeOf(exhibit: Exhibit, file: HangFile): Size {
  const chosen = file.overrides[exhibit.id]?.sizeMm;
  const { model, scale, mount } = exhibit.display;
  const isModel = mount === 'model' || exhibit.kind === 'aircraft';
  const recorded = exhibit.dimensionsMm;
  const nominal = file.nominalMm[model ?? ''] ??
    file.nominalMm[exhibit.kind] ??
    file.nominalMm['object'] ?? [200, 200, 100];
  if (chosen) return fromMm(...chosen);
  if (!recorded) return fromMm(...nominal);
  const divisor = isModel && scale ? scale : 1;
  return fromMm(recorded.w / divisor, recorded.h / divisor, (recorded.d ?? nominal[2] * divisor) / divisor);
}

/** Rounded to a millimetre. */
export const toMillimetre = (value: Metres): Metres => Math.round(value * 1000) / 1000 + 0;

const fromMm = (w: number, h: number, d: number): Size => ({
  x: Math.max(0.005, toMillimetre(w / 1000)),
  y: Math.max(0.005, toMillimetre(h / 1000)),
  z: Math.max(0.002, toMillimetre(d / 1000)),
});
