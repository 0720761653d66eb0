import { useEffect } from 'react';
import { Heading } from 'react-aria-components';
import type { IndexEntry } from '../../domain/hall/hall';
import { canBeHeld } from '../../domain/hand/held';
import { Bi } from '../Bi';
import { Notice } from '../notices/Notices';
import { useOpenHung } from '../panel/useOpenHung';
import { useOpenRecord } from '../panel/useOpenRecord';
import { CloseButton } from '../surface/CloseButton';
import { ModalSheet } from '../surface/ModalSheet';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { HandBody } from './HandBody';
import styles from './hand.module.css';

/** The open exhibit, held: a large modal sheet over hall and panel; Escape leads back to where it was taken up. */
export function HandDialog() {
  const visit = useVisit();
  const open = useGallery((state) => state.open);
  const entry = useGallery((state) =>
    state.index.status === 'ready' ? state.index.value.find(({ id }) => id === state.open) : undefined,
  );
  const hung = useOpenHung();
  const isFramed = hung !== null && !canBeHeld(hung);
  useEffect(() => {
    // An address may ask for a picture that hangs on a wall; its panel shows it.
    if (open === null || isFramed) visit.showSurface('none');
  }, [visit, open, isFramed]);
  if (!entry || isFramed) return null;
  return (
    <ModalSheet surface="hand" styles={styles}>
      <Head entry={entry} />
      <Content key={entry.id} entry={entry} />
    </ModalSheet>
  );
}

interface EntryProps {
  readonly entry: IndexEntry;
}

function Head({ entry }: EntryProps) {
  const words = useWords();
  return (
    <div className={styles['head']}>
      <p className={styles['made']}>{words('hand.made')}</p>
      <Heading slot="title" level={2} className={styles['title'] ?? ''}>
        <span className="sr-only">{words('hand.title')} </span>
        <Bi text={entry.title} />
      </Heading>
      <p className={styles['titleOther']}>
        <Bi text={entry.title} which="other" />
      </p>
      <div className={styles['close']}>
        <CloseButton />
      </div>
    </div>
  );
}

function Content({ entry }: EntryProps) {
  const words = useWords();
  const visit = useVisit();
  const hung = useOpenHung();
  const record = useOpenRecord();
  const isFailed = useGallery(({ records, cells }) =>
    [records[entry.story], cells[entry.story]].some((part) => part?.status === 'failed'),
  );
  if (hung && record) return <HandBody hung={hung} record={record} />;
  const handleAgain = (): void => {
    void visit.approachStory(entry.story);
    void visit.readStory(entry.story);
  };
  return (
    <div className={styles['stage']}>
      {isFailed ? (
        <div className={styles['fault']}>
          <Notice text={words('notice.recordFailed')} again={words('tryAgain')} onAgain={handleAgain} />
        </div>
      ) : (
        <p className={styles['wait']}>{words('loading')}</p>
      )}
    </div>
  );
}
