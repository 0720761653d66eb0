import type { Section } from '../../../src/domain/catalogue/schemas';

/** Tones of a section for print: a hairline that holds on light paper, the light tone on dark, and a deep ground. */
export interface Accent {
  readonly ink: string;
  readonly light: string;
  readonly deep: string;
}

/** Derived by eye from the sections' accents (`exhibition.json`) so that each keeps 3:1 on its ground. */
const ACCENTS: Readonly<Record<Section, Accent>> = {
  prologue: { ink: '#9c2a1f', light: '#d9806f', deep: '#5f1a15' },
  reporting: { ink: '#96680f', light: '#d9a94e', deep: '#46361a' },
  military: { ink: '#36678a', light: '#86b3cf', deep: '#21394a' },
  medical: { ink: '#7d6f57', light: '#e9e4da', deep: '#47423a' },
  support: { ink: '#4f6e3c', light: '#9dbb86', deep: '#2f3f28' },
  coda: { ink: '#6f675b', light: '#d8d2c6', deep: '#39362f' },
};

/** Print tones of a section. */
export const accentOf = (section: Section): Accent => ACCENTS[section];

/** The accent as custom properties of a card. */
export function accentStyle(section: Section): string {
  const { ink, light, deep } = ACCENTS[section];
  return `--accent:${ink};--accent-light:${light};--deep:${deep}`;
}
