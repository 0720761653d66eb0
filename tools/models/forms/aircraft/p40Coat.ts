/** Paint of the P-40: brown bands over olive, grey below. Each lies a hair off the skin it covers. */
import { mirrored, type Part } from '../../kit/part';
import { surface } from '../../kit/surface';
import { onWing } from './airframe';
import { onSkin, WING } from './p40Skin';

/** A blotch on the fuselage: from `x` behind the nose about an angle. */
function patch(x: number, angle: number, length: number, width: number): Part {
  return surface(14, 8, (u, v) => {
    const edge = Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2)) * (0.8 + 0.2 * Math.sin(u * 7 + x));
    return onSkin(x + u * length, angle + (v - 0.5) * width * edge, 0.004);
  });
}

/** A band across the wing's upper side, its edges wandering. */
function wingBand(from: number, to: number, seed: number): Part {
  return surface(8, 14, (u, v) => {
    const k = 0.015 + v * 0.97;
    const wander = 0.035 * Math.sin(k * 7 + seed) + 0.02 * Math.sin(k * 17 + seed * 3);
    const share = from + (to - from) * u + (u < 0.5 ? wander : -wander * 0.8);
    return onWing(WING, share, k, 1, 0.006);
  });
}

/** All brown parts. */
export function camouflage(): readonly Part[] {
  return [
    patch(2.2, 0.9, 1.5, 1.3),
    patch(4.9, 2.2, 1.7, 1.2),
    patch(6.7, 0.7, 1.3, 1.4),
    patch(3.2, 2.5, 1.3, 0.9),
    wingBand(0.2, 0.36, 1),
    wingBand(0.58, 0.74, 4),
    mirrored(wingBand(0.26, 0.44, 2.5)),
    mirrored(wingBand(0.62, 0.76, 6)),
  ];
}

/** The lower sides: belly and wings. */
export function underside(): readonly Part[] {
  const belly = surface(70, 16, (u, v) => onSkin(0.56 + 8.2 * u, Math.PI * (1.17 + 0.66 * v), 0.004));
  const wing = surface(26, 10, (u, v) => onWing(WING, 0.03 + u * 0.94, 0.07 + v * 0.88, -1, 0.009));
  return [belly, wing, mirrored(wing)];
}
