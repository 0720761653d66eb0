/** Footage dial on the camera's side: bezel, face, needle. Metres. */
import { lyingZ } from '../../kit/lying';
import { moved, type Part, turned } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { box } from '../../kit/solids';

/** The dial's parts; its scale is printed on the face. */
export function dial(): { face: Part; nickel: readonly Part[]; needle: Part } {
  const at = (part: Part): Part => moved(lyingZ(part), [0.012, -0.05, 0.0284]);
  return {
    face: at(
      softLathe(
        [
          [0.0168, 0.0028],
          [0.0164, 0.0034],
          [0, 0.0036],
        ],
        0.0003,
        36,
        1,
      ),
    ),
    nickel: [
      at(
        softLathe(
          [
            [0.0192, 0],
            [0.0192, 0.0034],
            [0.0182, 0.0046],
            [0.0168, 0.0044],
            [0.0162, 0.003],
          ],
          0.0006,
          26,
          1,
        ),
      ),
      at(
        softLathe(
          [
            [0.0026, 0.003],
            [0.0024, 0.0048],
            [0, 0.0052],
          ],
          0.0005,
          10,
          1,
        ),
      ),
    ],
    needle: moved(turned(box([0.0008, 0.0125, 0.0005], [0, 0.0052, 0]), 'z', 0.9), [0.012, -0.05, 0.0326]),
  };
}
