/** What a curator asks of the texts and records of an exhibition, as data beside it: `curation/*.json`. */
import { z } from 'zod';
import { edtfSchema, idSchema } from '../catalogue/schemas';

const spanSchema = z.strictObject({ least: z.number().int().nonnegative(), most: z.number().int().positive() });
const mostSchema = z.strictObject({ most: z.number().int().positive() });

export const rulesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  label: z
    .strictObject({ zh: spanSchema, en: spanSchema })
    .describe('Length of a label: Chinese characters with punctuation, English words.'),
  intro: z
    .strictObject({ zh: mostSchema, en: mostSchema })
    .describe('Length of the introduction to a story: Chinese characters with punctuation, English words.'),
  exhibitsPerStory: spanSchema,
  exhibitsPerSubject: z
    .strictObject({ least: z.number().int().positive() })
    .describe('Exhibits, text panels left out, in the stories of each subject that exhibition.json names.'),
  period: edtfSchema.describe('Time the exhibition tells of; a record dated outside it explains itself.'),
});

export const wordsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  words: z.array(
    z.strictObject({
      language: z.enum(['zh', 'en']),
      word: z.string().min(1).describe('As written; English words count whole and in any case.'),
      reason: z.string().min(1).describe('What is wrong with it, or what to write instead.'),
      except: z.array(z.string().min(1)).optional().describe('Longer expressions in which it is right.'),
    }),
  ),
});

export const apartFileSchema = z.strictObject({
  $schema: z.string().optional(),
  groups: z.array(
    z.strictObject({
      ids: z.array(idSchema).min(2).describe('Exhibits that look alike, were examined, and are different things.'),
      reason: z.string().min(1).describe('How one knows.'),
    }),
  ),
});

/** Lengths and counts a curator asks for. */
export type CurationRules = z.infer<typeof rulesFileSchema>;
/** A word that does not belong in the texts. */
export type BannedWord = z.infer<typeof wordsFileSchema>['words'][number];
/** Exhibits that look alike and are known to be different. */
export type KeptApart = z.infer<typeof apartFileSchema>['groups'][number];

/** The curator's files of an exhibition; null where a file is missing or faulty, and then its checks are not made. */
export interface Curation {
  readonly rules: CurationRules | null;
  readonly words: readonly BannedWord[] | null;
  readonly apart: readonly KeptApart[] | null;
}
