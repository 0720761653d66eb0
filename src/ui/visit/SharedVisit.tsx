import { useMemo } from 'react';
import { EMPTY_LOGBOOK } from '../../domain/logbook/logbook';
import { parseSharedVisit } from '../../domain/logbook/sharedVisit';
import { addToLogbook } from '../../state/logbook';
import { sharedVisitOf } from '../../state/sharedVisit';
import copyStyles from '../copyButton.module.css';
import { useGallery, useGalleryStore } from '../useGallery';
import { useObservable } from '../useObservable';
import { useWords } from '../words/useWords';
import { OfWhat } from './OfWhat';
import { useEntries } from './useEntries';
import { VisitList } from './VisitList';
import styles from './visit.module.css';

/** A visit that came by a link. The visitor's own is left alone until asked to take this one in. */
export function SharedVisit() {
  const words = useWords();
  const store = useGalleryStore();
  const code = useObservable(sharedVisitOf(store));
  const index = useGallery((state) => state.index);
  const shared = useMemo(
    () =>
      code === null || index.status !== 'ready'
        ? null
        : parseSharedVisit(
            code,
            index.value.map(({ id }) => id),
          ),
    [code, index],
  );
  const { favourites, seen } = shared ?? EMPTY_LOGBOOK;
  const keptEntries = useEntries(favourites);
  const seenEntries = useEntries(seen);
  const showOwn = (): void => sharedVisitOf(store).set(null);
  const takeIn = (): void => {
    if (shared) addToLogbook(store, shared);
    showOwn();
  };
  const hasAny = favourites.length + seen.length > 0;
  return (
    <div className={styles['visit']}>
      <OfWhat />
      <output className={styles['told']}>
        {words(shared === null ? 'visit.sharedBroken' : 'visit.sharedWithYou')}
        {shared !== null && shared.missing > 0 ? ` ${words('visit.missing', { count: shared.missing })}` : null}
      </output>
      <div className={styles['actions']}>
        {hasAny ? (
          <button type="button" className={copyStyles['button']} onClick={takeIn}>
            {words('visit.takeIn')}
          </button>
        ) : null}
        <button type="button" className={copyStyles['button']} onClick={showOwn}>
          {words('visit.showOwn')}
        </button>
      </div>
      {favourites.length > 0 ? (
        <VisitList title={words('visit.theirFavourites')} entries={keptEntries} empty="" />
      ) : null}
      {seen.length > 0 ? <VisitList title={words('visit.theirSeen')} entries={seenEntries} empty="" /> : null}
    </div>
  );
}
