import { useEffect } from 'react';
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import type { IndexEntry } from '../../domain/hall/hall';
import { canBeHeld } from '../../domain/hand/held';
import { Bi } from '../Bi';
import { Icon } from '../Icon';
import { Notice } from '../notices/Notices';
import { useOpenHung } from '../panel/useOpenHung';
import { useOpenRecord } from '../panel/useOpenRecord';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { HandBody } from './HandBody';
import styles from './hand.module.css';

/** The open exhibit, held: a large modal sheet over hall and panel; Escape leads back to where it was taken up. */
export function HandDialog() {
  const visit = useVisit();
  const language = useGallery((state) => state.language);
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
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <ModalOverlay
        className={styles['overlay'] ?? ''}
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) visit.showSurface('none');
        }}
      >
        <Modal className={styles['modal'] ?? ''}>
          <Dialog className={styles['dialog'] ?? ''}>
            <Head entry={entry} />
            <Content key={entry.id} entry={entry} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

interface EntryProps {
  readonly entry: IndexEntry;
}

function Head({ entry }: EntryProps) {
  const words = useWords();
  const visit = useVisit();
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
      <Button className={styles['close'] ?? ''} aria-label={words('close')} onPress={() => visit.showSurface('none')}>
        <Icon name="close" />
      </Button>
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
