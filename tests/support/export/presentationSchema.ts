/**
 * IIIF Presentation 3.0 as zod schemas: the parts we write, by the JSON Schema of the IIIF consortium's own validator
 * (github.com/IIIF/presentation-validator, schema/iiif_3_0.json, commit 00371313) and the MUSTs of
 * https://iiif.io/api/presentation/3.0/. No package of the registry ships that schema, so this is a rewriting of it, not
 * the file; it is stricter in that nothing unknown is allowed anywhere.
 */
import { z } from 'zod';

/** Ids must be HTTP(S) addresses. */
const id = z
  .string()
  .regex(/^https?:\/\//)
  .refine((text) => URL.canParse(text));
const language = z.string().regex(/^[a-zA-Z-]+$/);
const languageMap = z.record(language, z.array(z.string()).min(1)).refine((map) => Object.keys(map).length > 0);
const pair = z.strictObject({ label: languageMap, value: languageMap });
const pixels = z.number().int().positive();
const mediaType = z.string().regex(/^[a-z]+\/.+$/);

const image = z.strictObject({ id, type: z.literal('Image'), format: mediaType, width: pixels, height: pixels });
const homepage = z.strictObject({
  id,
  type: z.string(),
  label: languageMap,
  format: mediaType.optional(),
  language: z.array(language).optional(),
});
const provider = z.strictObject({
  id,
  type: z.literal('Agent'),
  label: languageMap,
  homepage: z.array(homepage).optional(),
});
const rights = z
  .string()
  .regex(/^http:\/\/(creativecommons\.org\/(licenses|publicdomain)|rightsstatements\.org\/vocab)\/.+$/);

const annotation = (canvas: string) =>
  z.strictObject({
    id,
    type: z.literal('Annotation'),
    motivation: z.literal('painting'),
    body: image,
    target: z.literal(canvas),
  });
const canvas = z
  .strictObject({
    id: id.refine((text) => !text.includes('#'), 'the id of a canvas has no fragment'),
    type: z.literal('Canvas'),
    label: languageMap.optional(),
    width: pixels,
    height: pixels,
    items: z
      .array(z.strictObject({ id, type: z.literal('AnnotationPage'), items: z.array(z.unknown()).min(1) }))
      .min(1),
  })
  .superRefine((value, context) => {
    for (const painted of value.items.flatMap(({ items }) => items)) {
      const read = annotation(value.id).safeParse(painted);
      for (const issue of read.error?.issues ?? []) context.addIssue({ code: 'custom', message: issue.message });
    }
  });

/** navPlace extension 1.0 with a point (https://iiif.io/api/extension/navplace/). */
const navPlace = z.strictObject({
  id,
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      id,
      type: z.literal('Feature'),
      properties: z.strictObject({ label: languageMap }),
      geometry: z.strictObject({
        type: z.literal('Point'),
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
      }),
    }),
  ),
});

const PRESENTATION = 'http://iiif.io/api/presentation/3/context.json';
const NAV_PLACE = 'http://iiif.io/api/extension/navplace/context.json';
/** The presentation context alone, or last after those of extensions. */
const context = z.union([z.literal(PRESENTATION), z.tuple([z.literal(NAV_PLACE), z.literal(PRESENTATION)])]);
const reference = (type: 'Manifest' | 'Collection') =>
  z.strictObject({ id, type: z.literal(type), label: languageMap, thumbnail: z.array(image).optional() });

/** A manifest at the top of its document. */
export const manifestSchema = z
  .strictObject({
    '@context': context,
    id,
    type: z.literal('Manifest'),
    label: languageMap,
    summary: languageMap.optional(),
    metadata: z.array(pair).optional(),
    requiredStatement: pair.optional(),
    rights: rights.optional(),
    provider: z.array(provider).min(1).optional(),
    homepage: z.array(homepage).optional(),
    thumbnail: z.array(image).optional(),
    navDate: z.iso.datetime().optional(),
    navPlace: navPlace.optional(),
    partOf: z.array(reference('Collection')).optional(),
    items: z.array(canvas).min(1),
  })
  .refine((manifest) => Array.isArray(manifest['@context']) === (manifest.navPlace !== undefined), {
    error: 'navPlace needs its own context',
  });

/** A collection at the top of its document. */
export const collectionSchema = z.strictObject({
  '@context': context,
  id,
  type: z.literal('Collection'),
  label: languageMap,
  summary: languageMap.optional(),
  provider: z.array(provider).min(1).optional(),
  partOf: z.array(reference('Collection')).optional(),
  items: z.array(z.union([reference('Manifest'), reference('Collection')])),
});
