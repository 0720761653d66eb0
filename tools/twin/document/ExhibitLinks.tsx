import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import { usePage } from './pageContext';

export interface ExhibitLinksProps {
  readonly exhibits: readonly Exhibit[];
  /** What else is said of an exhibit, after its kind and date. */
  readonly remark?: (exhibit: Exhibit) => string | null;
}

/** Exhibits as numbered links, each with what it is and when. */
export function ExhibitLinks({ exhibits, remark }: ExhibitLinksProps) {
  const { href, say, words, language } = usePage();
  return (
    <ol className="exhibits">
      {exhibits.map((exhibit) => {
        const date = exhibit.date === null ? null : dateInWords(exhibit.date, language);
        const about = [words(`kind.${exhibit.kind}`), date, remark?.(exhibit) ?? null];
        return (
          <li key={exhibit.id}>
            <a href={href({ kind: 'exhibit', id: exhibit.id })}>{say(exhibit.title)}</a>{' '}
            <small>{about.filter((part) => part !== null).join(' · ')}</small>
          </li>
        );
      })}
    </ol>
  );
}
