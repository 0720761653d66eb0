import { loft } from '../../kit/loft';
import { joined, type Part, type Vec3 } from '../../kit/part';
import { cross, plus, ringsAlong, unit } from './rings';

/** How an arm at x > 0 is held; shares of the figure's height. */
export interface ArmPose {
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  /** Where the fingers and the thumb point. */
  readonly fingers: Vec3;
  readonly thumb: Vec3;
}

/** Arms as a figure may hold them. */
export const ARMS = {
  hanging: {
    elbow: [0.134, 0.62, -0.016],
    wrist: [0.13, 0.487, 0.026],
    fingers: [-0.1, -1, 0.16],
    thumb: [-0.25, 0, 1],
  },
  pocket: {
    elbow: [0.156, 0.628, -0.04],
    wrist: [0.098, 0.512, 0.05],
    fingers: [-0.5, -0.8, -0.1],
    thumb: [-0.5, 0.2, 1],
  },
  behind: { elbow: [0.142, 0.625, -0.055], wrist: [0.05, 0.535, -0.104], fingers: [-1, -0.12, 0], thumb: [0, 1, -0.3] },
  behindOver: {
    elbow: [0.142, 0.63, -0.055],
    wrist: [0.055, 0.548, -0.124],
    fingers: [-1, -0.16, 0],
    thumb: [0, 1, -0.3],
  },
  clasped: { elbow: [0.14, 0.628, 0], wrist: [0.06, 0.583, 0.1], fingers: [-1, -0.2, 0.14], thumb: [0, 1, 0.2] },
  claspedOver: { elbow: [0.14, 0.632, 0], wrist: [0.062, 0.594, 0.114], fingers: [-1, -0.26, 0.2], thumb: [0, 1, 0.2] },
  under: {
    elbow: [0.138, 0.632, -0.006],
    wrist: [0.072, 0.622, 0.108],
    fingers: [-0.75, 0.06, 0.66],
    thumb: [0.66, 0.1, 0.75],
  },
  over: {
    elbow: [0.14, 0.64, -0.006],
    wrist: [0.068, 0.668, 0.098],
    fingers: [-0.75, -0.28, 0.6],
    thumb: [-0.6, 0, -0.75],
  },
} as const satisfies Record<string, ArmPose>;

const SHOULDER: Vec3 = [0.09, 0.77, -0.004];
const SLEEVE = [0.044, 0.0425, 0.0395, 0.0365, 0.038, 0.0345, 0.0345, 0.0318, 0.0305, 0.0225];

const between = (a: Vec3, b: Vec3, t: number): Vec3 => plus(a, plus(b, a, -1), t);

/** Sleeve and hand at x > 0. */
export function arm({ elbow, wrist, fingers, thumb }: ArmPose): Part {
  const [before, after] = [between(elbow, SHOULDER, 0.14), between(elbow, wrist, 0.16)];
  const bend = between(elbow, between(before, after, 0.5), 0.55);
  const on = unit(plus(wrist, elbow, -1));
  const path = [
    SHOULDER,
    between(SHOULDER, elbow, 0.35),
    between(SHOULDER, elbow, 0.66),
    before,
    bend,
    after,
    between(elbow, wrist, 0.5),
    wrist,
    plus(wrist, on, 0.004),
    plus(wrist, on, 0.0045),
  ];
  const sleeve = loft(
    ringsAlong(
      path,
      [0, 0, 1],
      9,
      SLEEVE.map((radius) => [radius, radius] as const),
    ),
  );
  return joined(sleeve, hand(plus(wrist, on, -0.008), unit(fingers), thumb));
}

/** A mitten with a thumb: no finger is told from the next. */
function hand(base: Vec3, along: Vec3, thumb: Vec3): Part {
  const side = unit(plus(thumb, along, -(thumb[0] * along[0] + thumb[1] * along[1] + thumb[2] * along[2])));
  const palm = cross(along, side);
  const at = (forth: number, out: number, curl: number): Vec3 =>
    plus(plus(plus(base, along, forth), side, out), palm, curl);
  const path = [
    at(0, 0, 0),
    at(0.022, 0.001, 0),
    at(0.04, 0.002, 0.001),
    at(0.058, 0.001, 0.004),
    at(0.074, -0.001, 0.011),
    at(0.085, -0.002, 0.019),
    at(0.089, -0.002, 0.023),
  ];
  const radii = [
    [0.0165, 0.0145],
    [0.019, 0.0135],
    [0.0235, 0.0135],
    [0.0225, 0.0125],
    [0.0195, 0.0115],
    [0.0135, 0.009],
    [0.005, 0.004],
  ] as const;
  const thumbPath = [at(0.02, 0.008, 0.004), at(0.036, 0.021, 0.008), at(0.052, 0.026, 0.012), at(0.063, 0.025, 0.015)];
  const thumbRadii = [0.008, 0.0095, 0.0085, 0.0035].map((radius) => [radius, radius] as const);
  return joined(loft(ringsAlong(path, side, 7, radii)), loft(ringsAlong(thumbPath, palm, 5, thumbRadii)));
}
