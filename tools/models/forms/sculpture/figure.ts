/** A standing figure in bronze: dress and bearing, no likeness. Shares of its height; y up, facing z. */
import { joined, mirrored, moved, type Part, stretched, turned } from '../../kit/part';
import { roundedBox } from '../../kit/rounded';
import { type ArmPose, arm } from './arm';
import { type CoatCut, coat } from './coat';
import { type HeadDress, head } from './head';
import { type Foot, leg, shoe } from './legs';

/** What a figure wears and how it holds itself. */
export interface Bearing extends CoatCut {
  /** The wearer's left arm first (x > 0). */
  readonly left: ArmPose;
  readonly right: ArmPose;
  readonly head: HeadDress;
  /** Turn of the head to x > 0, and how far it is bowed; radians. */
  readonly look: number;
  readonly nod: number;
  /** The leg that bears the weight: 1 the left, -1 the right. */
  readonly stands: 1 | -1;
  /** An open notebook on the left hand. */
  readonly notebook?: boolean;
}

/** The figure, its feet at a place, turned to x > 0 by an angle. */
export function figure([x, z]: readonly [number, number], height: number, turn: number, bearing: Bearing): Part {
  const { hem, left, right, stands } = bearing;
  const feet: readonly Foot[] = [1, -1].map((s) =>
    s === stands ? ([s * 0.046, -0.004, s * 0.12] as const) : ([s * 0.062, 0.036, s * 0.34] as const),
  );
  const parts = [
    coat(bearing),
    arm(left),
    mirrored(arm(right)),
    head(bearing.head, bearing.look, bearing.nod),
    ...feet.map(shoe),
    ...feet.filter(() => hem > 0.2).map((foot) => leg(foot, Math.sign(foot[0]) * 0.046)),
  ];
  if (hem <= 0.2) parts.push(...feet.map((foot) => shin(foot)));
  if (bearing.notebook) parts.push(notebook());
  const part = swayed(joined(...parts), stands);
  return moved(turned(stretched(part, [height, height, height]), 'y', turn), [x, 0.005 * height, z]);
}

/** What is seen of a leg below a long gown. */
const shin = (foot: Foot): Part => leg(foot, foot[0]);

const notebook = (): Part =>
  moved(
    turned(turned(roundedBox([0.1, 0.013, 0.076], [0, 0, 0], 0.003, 2), 'x', 0.22), 'y', 0.2),
    [0.008, 0.645, 0.158],
  );

/** Weight on one leg: hips out over it, the shoulders level out the other way. */
function swayed(part: Part, stands: number): Part {
  const positions = [...part.positions];
  for (let at = 0; at < positions.length; at += 3) {
    const [x, y] = [positions[at] ?? 0, positions[at + 1] ?? 0];
    const hips = Math.exp(-(((y - 0.47) / 0.2) ** 2));
    const high = Math.min(1, Math.max(0, (y - 0.45) / 0.3));
    positions[at] = x + stands * 0.016 * hips * Math.min(1, y / 0.2);
    positions[at + 1] =
      y -
      stands * x * 0.05 * high * high * (3 - 2 * high) +
      stands * x * 0.05 * hips * Math.min(1, Math.max(0, (y - 0.2) / 0.2));
  }
  return { ...part, positions };
}
