/** Parts of instrument panels that several sets share; each faces +z from the panel's plane z = 0. Metres. */
import { joined, moved, type Part, turned } from './part';
import { polygon, ring } from './polygon';
import { ball, box, cylinder, lathe } from './solids';

const forward = (part: Part): Part => turned(part, 'x', Math.PI / 2);

/** A knob with skirt and pointer. */
export const knobPart = (x: number, y: number, radius: number, turn = 0.6): Part =>
  moved(
    joined(
      forward(
        lathe(
          [
            [
              [radius * 1.25, 0],
              [radius * 1.2, radius * 0.25],
            ],
            [
              [radius * 1.2, radius * 0.25],
              [radius, radius * 0.35],
              [radius * 0.92, radius * 1.1],
            ],
            [
              [radius * 0.92, radius * 1.1],
              [radius * 0.8, radius * 1.2],
              [0, radius * 1.2],
            ],
          ],
          24,
        ),
      ),
      turned(box([radius * 0.16, radius * 0.9, radius * 0.2], [0, radius * 0.5, radius * 1.22]), 'z', turn),
    ),
    [x, y, 0],
  );

/** Bezel of a round meter. */
export const bezelPart = (x: number, y: number, radius: number): Part =>
  moved(
    forward(
      lathe(
        [
          [
            [radius, 0],
            [radius, radius * 0.22],
          ],
          [
            [radius, radius * 0.22],
            [radius * 0.93, radius * 0.3],
            [radius * 0.86, radius * 0.2],
          ],
        ],
        36,
      ),
    ),
    [x, y, 0],
  );

/** Face of a round meter or dial. */
export const facePart = (x: number, y: number, radius: number): Part =>
  moved(polygon(ring(32, radius * 0.87)), [x, y, radius * 0.16]);

/** Scale and needle of a meter. */
export function needlePart(x: number, y: number, radius: number, at = 0.5): Part {
  const ticks = Array.from({ length: 11 }, (_, n) => {
    const angle = 0.7 - (n / 10) * 1.4;
    return turned(
      box([radius * 0.02, radius * (n % 5 === 0 ? 0.16 : 0.09), 0.0004], [0, radius * 0.62, 0]),
      'z',
      angle,
    );
  });
  const needle = turned(box([radius * 0.025, radius * 0.75, 0.0006], [0, radius * 0.22, 0.0006]), 'z', 0.7 - at * 1.4);
  return moved(joined(...ticks, needle), [x, y - radius * 0.2, radius * 0.18]);
}

/** A round-headed screw. */
export const screwPart = (x: number, y: number, radius = 0.003): Part =>
  moved(ball([radius, radius, radius * 0.6], 8), [x, y, 0]);

/** A binding post. */
export const postPart = (x: number, y: number, radius: number): Part =>
  moved(
    forward(
      joined(
        cylinder(radius * 0.5, 0, radius * 2.4, 12),
        moved(
          lathe(
            [
              [
                [radius, 0],
                [radius, radius * 0.9],
              ],
              [
                [radius, radius * 0.9],
                [0, radius * 1.1],
              ],
            ],
            14,
          ),
          [0, radius * 1.2, 0],
        ),
      ),
    ),
    [x, y, 0],
  );
