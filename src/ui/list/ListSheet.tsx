import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { listInsetOf } from '../../state/listInset';
import { IconButton } from '../hud/IconButton';
import { useGallery, useGalleryStore, useVisit } from '../useGallery';
import { useMedia } from '../useMedia';
import { useWords } from '../words/useWords';
import { ExhibitList } from './ExhibitList';
import styles from './sheet.module.css';
import { KEEPS_FOCUS } from './useListInStep';

/** From this width on there is room for the list, the exhibit and its panel beside one another. */
const ROOM_FOR_PANEL = '(min-width: 62em)';

/**
 * The list beside the hall, docked at its left. Not modal: one walks on while it stands open. The focus comes to the
 * exhibit one stands before, and goes back where it was when the list closes.
 */
export function ListSheet() {
  const words = useWords();
  const visit = useVisit();
  const titleId = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const hasOpen = useGallery((state) => state.open !== null);
  const hasRoom = useMedia(ROOM_FOR_PANEL);
  useFocusInAndBack(sheet);
  useCoveredWidth(sheet);
  useEffect(() => {
    if (hasOpen && !hasRoom) visit.showSurface('none');
  }, [visit, hasOpen, hasRoom]);
  return (
    <dialog
      ref={sheet}
      open
      className={styles['sheet']}
      aria-modal="false"
      aria-labelledby={titleId}
      data-surface="list"
    >
      <div className={styles['head']}>
        <h2 id={titleId} tabIndex={-1} className={styles['title']} {...{ [KEEPS_FOCUS]: true }}>
          {words('list.title')}
        </h2>
        <IconButton icon="close" label={words('close')} onClick={() => visit.showSurface('none')} />
      </div>
      <div className={styles['content']}>
        <ExhibitList />
      </div>
    </dialog>
  );
}

/** Brings the focus in, from where the list hands it to the line one is at; gives it back where it still is inside at the end. */
function useFocusInAndBack(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    const before = document.activeElement;
    element?.querySelector<HTMLElement>(`[${KEEPS_FOCUS}]`)?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      const isOurs = activeElement === document.body || element?.contains(activeElement);
      if (isOurs && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [sheet]);
}

/** Tells the camera and the instruments which part of the view the list covers. */
function useCoveredWidth(sheet: RefObject<HTMLElement | null>): void {
  const store = useGalleryStore();
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const inset = listInsetOf(store);
    const measure = (): void => inset.set(Math.min(1, element.getBoundingClientRect().width / window.innerWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      inset.set(0);
    };
  }, [sheet, store]);
}
