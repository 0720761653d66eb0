/** The format of `films/<id>.json`: which tour is filmed and how. */
import { z } from 'zod';
import { bilingualSchema, idSchema } from '../catalogue/schemas';

/** Encoders halve the size for colour: both sides must be even. */
const side = z.number().int().min(64).max(7680).multipleOf(2, 'a side of a film is an even number of pixels');

export const filmFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  title: bilingualSchema,
  /** Id of the tour that is walked. */
  tour: idSchema,
  fps: z.number().int().min(1).max(120),
  /** Width and height in pixels. */
  size: z.tuple([side, side]),
  /** Seconds of the tour that are filmed, from `startAt`; to its end where null. */
  seconds: z.number().positive().max(7200).nullable(),
  /** Second of the tour at which the film starts. */
  startAt: z.number().min(0).optional(),
  language: z.enum(['zh', 'en']),
});

export type Film = z.infer<typeof filmFileSchema>;
