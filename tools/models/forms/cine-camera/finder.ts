/** The tube finder on top: barrel with its rings, eyepiece, two feet. Its axis lies along x; it looks to -x. Metres. */
import { moved, type Part, turned } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { roundedBox, softLathe } from '../../kit/rounded';
import { grip } from '../camera/drawn';

const outwards = (part: Part): Part => moved(turned(part, 'z', Math.PI / 2), [-0.03, 0.083, 0.014]);
const turnedOf = (run: readonly Point2[], soft = 0.0004): Part => outwards(softLathe(run, soft, 14, 1));

/** The finder's parts. */
export function finder(): Readonly<Record<'brass' | 'black' | 'dark' | 'glass', readonly Part[]>> {
  return {
    brass: [
      turnedOf([
        [0.0062, -0.0846],
        [0.0075, -0.0842],
        [0.0075, -0.07],
        [0.0068, -0.0694],
        [0.0068, 0.0006],
      ]),
      turnedOf(
        [
          [0.0068, -0.0012],
          [0.0092, 0.0006],
          [0.0092, 0.0118],
          [0.0086, 0.0124],
          [0.0078, 0.0118],
          [0.0074, 0.0094],
        ],
        0.0005,
      ),
      outwards(grip(0.008, -0.0665, -0.0605, 18, 0.0003)),
      ...[0.004, -0.048].map((y) =>
        turnedOf([
          [0.0067, y - 0.0042],
          [0.0074, y - 0.004],
          [0.0074, y - 0.0012],
          [0.0067, y - 0.001],
        ]),
      ),
    ],
    black: [
      roundedBox([0.011, 0.014, 0.009], [0.0285, 0.0765, 0.014], 0.0016, 2),
      roundedBox([0.009, 0.014, 0.009], [-0.012, 0.0752, 0.014], 0.0016, 2),
      turnedOf([
        [0.0046, -0.0866],
        [0.0066, -0.087],
        [0.0072, -0.0862],
        [0.0072, -0.0838],
      ]),
    ],
    dark: [
      turnedOf([
        [0.0074, 0.0096],
        [0, 0.009],
      ]),
    ],
    glass: [
      turnedOf([
        [0.0076, 0.0098],
        [0.0045, 0.0106],
        [0, 0.0109],
      ]),
      turnedOf([
        [0, -0.0862],
        [0.0048, -0.086],
      ]),
    ],
  };
}
