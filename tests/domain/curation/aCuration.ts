import type { Curation } from '../../../src/domain/curation/schemas';

/** Rules wide enough for the small exhibition, no banned words, nothing kept apart; with overrides. */
export function aCuration(overrides: Partial<Curation> = {}): Curation {
  return {
    rules: {
      label: { zh: { least: 60, most: 140 }, en: { least: 30, most: 70 } },
      intro: { zh: { most: 220 }, en: { most: 120 } },
      exhibitsPerStory: { least: 1, most: 20 },
      exhibitsPerSubject: { least: 1 },
      period: '1931/1945',
    },
    words: [],
    apart: [],
    ...overrides,
  };
}
