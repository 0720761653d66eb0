import type { HallPoint, Size } from '../../../domain/units';
import type { DrawnThing } from '../drawnHang';
import type { Form } from '../forms/form';
import { standInOf } from '../kinds/registry';
import { seedOf } from '../kinds/standIn';
import { SUPPORT_FORMS } from '../kinds/support/forms';
import { planSupports } from '../kinds/support/planSupports';
import type { LightAt } from '../layer';
import { drawnFacing } from './drawnFacing';
import type { Look } from './lookTable';

/** One instance of a form: where, how large, how it looks. */
export interface PlannedThing {
  /** Name of the form in the library. */
  readonly form: string;
  readonly build: () => Form;
  readonly centre: HallPoint;
  readonly size: Size;
  readonly facing: number;
  readonly tilt: number;
  readonly look: Look;
}

const WHITE = [1, 1, 1] as const;
/** All instances that show these things: the stand-ins and what holds them up. */
export function planThings(things: readonly DrawnThing[], lightAt: LightAt): readonly PlannedThing[] {
  return things.flatMap((thing) => {
    const { hung, face, exhibit } = thing;
    const { name, standIn } = standInOf(hung);
    const variant = standIn.variantOf(hung);
    const tone = standIn.tones[seedOf(hung.exhibit) % standIn.tones.length] ?? '#ffffff';
    const light = lightAt(hung.centre);
    const shown: PlannedThing = {
      form: `${name}/${variant}`,
      build: () => standIn.form(variant),
      centre: hung.centre,
      size: hung.size,
      facing: drawnFacing(hung),
      tilt: hung.tilt,
      look: { tone: linearOf(tone), light, face, exhibit, dimmedWith: exhibit },
    };
    const supports = planSupports(thing).map(
      (piece): PlannedThing => ({
        form: `support/${piece.form}`,
        build: SUPPORT_FORMS[piece.form],
        centre: piece.centre,
        size: piece.size,
        facing: piece.facing,
        tilt: 0,
        look: { tone: WHITE, light, face: -1, exhibit: -1, dimmedWith: exhibit },
      }),
    );
    return [shown, ...supports];
  });
}

/** `#rrggbb` in sRGB as the shader decodes bytes: a plain power of 2.2. */
function linearOf(colour: string): readonly [number, number, number] {
  const channel = (at: number): number => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}
