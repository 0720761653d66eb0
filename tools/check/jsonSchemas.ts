import { z } from 'zod';
import {
  aliasesFileSchema,
  catalogueFileSchema,
  exhibitionFileSchema,
  journeysFileSchema,
  peopleFileSchema,
  placesFileSchema,
  storiesFileSchema,
  timelineFileSchema,
} from '../../src/domain/catalogue/schemas';
import { apartFileSchema, rulesFileSchema, wordsFileSchema } from '../../src/domain/curation/schemas';
import { filmFileSchema } from '../../src/domain/film/schemas';
import { hangFileSchema } from '../../src/domain/hanging/schemas';
import { planFileSchema } from '../../src/domain/plan/schemas';
import { tourFileSchema } from '../../src/domain/tours/schemas';

/** Title and zod schema of every file of an exhibition folder, by the name its `$schema` ends in. */
const FORMATS: Readonly<Record<string, readonly [title: string, schema: z.ZodType]>> = {
  exhibition: ['exhibition.json: the exhibition as a whole', exhibitionFileSchema],
  catalogue: ['catalogue/<section>.json: the exhibits of one section', catalogueFileSchema],
  stories: ['catalogue/stories.json: stories in walking order', storiesFileSchema],
  people: ['catalogue/people.json: people', peopleFileSchema],
  places: ['catalogue/places.json: places', placesFileSchema],
  timeline: ['catalogue/timeline.json: events', timelineFileSchema],
  journeys: ['catalogue/journeys.json: journeys and roads', journeysFileSchema],
  aliases: ['catalogue/aliases.json: names that mean the same', aliasesFileSchema],
  plan: ['plan.json: halls, walls and furniture in metres', planFileSchema],
  hang: ['hang.json: rules of the hang, which story goes where, overrides', hangFileSchema],
  tour: ['tours/<id>.json: a guided walk', tourFileSchema],
  rules: ['curation/rules.json: lengths and counts the curator asks for', rulesFileSchema],
  words: ['curation/words.json: words that do not belong in the texts', wordsFileSchema],
  apart: ['curation/apart.json: exhibits that look alike and are not', apartFileSchema],
  film: ['films/<id>.json: how a tour is filmed', filmFileSchema],
};

/** The text of every JSON Schema by file name, e.g. `plan.schema.json`; the same schemas give the same text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FORMATS).map(([name, [title, schema]]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`];
    }),
  );
}
