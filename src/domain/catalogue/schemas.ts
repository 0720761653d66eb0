/**
 * The formats of a catalogue folder (DESIGN 4) as zod schemas; types and JSON Schemas are derived from them.
 * Unknown is `null` and shown as "not known"; nothing is filled in to look complete.
 */
import { z } from 'zod';
import { EDTF_PATTERN, edtfSpan } from './edtf';

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: lower-case letters, digits and single hyphens');

export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** The four sections that hold records; stories may also stand in the prologue or the coda. */
export const RECORD_SECTIONS = ['reporting', 'military', 'medical', 'support'] as const;
export const SECTIONS = ['prologue', ...RECORD_SECTIONS, 'coda'] as const;
/** `panel` is a text panel of the exhibition itself: it hangs, but counts neither as an artifact nor as a photograph. */
export const KINDS = [
  'book',
  'periodical',
  'document',
  'photograph',
  'film',
  'object',
  'aircraft',
  'medal',
  'poster',
  'map',
  'sound',
  'panel',
] as const;
export const EVIDENCE = ['on-display', 'museum-collection', 'documented'] as const;
/** How a thing is shown: framed on a wall; laid flat, propped at a slant or stood upright in a case; on a model stand; on a plinth. */
export const MOUNTS = ['framed', 'laid', 'propped', 'stood', 'model', 'plinth'] as const;

/** Extended Date/Time Format (`edtf.ts`); that the day exists is checked too. */
export const edtfSchema = z
  .string()
  .regex(EDTF_PATTERN, {
    error: 'a date is EDTF: 1937, 1937-12, 1937-12-13, 1937~, 1937/1938, ../1950 or 1937-08/..',
    abort: true,
  })
  .superRefine((text, context) => {
    const reading = edtfSpan(text);
    if (!reading.ok) context.addIssue({ code: 'custom', message: reading.reason });
  });

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'a source address starts with http:// or https:// and has no spaces')
    .nullable()
    .describe('Only http(s); null where the address is unknown or unsafe to link.'),
});

export const rightsSchema = z.strictObject({
  uri: z
    .string()
    .regex(
      /^https?:\/\/(rightsstatements\.org|creativecommons\.org)\//,
      'a rightsstatements.org or creativecommons.org URI',
    ),
  note: bilingualSchema.nullable(),
});

export const exhibitSchema = z.strictObject({
  id: idSchema.describe('Stable for ever: addresses and links use it.'),
  section: z.enum(RECORD_SECTIONS),
  story: idSchema.describe('Story that shows it; that story lists it in turn.'),
  kind: z.enum(KINDS),
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1), orig: z.string().min(1).optional() }),
  date: edtfSchema.nullable(),
  makers: z.array(z.strictObject({ name: bilingualSchema, role: z.enum(['maker', 'photographer']) })),
  people: z.array(z.strictObject({ id: idSchema, role: z.enum(['subject', 'owner', 'author']) })),
  place: idSchema.nullable(),
  materials: bilingualSchema.nullable(),
  dimensionsMm: z
    .strictObject({ w: z.number().positive(), h: z.number().positive(), d: z.number().positive().nullable() })
    .nullable()
    .describe('Width, height and depth in millimetres; depth null for flat things of unknown thickness.'),
  count: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('Number of pieces (件) in the set (套); null where not recorded.'),
  text: bilingualSchema.describe('The label: plain text, at most 70 words or 140 characters. Never read as HTML.'),
  note: bilingualSchema.nullable().describe('What is doubtful or was merged, in plain words.'),
  holder: bilingualSchema.nullable().describe('Who holds the original.'),
  reference: z.string().min(1).nullable().describe('Accession, negative or call number.'),
  evidence: z
    .enum(EVIDENCE)
    .describe('on-display: reported in this show; museum-collection: held by the museum; documented: known elsewhere.'),
  sources: z.array(sourceSchema).min(1, 'every record has at least one source'),
  rights: rightsSchema.nullable(),
  media: z.array(
    z.strictObject({
      role: z.literal('original'),
      holder: bilingualSchema.nullable(),
      reference: z.string().nullable(),
      url: z
        .string()
        .regex(/^https?:\/\/\S+$/, 'an address starts with http:// or https:// and has no spaces')
        .nullable(),
      rights: rightsSchema.nullable(),
    }),
  ),
  display: z.strictObject({
    mount: z
      .enum(MOUNTS)
      .describe('framed on a wall; laid, propped or stood in a case; on a model stand; on a plinth.'),
    scale: z.number().positive().nullable().describe('Denominator of a model, 72 for 1:72; null at true size.'),
    weight: z.literal([1, 2, 3]).describe('1 small, 2 normal, 3 lead of its story.'),
    model: idSchema.optional().describe('Form that stands for it; by its kind where absent.'),
    plate: idSchema.optional().describe('Drawing that hangs in its place; by its record where absent.'),
  }),
  related: z.array(idSchema),
});

export const catalogueFileSchema = z.strictObject({ $schema: z.string().optional(), exhibits: z.array(exhibitSchema) });

export const storySchema = z.strictObject({
  id: idSchema,
  order: z.number().int().positive().describe('Place in the walking order.'),
  section: z.enum(SECTIONS),
  title: bilingualSchema,
  intro: bilingualSchema,
  subject: idSchema.nullable().describe('Subject of exhibition.json that it belongs to, if any.'),
  place: bilingualSchema.nullable(),
  from: edtfSchema.nullable(),
  to: edtfSchema.nullable(),
  lead: idSchema.describe('Exhibit that hangs largest; one of its own.'),
  hero: idSchema.nullable().describe('Object that stands for the story; one of its own.'),
  exhibits: z.array(idSchema).min(1).describe("Exhibit ids in the curator's order."),
});

