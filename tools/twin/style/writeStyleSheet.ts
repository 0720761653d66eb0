import type { SectionRecord } from '../material';

/** The pages' style sheet with the accent of each section, which is data of the exhibition. */
export function writeStyleSheet(sheet: string, sections: readonly Pick<SectionRecord, 'id' | 'accent'>[]): string {
  const accents = sections.map(({ id, accent }) => `[data-section="${id}"] { --accent: ${accent}; }`);
  return `${sheet}\n${accents.join('\n')}\n`;
}
