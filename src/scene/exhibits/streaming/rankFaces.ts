import type { HallPoint } from '../../../domain/units';
import type { Face } from './face';
import type { Tier } from './tiers';

/** Where the eye is, how it looks, and how large one unit at one metre is on the screen. */
export interface Eye {
  readonly position: HallPoint;
  /** Unit vector of the view. */
  readonly forward: HallPoint;
  /** Device pixels of one metre seen square-on from one metre. */
  readonly pixelsPerMetre: number;
}

/** What is behind one may be turned to at any moment, but less likely than what is ahead. */
const BEHIND = 0.45;
/** A face seen from its back cannot be read. */
const TURNED_AWAY = 0.12;

/** Longer side of every face on the screen, in device pixels, weighed down where it is not in view. Writes into `sizes`. */
export function measureFaces(faces: readonly Face[], eye: Eye, sizes: Float32Array): void {
  faces.forEach((face, at) => {
    const dx = face.centre.x - eye.position.x;
    const dy = face.centre.y - eye.position.y;
    const dz = face.centre.z - eye.position.z;
    const distance = Math.max(0.3, Math.hypot(dx, dy, dz));
    const ahead = dx * eye.forward.x + dy * eye.forward.y + dz * eye.forward.z;
    const { normal } = face;
    const towards = normal ? -(dx * normal.x + dy * normal.y + dz * normal.z) / distance : 1;
    const view = ahead < -face.span ? BEHIND : 1;
    const angle = towards <= 0 ? TURNED_AWAY : Math.max(0.6, towards);
    sizes[at] = ((face.span * eye.pixelsPerMetre) / distance) * view * angle;
  });
}

/** Faces that ask for a tier, largest on the screen first. */
export function facesFor(tier: Tier, faces: readonly Face[], sizes: Float32Array): number[] {
  const asking: number[] = [];
  faces.forEach((face, at) => {
    const least = tier.from[face.kind];
    if (least === undefined || (sizes[at] ?? 0) < least) return;
    if (tier.name === 'far' && face.far === null) return;
    asking.push(at);
  });
  return asking.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
}
