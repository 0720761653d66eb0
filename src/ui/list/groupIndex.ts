import type { Section } from '../../domain/catalogue/schemas';
import type { HallData, IndexEntry } from '../../domain/hall/hall';
import type { Bilingual } from '../../domain/language/language';

export interface StoryGroup {
  readonly story: string;
  readonly title: Bilingual;
  readonly exhibits: readonly IndexEntry[];
}

export interface SectionGroup {
  readonly section: Section;
  readonly title: Bilingual;
  readonly accent: string;
  readonly stories: readonly StoryGroup[];
}

/** The list in the curator's order, sections and stories without an exhibit left out. */
export function groupIndex(
  index: readonly IndexEntry[],
  { sections, cells }: Pick<HallData, 'sections' | 'cells'>,
): readonly SectionGroup[] {
  const byStory = new Map<string, IndexEntry[]>();
  for (const entry of index) {
    const group = byStory.get(entry.story);
    if (group) group.push(entry);
    else byStory.set(entry.story, [entry]);
  }
  return sections.flatMap(({ id, title, accent }) => {
    const stories = cells.flatMap((cell) => {
      const exhibits = cell.section === id ? byStory.get(cell.story) : undefined;
      return exhibits ? [{ story: cell.story, title: cell.title, exhibits }] : [];
    });
    return stories.length > 0 ? [{ section: id, title, accent, stories }] : [];
  });
}

/** Entries whose Chinese or English title holds every word asked for, whatever its case or width; all where nothing is asked. */
export function filterIndex(index: readonly IndexEntry[], asked: string): readonly IndexEntry[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return index;
  return index.filter(({ title }) => {
    const text = plain(`${title.zh} ${title.en}`);
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
