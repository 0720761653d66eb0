import { albedoOf, type Colours, encodedChannel } from '../../domain/lighting/albedoOf';
import type { Atlas, Chart } from '../../domain/lighting/packCharts';
import { type Finish, pointOn, type Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import { coatOf, type Paint, type Quad } from './quadMesh';

/** Part of a surface in its own metres: `s` to the right, `t` up, and how far in front of it. */
export interface PatchSpan {
  readonly s0: Metres;
  readonly s1: Metres;
  readonly t0: Metres;
  readonly t1: Metres;
  readonly out?: Metres;
}

/** Draws parts of surfaces with their own light: knows where every chart is and what every finish looks like. */
export interface PatchMaker {
  /** A quad of the surface; its finish where none is given. */
  readonly patch: (surface: Surface, span: PatchSpan, finish?: Finish) => Quad;
  /** Light map coordinates of a spot on a surface. */
  readonly lightAt: (surface: Surface, s: Metres, t: Metres) => readonly [number, number];
  readonly paintOf: (finish: Finish) => Paint;
}

/** Creates a maker for the charts of one atlas. Surfaces without a chart get the atlas' corner. */
export function createPatchMaker(atlas: Atlas, colours: Colours): PatchMaker {
  const charts = new Map(atlas.charts.map((chart) => [chart.surface, chart]));
  const paints = new Map<Finish, Paint>();
  const paintOf = (finish: Finish): Paint => {
    const known = paints.get(finish);
    if (known) return known;
    const [r, g, b] = albedoOf(finish === 'lamp' ? 'deck' : finish, colours);
    const byte = (value: number): number => Math.round(encodedChannel(value) * 255);
    const paint: Paint = { rgb: [byte(r), byte(g), byte(b)], coat: coatOf(finish) };
    paints.set(finish, paint);
    return paint;
  };
  const lightAt = (surface: Surface, s: Metres, t: Metres): readonly [number, number] =>
    lightPoint(atlas, charts.get(surface.id), clamp(s / surface.width), clamp(t / surface.height));
  return {
    paintOf,
    lightAt,
    patch: (surface, { s0, s1, t0, t1, out = 0 }, finish = surface.finish) => {
      const [l0, l1] = lightAt(surface, s0, t0);
      const [l2, l3] = lightAt(surface, s1, t1);
      const onFloor = surface.part === 'floor';
      const low = pointOn(surface, s0, t0, out);
      const high = pointOn(surface, s1, t1, out);
      return {
        corners: [low, pointOn(surface, s1, t0, out), high, pointOn(surface, s0, t1, out)],
        normal: surface.normal,
        light: [l0, l1, l2, l3],
        metres: onFloor ? [low.x, low.z, high.x, high.z] : [s0, t0, s1, t1],
        paint: paintOf(finish),
      };
    },
  };
}

function lightPoint(atlas: Atlas, chart: Chart | undefined, s: number, t: number): readonly [number, number] {
  if (!chart) return [0, 0];
  return [(chart.x + s * chart.w) / atlas.w, (chart.y + (1 - t) * chart.h) / atlas.h];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
