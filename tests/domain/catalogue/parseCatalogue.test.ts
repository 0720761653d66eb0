import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import { idSchema } from '../../../src/domain/catalogue/schemas';
import {
  aJourney,
  anAlias,
  anEvent,
  anExhibit,
  anExhibition,
  aPerson,
  aStory,
  catalogueFiles,
} from '../../support/smallExhibition';

const military = (...exhibits: unknown[]) => ({ 'catalogue/military.json': { exhibits } });
const stories = (...list: unknown[]) => ({ 'catalogue/stories.json': { stories: list } });

function faultsOf(overrides: Record<string, unknown>): readonly string[] {
  const read = parseCatalogue(catalogueFiles(overrides));
  return read.ok ? [] : read.issues.map(({ file, path, value, reason }) => `${file} ${path} ${value}: ${reason}`);
}

describe('parseCatalogue', () => {
  it('accepts the sound catalogue that the faults below are planted in', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a record without a source',
      military(anExhibit({ sources: [] })),
      'catalogue/military.json exhibits[0](a-photograph).sources []: every record has at least one source',
    ],
    [
      'a date that does not exist',
      military(anExhibit({ date: '1938-02-30' })),
      'catalogue/military.json exhibits[0](a-photograph).date "1938-02-30": that month has days 01 to 28, not 30',
    ],
    [
      'an unknown person',
      military(anExhibit({ people: [{ id: 'nobody', role: 'subject' }] })),
      'catalogue/military.json exhibits[0](a-photograph).people[0].id "nobody": there is no person of this id',
    ],
    [
      'an unknown place',
      military(anExhibit({ place: 'nowhere' })),
      'catalogue/military.json exhibits[0](a-photograph).place "nowhere": there is no place of this id',
    ],
    [
      'an unknown related exhibit',
      military(anExhibit({ related: ['nothing'] })),
      'catalogue/military.json exhibits[0](a-photograph).related[0] "nothing": there is no exhibit of this id',
    ],
    [
      'an exhibit related to itself',
      military(anExhibit({ related: ['a-photograph'] })),
      'catalogue/military.json exhibits[0](a-photograph).related[0] "a-photograph": an exhibit is not related to itself',
    ],
    [
      'a record in the file of another section',
      military(anExhibit({ section: 'medical' })),
      'catalogue/military.json exhibits[0](a-photograph).section "medical": belongs in catalogue/medical.json',
    ],
    [
      'an id used in two files',
      { 'catalogue/medical.json': { exhibits: [anExhibit({ section: 'medical' })] } },
      'catalogue/medical.json exhibits[0](a-photograph).id "a-photograph": this id is already used by catalogue/military.json exhibits[0](a-photograph)',
    ],
    [
      'an exhibit that its story does not list',
      military(anExhibit(), anExhibit({ id: 'forgotten' })),
      'catalogue/military.json exhibits[1](forgotten).story "a-story": that story does not list this exhibit',
    ],
    [
      'a story that lists an unknown exhibit',
      stories(aStory({ exhibits: ['a-photograph', 'nothing'] })),
      'catalogue/stories.json stories[0](a-story).exhibits[1] "nothing": there is no exhibit of this id',
    ],
    [
      'an exhibit in two stories',
      stories(aStory(), aStory({ id: 'second', order: 2 })),
      'catalogue/stories.json stories[1](second).exhibits[0] "a-photograph": this exhibit already stands in the story a-story',
    ],
    [
      'an exhibit listed by a story that is not its own',
      { ...military(anExhibit({ story: 'second' })), ...stories(aStory(), aStory({ id: 'second', order: 2 })) },
      'catalogue/stories.json stories[0](a-story).exhibits[0] "a-photograph": its record says that it belongs to the story second',
    ],
    [
      'a lead from outside the story',
      stories(aStory({ lead: 'nothing' })),
      'catalogue/stories.json stories[0](a-story).lead "nothing": must be one of the exhibits of this story',
    ],
    [
      'two stories at one place of the walk',
      stories(aStory(), aStory({ id: 'second' })),
      'catalogue/stories.json stories[1](second).order 1: the story a-story has this place in the walking order',
    ],
    [
      'a subject the exhibition does not name',
      stories(aStory({ subject: 'other' })),
      'catalogue/stories.json stories[0](a-story).subject "other": exhibition.json names no such subject',
    ],
    [
      'a death before the birth',
      { 'catalogue/people.json': { people: [aPerson({ birth: '1940' })] } },
      'catalogue/people.json people[0](a-person).death "1939-11-12": lies before the birth, 1940',
    ],
    [
      'an event at an unknown place',
      { 'catalogue/timeline.json': { events: [anEvent({ place: 'nowhere' })] } },
      'catalogue/timeline.json events[0](an-event).place "nowhere": there is no place of this id',
    ],
    [
      'an event of an unknown exhibit',
      { 'catalogue/timeline.json': { events: [anEvent({ exhibits: ['nothing'] })] } },
      'catalogue/timeline.json events[0](an-event).exhibits[0] "nothing": there is no exhibit of this id',
    ],
    [
      'a journey over an unknown place',
      {
        'catalogue/journeys.json': {
          journeys: [
            aJourney({
              points: [
                { place: 'nowhere', date: null },
                { lat: 1, lon: 1 },
              ],
            }),
          ],
        },
      },
      'catalogue/journeys.json journeys[0](a-journey).points[0].place "nowhere": there is no place of this id',
    ],
    [
      'two groups of names of one id',
      { 'catalogue/aliases.json': { aliases: [anAlias(), anAlias()] } },
      'catalogue/aliases.json aliases[1](an-alias).id "an-alias": this id is already used by catalogue/aliases.json aliases[0](an-alias)',
    ],
    [
      'a section that the exhibition does not tell of',
      { 'exhibition.json': anExhibition({ sections: [] }) },
      'catalogue/military.json exhibits[0](a-photograph).section "military": exhibition.json does not tell of this section',
    ],
    [
      'a file that nothing reads',
      { 'catalogue/militray.json': { exhibits: [] } },
      'catalogue/militray.json  : nothing reads this file; a catalogue has exhibition.json, catalogue/reporting.json, catalogue/military.json, catalogue/medical.json, catalogue/support.json, catalogue/stories.json, catalogue/people.json, catalogue/places.json, catalogue/timeline.json, catalogue/journeys.json, catalogue/aliases.json',
    ],
    [
      'an address that is a script',
      military(anExhibit({ sources: [{ title: 'x', publisher: null, date: null, url: 'javascript:alert(1)' }] })),
      'catalogue/military.json exhibits[0](a-photograph).sources[0].url "javascript:alert(1)": a source address starts with http:// or https:// and has no spaces',
    ],
  ])('refuses %s with file, path, value and reason', (_name, overrides, fault) => {
    expect(faultsOf(overrides)).toContain(fault);
  });

  it('tells of a missing file once, not of everything that leads to it', () => {
    const { 'catalogue/people.json': _people, ...files } = catalogueFiles();
    const read = parseCatalogue(files);
    expect(read.ok ? [] : read.issues).toEqual([
      { file: 'catalogue/people.json', path: '', value: '', reason: 'the file is missing' },
    ]);
  });

  it('tells of all faults of all files at once, in the order of the files', () => {
    const faults = faultsOf({
      ...military(
        anExhibit({ date: '1938-13', people: [{ id: 'nobody', role: 'subject' }] }),
        anExhibit({ id: 'b', place: 'nowhere' }),
      ),
      ...stories(aStory({ exhibits: ['a-photograph', 'b'], lead: 'c' })),
      'catalogue/people.json': { people: [{ ...aPerson(), name: null }] },
      'exhibition.json': { ...anExhibition(), opened: 'soon' },
    });
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      'exhibition.json opened',
      'catalogue/military.json exhibits[0](a-photograph).date',
      'catalogue/military.json exhibits[1](b).place',
      'catalogue/stories.json stories[0](a-story).lead',
      'catalogue/people.json people[0](a-person).name',
    ]);
  });

  it('does not take a reference to a faulty record for a second fault', () => {
    const faults = faultsOf({ 'catalogue/people.json': { people: [{ ...aPerson(), birth: 'long ago' }] } });
    expect(faults).toHaveLength(1);
  });

  it('keeps markup in a text as text', () => {
    const text = { zh: '<b>中文</b><script>alert(1)</script>', en: '<img src=x onerror=alert(1)> & <i>words</i>' };
    const read = parseCatalogue(catalogueFiles(military(anExhibit({ text }))));
    expect(read.ok && read.value.exhibits[0]?.text).toEqual(text);
  });

  it('gives exhibits in walking order, whatever the order in the files', () => {
    const ids = ['c', 'a', 'd', 'b'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 4 }), fc.boolean(), (shuffled, isTurned) => {
        const first = aStory({ exhibits: ['c', 'a'], lead: 'c' });
        const second = aStory({ id: 'second', order: 2, exhibits: ['d', 'b'], lead: 'd' });
        const files = catalogueFiles({
          ...military(
            ...shuffled.map((id) => anExhibit({ id, story: first.exhibits.includes(id) ? 'a-story' : 'second' })),
          ),
          'catalogue/journeys.json': { journeys: [] },
          ...stories(...(isTurned ? [second, first] : [first, second])),
        });
        const read = parseCatalogue(files);
        expect(read.ok && read.value.exhibits.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('takes ids in kebab-case only', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const id = words.join('-');
        expect(idSchema.safeParse(id).success).toBe(true);
        for (const bad of [`-${id}`, `${id}-`, id.replace(/^/, 'A'), `${id}--x`, `${id} x`, `${id}/x`, `${id}\n`]) {
          expect([bad, idSchema.safeParse(bad).success]).toEqual([bad, false]);
        }
      }),
    );
  });
});
