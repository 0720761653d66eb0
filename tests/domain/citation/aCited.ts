import type { CitedEdition, CitedExhibit } from '../../../src/domain/citation/cited';

/** A photograph of known maker, date, holder and number; with overrides. */
export function aCited(overrides: Partial<CitedExhibit> = {}): CitedExhibit {
  return {
    id: 'ph-mao-cap',
    kind: 'photograph',
    title: { zh: '戴红军帽的毛泽东', en: 'Mao Zedong in a Red Army cap' },
    date: '1936-07~',
    makers: [{ name: { zh: '埃德加·斯诺', en: 'Edgar Snow' }, role: 'photographer' }],
    holder: { zh: '中国国家博物馆', en: 'National Museum of China' },
    reference: 'GB-1928',
    ...overrides,
  };
}

/** Read on 30 November 2026; with overrides. */
export function anEdition(overrides: Partial<CitedEdition> = {}): CitedEdition {
  return {
    name: { zh: '“国际友人”展览网络版', en: 'Side by Side: web edition of “Friends”' },
    url: 'https://museum.example/#/exhibit/ph-mao-cap',
    accessed: '2026-11-30',
    ...overrides,
  };
}
