import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issuesOf, shortJson } from '../../../src/domain/catalogue/issuesOf';

const schema = z.strictObject({
  things: z.array(
    z.strictObject({
      id: z.string(),
      size: z.number().positive(),
      kind: z.enum(['cup', 'plate']),
      weight: z.union([z.literal(1), z.literal(2)]),
      name: z.string().min(1),
      sources: z.array(z.string()).min(1, 'every thing has a source'),
      at: z.tuple([z.number(), z.number()]),
    }),
  ),
});
const sound = { id: 'a', size: 1, kind: 'cup', weight: 1, name: 'x', sources: ['s'], at: [0, 0] };

function faults(thing: unknown) {
  const value = { things: [sound, thing] };
  const read = schema.safeParse(value);
  return read.success ? [] : issuesOf('things.json', read.error, value);
}

describe('issuesOf', () => {
  it.each([
    ['a wrong type', { ...sound, size: '3' }, 'size', '"3"', 'must be a number, is text'],
    ['a missing field', { ...sound, name: undefined }, 'name', '', 'is missing; must be text'],
    ['an empty text', { ...sound, name: '' }, 'name', '""', 'must not be empty'],
    ['a value outside a list', { ...sound, kind: 'fork' }, 'kind', '"fork"', 'must be "cup" or "plate"'],
    ['a value outside a union', { ...sound, weight: 9 }, 'weight', '9', 'must be 1 or 2'],
    ['a number too small', { ...sound, size: 0 }, 'size', '0', 'must be more than 0'],
    ['an unknown field', { ...sound, colour: 'red' }, 'colour', '"red"', 'this field is not part of the format'],
    ['a rule with words of its own', { ...sound, sources: [] }, 'sources', '[]', 'every thing has a source'],
    ['an entry of a list', { ...sound, at: [0, 'x'] }, 'at[1]', '"x"', 'must be a number, is text'],
  ])('tells of %s in plain words, with file, path and value', (_name, thing, field, value, reason) => {
    expect(faults({ ...thing, id: 'b' })).toEqual([
      { file: 'things.json', path: `things[1](b).${field}`, value, reason },
    ]);
  });

  it('tells of all faults at once', () => {
    expect(
      faults({ ...sound, id: 'b', size: -1, kind: 'fork', extra: 1 })
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['things[1](b).extra', 'things[1](b).kind', 'things[1](b).size']);
  });

  it('shortens long values', () => {
    expect(shortJson('x'.repeat(500))).toHaveLength(80);
    expect(shortJson(undefined)).toBe('');
  });
});
