/** Tracks and running gear of the tanks. Own frame of a tank: nose towards -x, left side towards +z, y up; metres of the original. */
import { beltPoints, type Pulley } from '../../kit/belt';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { box, cylinder, lathe } from '../../kit/solids';

export interface Track {
  /** Wheels the track lies on, counter-clockwise seen from the left; radii to the wheel's tread. */
  readonly pulleys: readonly Pulley[];
  readonly links: number;
  /** Length of a link along the track. */
  readonly pitch: number;
  readonly width: number;
  readonly thick: number;
  /** Middle of the track across the tank. */
  readonly z: number;
  /** `steel`: a cast plate with a rib across and a horn; `rubber`: a smooth block with end connectors. */
  readonly kind: 'steel' | 'rubber';
}

/** One track, link by link. */
export function trackPart(track: Track): Part {
  const { pulleys, thick, z, links } = track;
  const laid = pulleys.map(([x, y, r]) => [x, y, r === 0 ? 0 : r + thick / 2] as const);
  const every = { steel: [steelLink(track, true), steelLink(track, false)], rubber: [rubberLink(track)] }[track.kind];
  return joined(
    ...beltPoints(laid, links).map(({ at: [x, y], angle }, n) =>
      moved(turned(every[n % every.length] ?? joined(), 'z', angle), [x, y, z]),
    ),
  );
}

/** Outside of the track is -y: below on the ground run. Every second link carries the horn that guides it. */
function steelLink({ pitch, width, thick }: Track, hasHorn: boolean): Part {
  const plate = thick * 0.55;
  const parts = [
    box([pitch * 0.9, plate, width], [0, 0, 0]),
    box([pitch * 0.22, thick * 0.5, width * 0.96], [0, -plate / 2 - thick * 0.2, 0]),
  ];
  if (hasHorn) parts.push(box([pitch * 0.34, thick * 1.5, width * 0.12], [0, plate / 2 + thick * 0.6, 0]));
  return joined(...parts);
}

function rubberLink({ pitch, width, thick }: Track): Part {
  return joined(
    box([pitch * 0.84, thick, width * 0.88], [0, 0, 0]),
    box([pitch * 0.5, thick * 1.2, width * 0.1], [pitch * 0.5, thick * 0.2, width * 0.46]),
  );
}

/** A wheel of one piece: profile as runs of `[radius, distance outwards]`, laid with its face to +z. */
export const wheelBody = (profile: Parameters<typeof lathe>[0], segments = 18): Part =>
  lyingZ(lathe(profile, segments));

/** Ribs of a wheel between two radii, each a small bar. */
export const spokes = (
  count: number,
  r0: number,
  r1: number,
  [thick, deep]: readonly [number, number],
  z: number,
): Part =>
  joined(
    ...Array.from({ length: count }, (_, n) =>
      turned(box([r1 - r0, thick, deep], [(r0 + r1) / 2, 0, z]), 'z', (n / count) * 2 * Math.PI),
    ),
  );

/** Teeth of a sprocket. */
export const teeth = (count: number, radius: number, [length, wide, deep]: Vec3, z: number): Part =>
  joined(
    ...Array.from({ length: count }, (_, n) =>
      turned(box([length, wide, deep], [radius + length / 2, 0, z]), 'z', (n / count) * 2 * Math.PI),
    ),
  );

/** An axle or arm from a place inwards, towards -z. */
export const axle = (x: number, y: number, z: number, radius: number, length: number): Part =>
  moved(lyingZ(cylinder(radius, -length, 0, 8)), [x, y, z]);
