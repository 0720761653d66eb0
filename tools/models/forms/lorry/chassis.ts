/** What both lorries have: frame, axles on leaf springs, wheels. Own frame: nose towards -x, left side towards +z; metres of the original. */
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { ball, box, cylinder, tube } from '../../kit/solids';
import { discWheel, type Tyre, tyre } from '../../kit/wheels';

export interface Axle {
  readonly x: number;
  /** Middle of the wheel, or of the outer of two. */
  readonly z: number;
  readonly isDouble: boolean;
}

export interface Chassis {
  readonly tyre: Tyre;
  readonly axles: readonly Axle[];
  readonly rails: readonly [x0: number, x1: number, y: number];
  /** How deep the discs lie. */
  readonly dish: number;
  readonly nuts: number;
}

const both = (part: Part): Part => joined(part, mirrored(part, 2));

/** Wheels of one side, mirrored to the other. */
export function wheels({ tyre: shape, axles, dish, nuts }: Chassis): { readonly rubber: Part; readonly discs: Part } {
  const rubber = tyre(shape);
  const front = discWheel(shape.rim, shape.width, dish, nuts);
  const rear = discWheel(shape.rim, shape.width, shape.width * 0.5, nuts);
  const inner = tyre({ ...shape, blocks: 0 });
  const y = shape.radius;
  return {
    rubber: both(
      joined(
        ...axles.flatMap(({ x, z, isDouble }) => [
          moved(rubber, [x, y, z]),
          ...(isDouble ? [moved(inner, [x, y, z - shape.width * 1.16])] : []),
        ]),
      ),
    ),
    discs: both(
      joined(
        ...axles.map(({ x, z, isDouble }) => {
          const { disc, hub } = isDouble ? rear : front;
          return moved(joined(disc, hub), [x, y, z]);
        }),
      ),
    ),
  };
}

/** Frame rails with cross members, axles, springs. */
export function frame({ tyre: { radius }, axles, rails: [x0, x1, y] }: Chassis): Part {
  const members = [0, 0.25, 0.5, 0.75, 1].map((t) => box([0.07, 0.1, 0.8], [x0 + (x1 - x0) * t, y, 0]));
  const rail = box([x1 - x0, 0.17, 0.07], [(x0 + x1) / 2, y, 0.42], 0.01);
  const springs = axles.map(({ x }) =>
    joined(
      ...[0, 1, 2].map((n) => {
        const half = 0.5 - n * 0.12;
        return tube(
          [-1, -0.5, 0, 0.5, 1].map((t) => [x + t * half, y - 0.12 - (1 - t * t) * 0.12 - n * 0.025, 0.5] as const),
          0.024,
          5,
        );
      }),
    ),
  );
  const beams = axles.map(({ x, z, isDouble }) =>
    joined(
      moved(lyingZ(cylinder(isDouble ? 0.075 : 0.05, -z - 0.06, z + 0.06, 10)), [x, radius, 0]),
      ...(isDouble ? [moved(ball([0.19, 0.21, 0.17], 14), [x, radius, 0])] : []),
    ),
  );
  return joined(...members, both(joined(rail, ...springs)), ...beams);
}

/** A lamp facing forward (-x): housing behind its glass. */
export function lamp(radius: number, x: number, y: number, z: number): { readonly housing: Part; readonly lens: Part } {
  const housing = moved(turned(ball([radius * 1.05, radius * 1.05, radius * 1.05], 14), 'y', 0), [
    x + radius * 0.35,
    y,
    z,
  ]);
  const lens = moved(ball([radius * 0.3, radius * 0.92, radius * 0.92], 14), [x - radius * 0.5, y, z]);
  return { housing, lens };
}
