import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './notices.module.css';

/** What is under way or has failed, with a way to try again. Quiet when all is well. */
export function Notices() {
  const words = useWords();
  const visit = useVisit();
  const hall = useGallery((state) => state.hall.status);
  const index = useGallery((state) => state.index.status);
  const rendering = useGallery((state) => state.rendering);
  const hasMissingModels = useGallery((state) => state.missingModels.length > 0);
  const failedCells = useGallery((state) =>
    Object.entries(state.cells)
      .filter(([, cell]) => cell.status === 'failed')
      .map(([story]) => story)
      .join(' '),
  );
  return (
    <div className={styles['notices']}>
      {hall === 'loading' || hall === 'idle' ? <Notice text={words('notice.hallLoading')} /> : null}
      {hall === 'failed' ? (
        <Notice text={words('notice.hallFailed')} again={words('tryAgain')} onAgain={() => void visit.enterHall()} />
      ) : null}
      {index === 'failed' ? (
        <Notice text={words('notice.indexFailed')} again={words('tryAgain')} onAgain={() => void visit.readIndex()} />
      ) : null}
      {failedCells === '' ? null : (
        <Notice
          text={words('notice.cellFailed')}
          again={words('tryAgain')}
          onAgain={() => {
            for (const story of failedCells.split(' ')) void visit.approachStory(story);
          }}
        />
      )}
      {hasMissingModels ? <Notice text={words('models.missing')} /> : null}
      {rendering === 'lost' ? <Notice text={words('notice.lost')} /> : null}
    </div>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly again?: string;
  readonly onAgain?: () => void;
}

/** One line of news, spoken politely, with a button where something can be done about it. */
export function Notice({ text, again, onAgain }: NoticeProps) {
  return (
    <output className={styles['notice']}>
      <span>{text}</span>
      {onAgain ? (
        <button type="button" className={styles['again']} onClick={onAgain}>
          {again}
        </button>
      ) : null}
    </output>
  );
}
