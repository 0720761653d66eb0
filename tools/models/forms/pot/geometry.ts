import { type Form, formOf, painted } from '../../kit/form';
import { type Part, turned, type Vec3 } from '../../kit/part';
import { lathe, tube } from '../../kit/solids';

/** The cast body, outside and in. */
function body(): { readonly outside: Part; readonly inside: Part } {
  const outside = lathe(
    [
      [
        [0, -0.035],
        [0.05, -0.033],
        [0.09, -0.024],
        [0.117, -0.004],
        [0.124, 0.016],
      ],
      [
        [0.124, 0.016],
        [0.127, 0.018],
        [0.127, 0.022],
        [0.124, 0.024],
      ],
      [
        [0.124, 0.024],
        [0.121, 0.036],
        [0.113, 0.046],
        [0.113, 0.05],
      ],
      [
        [0.113, 0.05],
        [0.122, 0.056],
        [0.13, 0.06],
      ],
      [
        [0.13, 0.06],
        [0.1285, 0.0625],
        [0.122, 0.0615],
      ],
    ],
    56,
  );
  const inside = lathe(
    [
      [
        [0.122, 0.0615],
        [0.108, 0.048],
        [0.116, 0.024],
        [0.11, 0],
        [0.08, -0.02],
        [0, -0.028],
      ],
    ],
    56,
  );
  return { outside, inside };
}

/** A three-legged iron cooking pot: bellied cast body, ring of the mould's seam, two ear handles, short splayed legs. */
export function potForm(): Form {
  const { outside, inside } = body();
  const legs = [0.5, 2.6, 4.7].map((a) => {
    const path: Vec3[] = [
      [Math.cos(a) * 0.07, -0.026, Math.sin(a) * 0.07],
      [Math.cos(a) * 0.083, -0.045, Math.sin(a) * 0.083],
      [Math.cos(a) * 0.09, -0.0575, Math.sin(a) * 0.09],
    ];
    return tube(path, (t) => 0.014 - t * 0.0055, 12);
  });
  const ears = [0, Math.PI].map((a) =>
    turned(
      tube(
        Array.from({ length: 13 }, (_, n) => {
          const t = (n / 12) * Math.PI;
          return [0.112 + Math.sin(t) * 0.006, 0.052 + Math.sin(t) * 0.026, Math.cos(t) * 0.028] as const;
        }),
        0.0055,
        9,
      ),
      'y',
      a,
    ),
  );
  const seam = [0.9, 0.9 + Math.PI].map((a) =>
    tube(
      Array.from({ length: 9 }, (_, n) => {
        const t = n / 8;
        const r = 0.06 + 0.0655 * Math.sin((t * Math.PI) / 2);
        return [Math.cos(a) * r, -0.031 + t * t * 0.046, Math.sin(a) * r] as const;
      }),
      0.0016,
      5,
    ),
  );
  return formOf(
    painted({ colour: '#48413c', gloss: 0.3, metal: 0.3, grain: 1 }, outside, inside, ...legs, ...ears, ...seam),
  );
}
