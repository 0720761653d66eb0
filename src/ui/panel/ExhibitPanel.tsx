import { type CSSProperties, type RefObject, useEffect, useId, useRef } from 'react';
import { panelInsetOf } from '../../state/panelInset';
import { Bi } from '../Bi';
import { IconButton } from '../hud/IconButton';
import { Notice } from '../notices/Notices';
import { useGallery, useGalleryStore, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { PanelSteps } from './PanelSteps';
import styles from './panel.module.css';
import { RecordBody } from './RecordBody';

/** Below this width of the page, in em, the panel is a sheet at the bottom; as in `panel.module.css`. */
const SHEET_BELOW = '(max-width: 48em) and (min-height: 30em)';

/**
 * The open exhibit's whole record, docked beside the exhibit and never over it. Not modal: the hall stays in sight and
 * in reach. The focus comes to the title, also when the panel goes on to another exhibit.
 */
export function ExhibitPanel() {
  const words = useWords();
  const store = useGalleryStore();
  const visit = useVisit();
  const titleId = useId();
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const open = useGallery((state) => state.open);
  const entry = useGallery((state) =>
    state.index.status === 'ready' ? state.index.value.find((line) => line.id === state.open) : undefined,
  );
  const accent = useGallery((state) =>
    state.hall.status === 'ready'
      ? state.hall.value.sections.find(({ id }) => id === entry?.section)?.accent
      : undefined,
  );

  useFocusOnOpen(open, heading, scroll);
  useInset(panel, store);

  if (!entry) return null;
  const look: CSSProperties & Record<'--accent', string | undefined> = { '--accent': accent };
  return (
    <dialog
      ref={panel}
      open
      className={styles['panel']}
      style={look}
      aria-modal="false"
      aria-labelledby={titleId}
      data-exhibit-panel={entry.id}
    >
      <div className={styles['head']}>
        <PanelSteps entry={entry} />
        <IconButton icon="close" label={words('close')} onClick={() => visit.closeExhibit()} />
      </div>
      <div ref={scroll} className={styles['scroll']}>
        <div className={styles['titles']}>
          <h2 ref={heading} id={titleId} tabIndex={-1} className={styles['title']}>
            <Bi text={entry.title} />
          </h2>
          <p className={styles['titleOther']}>
            <Bi text={entry.title} which="other" />
          </p>
        </div>
        <RecordOf id={entry.id} story={entry.story} />
      </div>
    </dialog>
  );
}

function RecordOf({ id, story }: { readonly id: string; readonly story: string }) {
  const words = useWords();
  const visit = useVisit();
  const records = useGallery((state) => state.records[story]);
  if (records?.status === 'failed')
    return (
      <div className={styles['failed']}>
        <Notice
          text={words('notice.recordFailed')}
          again={words('tryAgain')}
          onAgain={() => void visit.readStory(story)}
        />
      </div>
    );
  const record = records?.status === 'ready' ? records.value.find((candidate) => candidate.id === id) : undefined;
  return record ? <RecordBody key={id} record={record} /> : <p className={styles['wait']}>{words('loading')}</p>;
}

/** Brings the focus in; an embedder that opens by the API keeps its own focus. */
function useFocusOnOpen(
  open: string | null,
  heading: RefObject<HTMLHeadingElement | null>,
  scroll: RefObject<HTMLElement | null>,
): void {
  const store = useGalleryStore();
  useEffect(() => {
    if (open === null) return;
    scroll.current?.scrollTo(0, 0);
    if (store.getState().openedVia === 'api' && !document.hasFocus()) return;
    heading.current?.focus({ preventScroll: true });
  }, [store, open, heading, scroll]);
}

/** Tells the camera which part of the view the panel covers. */
function useInset(panel: RefObject<HTMLElement | null>, store: ReturnType<typeof useGalleryStore>): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const inset = panelInsetOf(store);
    const measure = (): void => {
      const { innerWidth, innerHeight } = window;
      const { width, height } = element.getBoundingClientRect();
      const isSheet = window.matchMedia(SHEET_BELOW).matches;
      const right = isSheet ? 0 : Math.min(1, width / innerWidth);
      const bottom = isSheet ? Math.min(1, height / innerHeight) : 0;
      const before = inset.get();
      if (right !== before.right || bottom !== before.bottom) inset.set({ right, bottom });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [panel, store]);
}
