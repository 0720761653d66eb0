import { useMemo } from 'react';
import { clearLogbook, forgetSeen, isKeptOf, keepExhibit, logbookOf } from '../../state/logbook';
import { Bi } from '../Bi';
import { useGalleryStore, useVisit } from '../useGallery';
import { useObservable } from '../useObservable';
import { useWords } from '../words/useWords';
import { ForgetButton } from './ForgetButton';
import { OfWhat } from './OfWhat';
import { useEntries } from './useEntries';
import { VisitLink } from './VisitLink';
import { VisitList } from './VisitList';
import styles from './visit.module.css';

/** What the visitor keeps: favourites, exhibits seen, the way on, and a link to take it all along. */
export function MyVisit() {
  const words = useWords();
  const store = useGalleryStore();
  const { favourites, seen } = useObservable(logbookOf(store));
  const isKept = useObservable(isKeptOf(store));
  const latestFirst = useMemo(() => seen.toReversed(), [seen]);
  const keptEntries = useEntries(favourites);
  const seenEntries = useEntries(latestFirst);
  const isEmpty = favourites.length + seen.length === 0;
  return (
    <div className={styles['visit']}>
      <OfWhat />
      <p className={styles['note']}>{words(isKept ? 'visit.keptHere' : 'visit.notKept')}</p>
      <Continue id={seenEntries[0]?.id ?? null} />
      <VisitList
        title={words('visit.favourites')}
        entries={keptEntries}
        empty={words('visit.noFavourites')}
        onRemove={(id) => keepExhibit(store, id)}
      />
      <VisitList
        title={words('visit.seen')}
        entries={seenEntries}
        empty={words('visit.noneSeen')}
        onRemove={(id) => forgetSeen(store, id)}
      />
      {isEmpty ? null : (
        <>
          <VisitLink favourites={keptEntries} seen={seenEntries} />
          <div className={styles['forget']}>
            {seen.length === 0 ? null : (
              <ForgetButton label={words('visit.clearSeen')} onForget={() => clearLogbook(store, 'seen')} />
            )}
            <ForgetButton label={words('visit.clearAll')} onForget={() => clearLogbook(store, 'all')} />
          </div>
        </>
      )}
    </div>
  );
}

/** Leads to the exhibit opened last. */
function Continue({ id }: { readonly id: string | null }) {
  const words = useWords();
  const visit = useVisit();
  const [entry] = useEntries(useMemo(() => (id === null ? [] : [id]), [id]));
  if (!entry) return null;
  return (
    <button type="button" className={styles['continue']} onClick={() => void visit.openExhibit(entry.id, 'list')}>
      <span className={styles['continueVerb']}>{words('visit.continue')}</span>
      <Bi text={entry.title} className={styles['title']} />
    </button>
  );
}
