import { FINE } from '../../src/domain/lighting/packCharts';
import type { Spot } from '../../src/domain/lighting/spot';
import { bakeDirect } from './bakeDirect';
import { bakeIndirect } from './bakeIndirect';
import type { World } from './createWorld';
import { addCoarse, fillGaps, shrink } from './gridWork';
import { emptyGrid, type LightGrid } from './lightCharts';
import { smoothCharts } from './smoothCharts';

export interface BakeEffort {
  /** Rays per coarse texel and bounce. */
  readonly rays: number;
  readonly bounces: number;
}

/** The finished light of one atlas. */
export interface BakedAtlas {
  readonly fine: LightGrid;
  readonly coarse: LightGrid;
}

/** Keeps and finds finished stages, so that a bake that was cut short goes on where it stopped. */
export interface StageStore {
  readonly read: (name: string) => Promise<LightGrid | null>;
  readonly write: (name: string, grid: LightGrid) => Promise<void>;
}

/** Bakes all atlases of a world: direct light, then bounce by bounce. Deterministic. */
export async function bakeLight(
  world: World,
  spots: readonly Spot[],
  effort: BakeEffort,
  store: StageStore,
  say: (line: string) => void,
): Promise<ReadonlyMap<string, BakedAtlas>> {
  const stage = async (name: string, make: () => LightGrid): Promise<LightGrid> => {
    const kept = await store.read(name);
    if (kept) {
      say(`${name}: kept from before`);
      return kept;
    }
    const grid = make();
    await store.write(name, grid);
    say(`${name}: done`);
    return grid;
  };

  const direct = new Map<string, LightGrid>();
  const total = new Map<string, LightGrid>();
  for (const { atlas, charts } of world.parts) {
    const fine = await stage(`${atlas.id}-direct`, () => {
      const grid = emptyGrid(atlas, FINE);
      bakeDirect(charts, spots, world.everything, grid);
      return grid;
    });
    fillGaps(charts, fine, FINE, FINE);
    direct.set(atlas.id, fine);
    const coarse = emptyGrid(atlas, 1);
    shrink(fine, coarse);
    fillGaps(charts, coarse, 1, 1);
    total.set(atlas.id, coarse);
  }

  let indirect = new Map<string, LightGrid>();
  for (let bounce = 1; bounce <= effort.bounces; bounce += 1) {
    const leaving = world.leaving(sumOf(total, indirect));
    const gathered = new Map<string, LightGrid>();
    for (const { atlas, charts } of world.parts) {
      const grid = await stage(`${atlas.id}-bounce-${bounce}`, () => {
        const made = emptyGrid(atlas, 1);
        bakeIndirect(charts, world.bodies, leaving, effort.rays, made);
        smoothCharts(charts, made);
        return made;
      });
      fillGaps(charts, grid, 1, 1);
      gathered.set(atlas.id, grid);
    }
    indirect = gathered;
  }

  const baked = new Map<string, BakedAtlas>();
  for (const { atlas, charts } of world.parts) {
    const fine = direct.get(atlas.id);
    const gathered = indirect.get(atlas.id);
    if (!fine || !gathered) continue;
    addCoarse(charts, gathered, fine);
    fine.known.fill(0);
    for (const { x, y, w, h } of charts) {
      for (let j = y * FINE; j < (y + h) * FINE; j += 1)
        fine.known.fill(1, j * fine.w + x * FINE, j * fine.w + (x + w) * FINE);
    }
    fillGaps(charts, fine, FINE, FINE);
    const coarse = emptyGrid(atlas, 1);
    shrink(fine, coarse);
    baked.set(atlas.id, { fine, coarse });
  }
  return baked;
}

function sumOf(a: ReadonlyMap<string, LightGrid>, b: ReadonlyMap<string, LightGrid>): ReadonlyMap<string, LightGrid> {
  return new Map(
    [...a].map(([id, grid]) => {
      const other = b.get(id);
      return [id, { ...grid, rgb: other ? grid.rgb.map((value, n) => value + (other.rgb[n] ?? 0)) : grid.rgb }];
    }),
  );
}
