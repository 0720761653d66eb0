import { BufferAttribute, type BufferGeometry, Color, LatheGeometry, Vector2 } from 'three';
import type { Metres } from '../../domain/units';

/** From the butt to the tip of the wand. */
export const WAND: Metres = 0.15;

const LEATHER = new Color(0x2c211a);
const WOOD = new Color(0x3d2c20);
const BRASS = new Color(0xb08d4f);
/** Light from above: the share of it that the underside keeps. */
const UNDERSIDE = 0.35;

/** Outline from the butt to the tip: distance from the butt, radius, and what it is made of from here on. */
const OUTLINE: readonly (readonly [along: Metres, radius: Metres, stuff: Color])[] = [
  [0, 0.0001, BRASS],
  [0.0005, 0.0085, BRASS],
  [0.002, 0.0105, BRASS],
  [0.007, 0.0105, BRASS],
  [0.0072, 0.0098, LEATHER],
  [0.03, 0.0112, LEATHER],
  [0.055, 0.0108, LEATHER],
  [0.08, 0.0092, LEATHER],
  [0.0802, 0.0099, BRASS],
  [0.0862, 0.0099, BRASS],
  [0.0885, 0.0078, BRASS],
  [0.0887, 0.0066, WOOD],
  [0.139, 0.0038, WOOD],
  [0.1392, 0.0046, BRASS],
  [0.144, 0.0046, BRASS],
  [0.148, 0.0032, BRASS],
  [WAND, 0.0001, BRASS],
];

/**
 * A guide's pointing stick: leather grip, turned shaft, brass at butt, collar and tip. Metres; the butt at the origin, the
 * tip towards -z. Its colours hold the light from above, so that it needs no lamp.
 */
export function wandShape(): BufferGeometry {
  const rounds = OUTLINE.flatMap(([along, radius, stuff], n) => {
    // Each piece has its own two rings, so that neither edges nor colours run into one another.
    const next = OUTLINE[n + 1];
    return next
      ? [
          { along, radius, stuff },
          { along: next[0], radius: next[1], stuff },
        ]
      : [];
  });
  const shape = new LatheGeometry(
    rounds.map(({ along, radius }) => new Vector2(radius, along)),
    20,
  ).rotateX(-Math.PI / 2);
  const normals = shape.getAttribute('normal');
  const colours = new Float32Array(normals.count * 3);
  const colour = new Color();
  for (let at = 0; at < normals.count; at += 1) {
    const { stuff } = rounds[at % rounds.length] ?? { stuff: LEATHER };
    const light = UNDERSIDE + (1 - UNDERSIDE) * (0.5 + 0.5 * normals.getY(at)) ** 1.5;
    colour
      .copy(stuff)
      .multiplyScalar(light)
      .toArray(colours, at * 3);
  }
  shape.setAttribute('color', new BufferAttribute(colours, 3));
  return shape;
}
