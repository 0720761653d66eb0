import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { KINDS } from '../../../src/domain/catalogue/schemas';
import { cslItem, cslJson } from '../../../src/domain/citation/cslJson';
import { readCatalogue } from '../../support/readCatalogue';
import { aCited, anEdition } from './aCited';

/** CSL-JSON 1.0.2 (citation-style-language/schema, csl-data.json) as far as we use it: strict, as there. */
const dateShape = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2).optional(),
  circa: z.boolean().optional(),
  literal: z.string().optional(),
});
const fileShape = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['book', 'document', 'graphic', 'map', 'motion_picture', 'periodical', 'song', 'webpage']),
    title: z.string().optional(),
    'original-title': z.string().optional(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    issued: dateShape.optional(),
    accessed: dateShape.optional(),
    archive: z.string().optional(),
    archive_location: z.string().optional(),
    'container-title': z.string().optional(),
    URL: z.string().optional(),
    language: z.string().optional(),
  }),
);

const issued = (date: string) => cslItem(aCited({ date }), anEdition(), 'en').issued;

describe('cslJson', () => {
  it('says everything that is known', () => {
    expect(cslItem(aCited({ title: { zh: '甲', en: 'A', orig: 'Original' } }), anEdition(), 'zh')).toEqual({
      id: 'ph-mao-cap',
      type: 'graphic',
      title: '甲',
      'original-title': 'Original',
      author: [{ literal: '埃德加·斯诺' }],
      issued: { 'date-parts': [[1936, 7]], circa: true },
      archive: '中国国家博物馆',
      archive_location: 'GB-1928',
      'container-title': '“国际友人”展览网络版',
      URL: 'https://museum.example/#/exhibit/ph-mao-cap',
      accessed: { 'date-parts': [[2026, 11, 30]] },
      language: 'zh-CN',
    });
  });

  it('says dates as CSL does', () => {
    expect(issued('1938-05-16')).toEqual({ 'date-parts': [[1938, 5, 16]] });
    expect(issued('1938?')).toEqual({ 'date-parts': [[1938]], circa: true });
    expect(issued('1937-12/1938')).toEqual({ 'date-parts': [[1937, 12], [1938]] });
    expect(issued('../1950')).toEqual({ literal: 'until 1950' });
    expect(issued('1937/..')).toEqual({ literal: 'from 1937' });
  });

  it.each(KINDS)('has a type for %s', (kind) => {
    expect(fileShape.safeParse(JSON.parse(cslJson(aCited({ kind }), anEdition(), 'en'))).success).toBe(true);
  });

  it('is a file that citation managers import, for every record in both languages', async () => {
    const { exhibits } = await readCatalogue();
    const faults = exhibits.flatMap((exhibit) =>
      (['zh', 'en'] as const).flatMap((language) => {
        const read = fileShape.safeParse(JSON.parse(cslJson(exhibit, anEdition(), language)));
        return read.success ? [] : [`${exhibit.id}: ${read.error.message}`];
      }),
    );
    expect(exhibits.length).toBeGreaterThan(600);
    expect(faults).toEqual([]);
  });

  it('would be refused with a field that CSL does not know', () => {
    expect(fileShape.safeParse([{ ...cslItem(aCited(), anEdition(), 'en'), holder: 'x' }]).success).toBe(false);
  });
});
