/** The tank group, upright, front towards +z. Metres. */
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part } from '../../kit/part';
import { box, cylinder, lathe, tube } from '../../kit/solids';

const both = (part: Part): readonly Part[] => [part, mirrored(part)];

/** A welded tank with domed ends; `seams` are its bands. */
function tank(radius: number, y0: number, y1: number): Part {
  const dome = radius * 0.5;
  return lathe(
    [
      [
        [0, y0],
        [radius * 0.5, y0 + dome * 0.1],
        [radius * 0.86, y0 + dome * 0.45],
        [radius, y0 + dome],
      ],
      [
        [radius, y0 + dome],
        [radius * 1.012, y0 + dome + 0.004],
        [radius * 1.012, y0 + dome + 0.012],
        [radius, y0 + dome + 0.016],
        [radius, y1 - dome - 0.016],
        [radius * 1.012, y1 - dome - 0.012],
        [radius * 1.012, y1 - dome - 0.004],
        [radius, y1 - dome],
      ],
      [
        [radius, y1 - dome],
        [radius * 0.86, y1 - dome * 0.45],
        [radius * 0.5, y1 - dome * 0.1],
        [0, y1],
      ],
    ],
    32,
  );
}

/** Valve of the pressure tank, the regulator and its pipes, the joint that makes the two tanks one. */
function pipework(): { readonly brass: readonly Part[]; readonly steel: readonly Part[] } {
  const valve = [
    moved(cylinder(0.016, 0.515, 0.56, 14), [0, 0, 0.125]),
    moved(
      lathe(
        [
          [
            [0.012, 0.56],
            [0.03, 0.562],
          ],
          [
            [0.03, 0.562],
            [0.032, 0.574],
            [0.03, 0.58],
          ],
          [
            [0.03, 0.58],
            [0, 0.582],
          ],
        ],
        24,
      ),
      [0, 0, 0.125],
    ),
  ];
  const regulator = [
    moved(lyingZ(cylinder(0.032, -0.03, 0.03, 22)), [0, 0.615, 0.06]),
    moved(lyingZ(cylinder(0.022, 0.03, 0.05, 6)), [0, 0.615, 0.06]),
    tube(
      [
        [0, 0.55, 0.125],
        [0, 0.6, 0.12],
        [0, 0.615, 0.08],
      ],
      0.008,
      8,
    ),
    ...both(
      tube(
        [
          [0.03, 0.615, 0.06],
          [0.06, 0.622, 0.05],
          [0.086, 0.618, 0.036],
          [0.088, 0.6, 0.03],
        ],
        0.008,
        8,
      ),
    ),
  ];
  const joint = [
    ...both(
      tube(
        [
          [0.088, 0.096, 0.03],
          [0.086, 0.066, 0.03],
          [0.05, 0.056, 0.03],
          [0, 0.056, 0.03],
        ],
        0.014,
        10,
      ),
    ),
    moved(cylinder(0.02, 0.035, 0.075, 6), [0, 0, 0.03]),
  ];
  return { brass: [...valve, ...joint], steel: regulator };
}

/** Fuel tanks, pressure tank, their bands, caps and pipes. */
export function tankGroup(): {
  readonly tanks: readonly Part[];
  readonly bands: readonly Part[];
  readonly brass: readonly Part[];
  readonly steel: readonly Part[];
} {
  const fuel = moved(tank(0.076, 0.09, 0.6), [0.088, 0, 0.03]);
  const pressure = moved(tank(0.052, 0.14, 0.52), [0, 0, 0.125]);
  const caps = both(
    moved(
      joined(
        cylinder(0.022, 0.595, 0.62, 6),
        lathe(
          [
            [
              [0.03, 0.59],
              [0.03, 0.6],
            ],
            [
              [0.03, 0.6],
              [0, 0.602],
            ],
          ],
          20,
        ),
      ),
      [0.088, 0, 0.03],
    ),
  );
  const bands = [0.2, 0.46].flatMap((y) => [
    ...both(
      moved(
        lathe(
          [
            [
              [0.079, y - 0.011],
              [0.079, y + 0.011],
            ],
          ],
          32,
        ),
        [0.088, 0, 0.03],
      ),
    ),
    moved(
      lathe(
        [
          [
            [0.055, y - 0.009],
            [0.055, y + 0.009],
          ],
        ],
        26,
      ),
      [0, 0, 0.125],
    ),
    box([0.03, 0.02, 0.05], [0, y, 0.06], 0.004),
  ]);
  const { brass, steel } = pipework();
  return { tanks: [...both(fuel), pressure], bands, brass: [...caps, ...brass], steel };
}