export const storiesFileSchema = z.strictObject({ $schema: z.string().optional(), stories: z.array(storySchema) });

/** Other spellings and names in any language that a visitor may type: Wade-Giles, post-office, birth and pen names. */
const otherNamesSchema = z.array(z.string().min(1));
/** Identifiers stand only where they are certain. */
const wikidataSchema = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'a Wikidata identifier is Q and digits')
  .nullable();
const gettySchema = z
  .string()
  .regex(/^[1-9]\d*$/, 'a Getty identifier is digits')
  .nullable();

export const personSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  birth: edtfSchema.nullable(),
  death: edtfSchema.nullable(),
  country: bilingualSchema.nullable(),
  role: bilingualSchema.nullable(),
  section: z.enum(SECTIONS).nullable(),
  inChina: edtfSchema
    .nullable()
    .describe('From when to when the person was in China; null where not known or not asked.'),
  otherNames: otherNamesSchema,
  identifiers: z.strictObject({ wikidata: wikidataSchema, ulan: gettySchema }),
  text: bilingualSchema,
  sources: z.array(sourceSchema),
});

export const peopleFileSchema = z.strictObject({ $schema: z.string().optional(), people: z.array(personSchema) });

export const placeSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  historical: z.string().nullable().describe('Name in use 1931-45 where it differs, e.g. "Chungking".'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is two capital letters, e.g. CN')
    .nullable()
    .describe('ISO 3166-1 alpha-2 of the present state; null for routes and seas.'),
  lat: z.number().min(-90).max(90).nullable().describe('Degrees north, WGS 84.'),
  lon: z.number().min(-180).max(180).nullable().describe('Degrees east, WGS 84.'),
  approximate: z.boolean().describe('True where the point stands for a region or route.'),
  otherNames: otherNamesSchema,
  identifiers: z.strictObject({ wikidata: wikidataSchema, tgn: gettySchema }),
});

export const placesFileSchema = z.strictObject({ $schema: z.string().optional(), places: z.array(placeSchema) });

export const eventSchema = z.strictObject({
  id: idSchema,
  date: edtfSchema,
  title: bilingualSchema,
  place: idSchema.nullable(),
  section: z.enum(SECTIONS),
  exhibits: z.array(idSchema).describe('Exhibits that show it or come from it.'),
  sources: z.array(sourceSchema),
});

export const timelineFileSchema = z.strictObject({ $schema: z.string().optional(), events: z.array(eventSchema) });

/** A stop of a journey: a place of `places.json`, or a point of its own for a bend of the way. */
const journeyPointSchema = z.union([
  z.strictObject({ place: idSchema, date: edtfSchema.nullable() }),
  z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
]);

export const journeySchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  text: bilingualSchema,
  from: edtfSchema.nullable(),
  to: edtfSchema.nullable(),
  by: z.enum(['air', 'road', 'rail', 'foot', 'sea', 'mixed']),
  person: idSchema.nullable(),
  points: z.array(journeyPointSchema).min(2).describe('In the order travelled; between them the line is schematic.'),
  exhibits: z.array(idSchema),
  sources: z.array(sourceSchema).min(1, 'every journey has at least one source'),
});

export const journeysFileSchema = z.strictObject({ $schema: z.string().optional(), journeys: z.array(journeySchema) });

/** Names that mean the same to a visitor who searches; those of people and places stand in their own records. */
export const aliasSchema = z.strictObject({
  id: idSchema,
  names: z.array(z.string().min(1)).min(2),
  note: z.string().nullable(),
});

export const aliasesFileSchema = z.strictObject({ $schema: z.string().optional(), aliases: z.array(aliasSchema) });

export const exhibitionFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  title: bilingualSchema,
  subtitle: bilingualSchema,
  venue: bilingualSchema,
  opened: edtfSchema,
  organisers: z.array(bilingualSchema),
  supporters: z.array(bilingualSchema),
  curator: bilingualSchema.nullable(),
  opening: bilingualSchema,
  interpretationNote: bilingualSchema,
  platesNote: bilingualSchema,
  subjects: z.array(idSchema).describe('The named subjects that the data check counts.'),
  sections: z.array(
    z.strictObject({
      id: z.enum(SECTIONS),
      title: bilingualSchema,
      text: bilingualSchema,
      accent: z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour is # and six hexadecimal digits'),
    }),
  ),
  palette: z.record(z.string(), z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour is # and six hexadecimal digits')),
  credits: z.array(bilingualSchema),
  sources: z.array(sourceSchema),
});

export type RecordSection = (typeof RECORD_SECTIONS)[number];
export type Section = (typeof SECTIONS)[number];
export type Kind = (typeof KINDS)[number];
export type Evidence = (typeof EVIDENCE)[number];
export type Mount = (typeof MOUNTS)[number];
export type Exhibit = z.infer<typeof exhibitSchema>;
export type Story = z.infer<typeof storySchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Journey = z.infer<typeof journeySchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Exhibition = z.infer<typeof exhibitionFileSchema>;

/** A whole exhibition folder after parsing and cross-checking; `exhibits` in walking order. */
export interface Catalogue {
  readonly exhibition: Exhibition;
  readonly stories: readonly Story[];
  readonly exhibits: readonly Exhibit[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly timeline: readonly TimelineEvent[];
  readonly journeys: readonly Journey[];
  readonly aliases: readonly Alias[];
}
