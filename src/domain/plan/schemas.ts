/** The format of `plan.json`: both halls in metres, plan space (see `units.ts`). Points are `[x, z]`. */
import { z } from 'zod';
import { bilingualSchema, idSchema, SECTIONS } from '../catalogue/schemas';

const point = z.tuple([z.number(), z.number()]);
const metres = z.number().positive();

export const hallSchema = z.strictObject({
  id: z.string().min(1),
  title: bilingualSchema,
  outline: z.array(point).min(3),
  height: metres,
});

export const wallSchema = z.strictObject({
  id: idSchema,
  /** Centre line. */
  from: point,
  to: point,
  thickness: metres,
  height: metres,
  role: z.enum(['outer', 'free', 'portal', 'title', 'screen', 'backing']),
  /** Colour name from the exhibition's palette, or a section's accent as `accent:<section>`; plain wall where absent. */
  finish: z.string().optional(),
});

export const openingSchema = z.strictObject({
  id: idSchema,
  from: point,
  to: point,
  height: metres,
  /** A door cuts a wall; a portal, turn or shortcut is a gap between walls. */
  kind: z.enum(['door', 'portal', 'turn', 'shortcut']),
  title: bilingualSchema.nullable(),
});

const furniture = {
  id: idSchema,
  center: point,
  /** Along local x, height, along local z; before rotation. */
  size: z.tuple([metres, metres, metres]),
  /** Counter-clockwise seen from above, about +y. */
  rotationDeg: z.number(),
  zone: idSchema,
};

export const caseSchema = z.strictObject({
  ...furniture,
  type: z.enum(['table', 'wall', 'free']),
  /** Height of the display deck above the floor. */
  deck: metres,
});
export const plinthSchema = z.strictObject(furniture);
export const benchSchema = z.strictObject({ ...furniture, zone: idSchema.nullable() });

export const zoneSchema = z.strictObject({
  id: idSchema,
  section: z.enum([...SECTIONS, 'link']),
  kind: z.enum(['room', 'bay', 'lane', 'street']),
  outline: z.array(point).min(3),
  /** Where one arrives when one jumps to this zone. */
  anchor: point,
  title: bilingualSchema,
  /** Place in the walking order; null for lanes and streets. */
  order: z.number().int().nullable(),
  quiet: z.literal(true).optional().describe('A room of mourning: low light, and what is drawn for it has no colour.'),
});

export const featureSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['title', 'section-title', 'opening-text', 'timeline', 'map', 'names']),
  /** Section whose title or text it shows, where it shows one. */
  section: z.enum(SECTIONS).nullable(),
  wall: idSchema,
  side: z.enum(['left', 'right']),
  /** Along the wall from `from` to the feature's centre; centre height; width and height. */
  at: z.number(),
  y: metres,
  w: metres,
  h: metres,
});

export const planFileSchema = z.strictObject({
  $schema: z.string().optional(),
  title: bilingualSchema,
  status: z.string(),
  halls: z.array(hallSchema).min(1),
  walls: z.array(wallSchema),
  openings: z.array(openingSchema),
  cases: z.array(caseSchema),
  plinths: z.array(plinthSchema),
  benches: z.array(benchSchema),
  zones: z.array(zoneSchema),
  features: z.array(featureSchema),
  /** The walking route as a polyline from Door A to Door C. */
  route: z.array(point).min(2),
  /** Where the visit starts. */
  entrance: z.strictObject({ at: point, headingDeg: z.number() }),
});

export type Plan = z.infer<typeof planFileSchema>;
export type PlanHall = z.infer<typeof hallSchema>;
export type Wall = z.infer<typeof wallSchema>;
export type Opening = z.infer<typeof openingSchema>;
export type DisplayCase = z.infer<typeof caseSchema>;
export type Plinth = z.infer<typeof plinthSchema>;
export type Bench = z.infer<typeof benchSchema>;
export type Zone = z.infer<typeof zoneSchema>;
export type Feature = z.infer<typeof featureSchema>;
