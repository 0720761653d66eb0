import { type CSSProperties, Fragment, type HTMLAttributes } from 'react';
import { dateInWords } from '../../domain/language/dateInWords';
import type { Metres } from '../../domain/units';
import { Bi } from '../Bi';
import { Icon } from '../Icon';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { ResultPicture } from './ResultPicture';
import type { Result } from './result';
import styles from './search.module.css';

export interface ResultRowProps {
  readonly result: Result;
  /** Metres on foot; null while they are not known. */
  readonly distance: Metres | null;
  readonly activeColumn: number | null;
  readonly openProps: HTMLAttributes<HTMLElement>;
  /** Null where there is no hall to be led through. */
  readonly leadProps: HTMLAttributes<HTMLElement> | null;
}

/** One result: what it is, and the way there. */
export function ResultRow({ result, distance, activeColumn, openProps, leadProps }: ResultRowProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const accent = useGallery((state) =>
    state.hall.status === 'ready' && result.type === 'exhibit'
      ? state.hall.value.sections.find(({ id }) => id === result.entry.section)?.accent
      : undefined,
  );
  const look: CSSProperties & Record<'--section', string | undefined> = { '--section': accent };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a grid of a combobox; the focus stays in the field
    <div role="row" className={styles['row']} data-type={result.type} data-active={activeColumn !== null} style={look}>
      <div {...openProps} className={styles['open']}>
        <ResultPicture result={result} />
        <span className={styles['words']}>
          <Bi text={result.title} className={styles['title']} />
          <Bi text={result.title} which="other" className={styles['other']} />
          <ResultFacts result={result} />
        </span>
      </div>
      {leadProps && result.standing ? (
        <div
          {...leadProps}
          className={styles['lead']}
          aria-label={[words('search.leadTo', { title: result.title[language] }), distanceInWords(distance, words)]
            .filter(Boolean)
            .join(language === 'zh' ? '，' : ', ')}
        >
          <span className={styles['leadVerb']}>
            <Icon name="way" />
            {words('search.lead')}
          </span>
          <span className={styles['distance']}>{distanceInWords(distance, words)}</span>
        </div>
      ) : null}
    </div>
  );
}

/** A fact of fewer characters is not broken; Chinese ones are twice as wide. */
const SHORT = { zh: 8, en: 16 } as const;

function ResultFacts({ result }: { readonly result: Result }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const facts =
    result.type === 'exhibit'
      ? [
          words(`kind.${result.entry.kind}`),
          result.entry.date === null ? null : dateInWords(result.entry.date, language),
          result.story?.[language],
        ]
      : [
          words(`search.type.${result.type}`),
          result.topic.note?.[language],
          words('list.count', { count: result.exhibits }),
        ];
  return (
    <span className={styles['facts']}>
      {facts
        .filter((fact) => fact !== null && fact !== undefined)
        .map((fact) => (
          <Fragment key={fact}>
            <span className={styles['fact']} data-short={fact.length < SHORT[language]}>
              {fact}
            </span>{' '}
          </Fragment>
        ))}
    </span>
  );
}

/** Nearer than this one stands before it already. */
const HERE: Metres = 1.5;

function distanceInWords(distance: Metres | null, words: ReturnType<typeof useWords>): string {
  if (distance === null) return '';
  return distance < HERE ? words('search.here') : words('search.distance', { metres: Math.round(distance) });
}
