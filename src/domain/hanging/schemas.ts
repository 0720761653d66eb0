/** The format of `hang.json`: the rules of the hang, sizes, which stories go where, and the curator's overrides. Metres. */
import { z } from 'zod';
import { idSchema } from '../catalogue/schemas';

const metres = z.number().positive();
/** A number of the museum's and where it comes from. */
const ruleSchema = z.strictObject({ value: metres, source: z.string().min(1) });

export const RULES = [
  'centreLine',
  'bandLow',
  'bandHigh',
  'rowGap',
  'secondRowTop',
  'secondRowBottom',
  'gapInStory',
  'gapBetweenStories',
  'faceMargin',
  'labelGap',
  'labelLow',
  'caseLow',
  'caseHigh',
  'fineThingsHigh',
  'caseGap',
  'aisle',
  'mainRoute',
  'turningCircle',
  'standPerDiagonal',
  'standNear',
  'standFar',
  'standClear',
] as const;
/** Name of one rule of the hang. */
export type RuleName = (typeof RULES)[number];

const sizeMm = z.tuple([metres, metres, metres]);

/** One step of density; a run is hung at the first step at which it fits, so the list goes from airy to tight. */
export const densitySchema = z.strictObject({
  id: idSchema,
  /** Where a single picture's label goes. */
  labels: z.enum(['beside', 'below']),
  /** Least and wished gap between neighbours. */
  gap: metres,
  wish: metres,
  /** Factor on the sizes of pictures. */
  scale: metres,
  /** Heaviest weight that may share a column with a neighbour (two rows); 0 for one row. */
  stack: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

export const runSchema = z.strictObject({
  story: idSchema,
  /** Zones in walking order; two stories that share a zone are hung as one sequence. */
  zones: z.array(idSchema).min(1),
  /** Wall sides in hanging order as `<wall>/<side>`; without it all of the zones', from the mouth of the bay clockwise. */
  walls: z
    .array(z.string().regex(/^[a-z0-9-]+\/(left|right)$/, 'a wall side is `<wall>/left` or `<wall>/right`'))
    .optional(),
  /** Cases in order of use; without it all of the zones'. */
  cases: z.array(idSchema).optional(),
  /** Plinths in order of use; without it all of the zones'. */
  plinths: z.array(idSchema).optional(),
  note: z.string().optional(),
});

export const overrideSchema = z.strictObject({
  /** Picture's long side, before frame and mount. */
  longSide: metres.optional(),
  shape: z.enum(['landscape', 'portrait']).optional(),
  /** Fixed place on a wall: `at` from the wall's `from` to the picture's centre; `air` kept free on both sides. */
  wall: z
    .strictObject({
      wall: idSchema,
      side: z.enum(['left', 'right']),
      at: z.number(),
      y: metres.optional(),
      air: metres.optional(),
    })
    .optional(),
  case: idSchema.optional(),
  plinth: idSchema.optional(),
  /** Size of an object as shown, width, height, depth. */
  sizeMm: sizeMm.optional(),
  /** Height of the stand between a plinth's top and the exhibit. */
  stand: metres.optional(),
  why: z.string().min(1),
});

export const modelRuleSchema = z.strictObject({
  /** Recorded width and depth change places: vehicles are longer than wide and show their side. */
  side: z.literal(true).optional(),
  /** Size as shown, width, height, depth, whatever a record measures: stamps are measured one by one and shown on a page. */
  sizeMm: sizeMm.optional(),
  why: z.string().min(1),
});

export const hangFileSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z.strictObject(
    Object.fromEntries(RULES.map((name) => [name, ruleSchema])) as Record<RuleName, typeof ruleSchema>,
  ),
  frames: z.strictObject({
    /** Long side of the visible picture by weight; `lead` for the lead exhibit of its story. */
    longSide: z.strictObject({ '1': metres, '2': metres, '3': metres, lead: metres }),
    /** Upright pictures are this much smaller on their long side. */
    portraitFactor: metres,
    mount: metres,
    moulding: metres,
    depth: metres,
    /** Long side to short side of every plate. */
    aspect: metres,
    /** Share of photographs that hang upright, chosen by id. */
    portraitShare: z.number().min(0).max(1),
  }),
  label: z.strictObject({ w: metres, h: metres, tiltDeg: z.number().min(0).max(90) }),
  panel: z.strictObject({ w: metres, h: metres }),
  /** Nominal width, height, depth by model or kind where a record gives no size. */
  nominalMm: z.record(z.string(), sizeMm),
  /** What holds for every record of one model, by `display.model`. */
  modelRules: z.record(idSchema, modelRuleSchema),
  /** Lean of things in cases, degrees back from upright. */
  leanDeg: z.strictObject({ laid: z.number(), propped: z.number() }),
  densities: z.array(densitySchema).min(1),
  /** In walking order. */
  runs: z.array(runSchema),
  overrides: z.record(idSchema, overrideSchema),
});

export type HangFile = z.infer<typeof hangFileSchema>;
export type Density = z.infer<typeof densitySchema>;
export type Run = z.infer<typeof runSchema>;
