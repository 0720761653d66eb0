/**
 * Linked Art 1.0 as zod schemas: the properties we write, by the project's own JSON Schemas (github.com/linked-art/
 * linked.art, docs/api/1.0/schema/*.json, commit 06490aaa). No package of the registry ships them, so this is a rewriting
 * of the parts we use; like the originals it allows no property that is not named.
 */
import { z } from 'zod';

const uri = z.string().refine((text) => URL.canParse(text) && /^https?:/.test(text));
const reference = (type: string) => z.strictObject({ id: uri, type: z.literal(type), _label: z.string().optional() });
const some = <T extends z.ZodType>(schema: T) => z.array(schema).min(1).optional();

const concept = z.strictObject({
  id: uri,
  type: z.literal('Type'),
  _label: z.string().optional(),
  classified_as: z.array(reference('Type')).optional(),
});
const language = z.array(reference('Language')).optional();
const name = z.strictObject({
  type: z.literal('Name'),
  content: z.string().min(1),
  classified_as: some(concept),
  language,
});
const identifier = z.strictObject({
  type: z.literal('Identifier'),
  content: z.string().min(1),
  classified_as: some(concept),
});
const statement = z.strictObject({
  type: z.literal('LinguisticObject'),
  content: z.string().min(1),
  classified_as: some(concept),
  language,
});
const timespan = z.strictObject({
  type: z.literal('TimeSpan'),
  identified_by: some(name),
  begin_of_the_begin: z.iso.datetime().optional(),
  end_of_the_end: z.iso.datetime().optional(),
});
const dimension = z.strictObject({
  type: z.literal('Dimension'),
  classified_as: some(concept),
  value: z.number(),
  unit: reference('MeasurementUnit'),
});
const digital = z.strictObject({
  type: z.literal('DigitalObject'),
  classified_as: some(concept),
  format: z.string().optional(),
  conforms_to: some(reference('InformationObject')),
  access_point: some(reference('DigitalObject')),
});
const page = z.strictObject({ type: z.literal('LinguisticObject'), digitally_carried_by: some(digital) });
const event = (type: string) => z.strictObject({ type: z.literal(type), timespan: timespan.optional() });

/** Every document has a primary name, at most one in each language (Linked Art, "Required Vocabulary Terms"). */
const names = z.array(z.union([name, identifier])).superRefine((all, context) => {
  const primary = all.filter((one) =>
    one.classified_as?.some(({ id }) => id === 'http://vocab.getty.edu/aat/300404670'),
  );
  const languages = primary.map((one) => ('language' in one ? (one.language?.[0]?.id ?? '') : ''));
  if (primary.length === 0) context.addIssue({ code: 'custom', message: 'there is no primary name' });
  if (new Set(languages).size < languages.length)
    context.addIssue({ code: 'custom', message: 'two primary names are of one language' });
});
const head = {
  '@context': z.literal('https://linked.art/ns/v1/linked-art.json'),
  id: uri,
  _label: z.string(),
  identified_by: names,
};

const object = z.strictObject({
  ...head,
  type: z.literal('HumanMadeObject'),
  classified_as: some(concept),
  referred_to_by: some(statement),
  subject_of: some(page),
  dimension: some(dimension),
  current_custodian: some(reference('Group')),
  shows: some(reference('VisualItem')),
  carries: some(reference('LinguisticObject')),
  produced_by: z
    .strictObject({
      type: z.literal('Production'),
      timespan: timespan.optional(),
      took_place_at: some(reference('Place')),
      carried_out_by: some(reference('Person')),
    })
    .optional(),
});
const work = (type: 'VisualItem' | 'LinguisticObject') =>
  z.strictObject({
    ...head,
    type: z.literal(type),
    about: some(reference('Person')),
    created_by: z.strictObject({ type: z.literal('Creation'), carried_out_by: some(reference('Person')) }).optional(),
  });
const person = z.strictObject({
  ...head,
  type: z.literal('Person'),
  referred_to_by: some(statement),
  equivalent: some(reference('Person')),
  born: event('Birth').optional(),
  died: event('Death').optional(),
});
const group = z.strictObject({ ...head, type: z.literal('Group') });
const place = z.strictObject({
  ...head,
  type: z.literal('Place'),
  referred_to_by: some(statement),
  equivalent: some(reference('Place')),
  defined_by: z
    .string()
    .regex(/^POINT\(-?\d+(\.\d+)? -?\d+(\.\d+)?\)$/)
    .optional(),
});

/** Any document of a Linked Art export. */
export const linkedArtSchema = z.discriminatedUnion('type', [
  object,
  work('VisualItem'),
  work('LinguisticObject'),
  person,
  group,
  place,
]);
