/** The format of `tours/<id>.json`: where one stands, in order, for how long, and what is said there. */
import { z } from 'zod';
import { bilingualSchema, idSchema } from '../catalogue/schemas';

const point = z.tuple([z.number(), z.number()]);

/** A place to stand: before an exhibit, before a story's panel, or a pose of its own (metres, degrees). */
export const placeToStandSchema = z.union([
  z.strictObject({ exhibit: idSchema }),
  z.strictObject({ story: idSchema }),
  z.strictObject({
    at: point,
    headingDeg: z.number(),
    pitchDeg: z.number().min(-80).max(80).optional(),
    /** Eye height above the floor; the visit's eye line where absent. */
    eye: z.number().positive().max(20).optional(),
  }),
]);

export const stopSchema = z.strictObject({
  id: idSchema,
  stand: placeToStandSchema,
  /** How one gets there: `way` the shortest way, `route` along the plan's walking route, or through given points. */
  via: z.union([z.enum(['way', 'route']), z.array(point).min(1)]).optional(),
  /** Seconds one stays. */
  dwell: z.number().min(0).max(600),
  caption: bilingualSchema.nullable(),
});

export const paceSchema = z.strictObject({
  /** Metres per second. */
  speed: z.number().positive().max(1.4, 'a tour walks at 1.4 m/s at most').optional(),
  /** Degrees per second. */
  turnDeg: z.number().positive().max(120, 'a tour turns at 120 degrees per second at most').optional(),
});

export const tourFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  title: bilingualSchema,
  text: bilingualSchema,
  pace: paceSchema.optional(),
  stops: z.array(stopSchema).min(2, 'a tour has at least two stops'),
});

export type PlaceToStand = z.infer<typeof placeToStandSchema>;
export type Tour = z.infer<typeof tourFileSchema>;
