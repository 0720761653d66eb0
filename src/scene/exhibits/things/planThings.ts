import type { HallPoint, Metres, Size } from '../../../domain/units';
import type { DrawnThing } from '../drawnHang';
import { standInOf } from '../kinds/registry';
import { modelIdOf, seedOf } from '../kinds/standIn';
import { planSupports } from '../kinds/support/planSupports';
import type { LightAt } from '../layer';
import type { Face } from '../streaming/face';
import { chooseTones } from './chooseTones';
import { drawnFacing } from './drawnFacing';
import type { Look } from './lookTable';
import { SKINNED, skinPathOf } from './skinned';

/** One instance of a model: where, how large, how it looks. */
export interface PlannedThing {
  /** The same for ever for the same piece. */
  readonly key: string;
  /** Name of the model in `models/`. */
  readonly model: string;
  readonly centre: HallPoint;
  readonly size: Size;
  readonly facing: number;
  readonly tilt: number;
  /** Address of the skin it wears, relative to the site's base. */
  readonly skin: string | null;
  readonly look: Look;
}

/** Look of a support. */
const BARE = { tone: [1, 1, 1], face: -1, skin: -1, paper: 0, exhibit: -1 } as const;

/**
 * All instances that show these things: the stand-ins and what holds them up.
 *
 * @param firstSkin row of the face table where the faces of `skinsOf` begin
 */
export function planThings(
  things: readonly DrawnThing[],
  lightAt: LightAt,
  aroundAt: LightAt,
  firstSkin = 0,
): readonly PlannedThing[] {
  let skins = 0;
  const tones = chooseTones(things.map(({ hung }) => hung));
  return things.flatMap((thing) => {
    const { hung, face, exhibit } = thing;
    const { name, standIn } = standInOf(hung);
    const tone = tones.get(hung.exhibit) ?? '#ffffff';
    const wear = seedOf(hung.exhibit) / 2 ** 32;
    const light = lightAt(hung.centre);
    const around = aroundAt(hung.centre);
    const model = modelIdOf(name, standIn.variantOf(hung));
    // A picture of the exhibit itself goes before a skin that was made for all of its kind.
    const isSkinned = face < 0 && SKINNED.has(model);
    const skin = isSkinned ? firstSkin + skins++ : -1;
    const shown: PlannedThing = {
      key: hung.exhibit,
      model,
      centre: hung.centre,
      size: hung.size,
      facing: drawnFacing(hung),
      tilt: hung.tilt,
      skin: isSkinned ? skinPathOf(model) : null,
      look: {
        tone: linearOf(tone),
        light,
        around,
        face,
        skin,
        wear,
        paper: standIn.paper ?? 0,
        exhibit,
        dimmedWith: exhibit,
      },
    };
    const supports = planSupports(thing).map(
      (piece, at): PlannedThing => ({
        key: `${hung.exhibit} ${at}`,
        model: modelIdOf('support', piece.form),
        centre: piece.centre,
        size: piece.size,
        facing: piece.facing,
        tilt: 0,
        skin: null,
        look: { ...BARE, light, around, wear, dimmedWith: exhibit },
      }),
    );
    return [shown, ...supports];
  });
}

/** The skins among planned things as faces to be streamed, in their order. */
export const skinsOf = (planned: readonly PlannedThing[]): readonly Face[] =>
  planned.flatMap(({ skin, centre, size }) =>
    skin === null
      ? []
      : [{ kind: 'skin', path: skin, isPortrait: false, far: null, centre, normal: null, span: spanOf(size) }],
  );

/** Largest extent. */
export const spanOf = ({ x, y, z }: Size): Metres => Math.max(x, y, z);

/** `#rrggbb` in sRGB as the shader decodes bytes: a plain power of 2.2. */
function linearOf(colour: string): readonly [number, number, number] {
  const channel = (at: number): number => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}
