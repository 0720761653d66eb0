import { type ComponentType, type CSSProperties, type KeyboardEvent, useEffect } from 'react';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { listInsetOf } from '../state/listInset';
import { panelInsetOf } from '../state/panelInset';
import { recordTrail } from '../state/trail';
import { Announcer } from './announcer/Announcer';
import { LANGUAGE_TAG } from './Bi';
import type { Device } from './device';
import { GalleryProvider } from './GalleryProvider';
import styles from './gallery.module.css';
import { HallRegion } from './hall/HallRegion';
import { stepOut } from './hall/keyVerbs';
import { Arrival } from './hud/Arrival';
import { Hud } from './hud/Hud';
import { LazyPart } from './LazyPart';
import { Notices } from './notices/Notices';
import { PanelSlot } from './panel/PanelSlot';
import { SurfaceSlot } from './surface/SurfaceSlot';
import './theme.css';
import { useGallery, useGalleryStore } from './useGallery';
import { useObservable } from './useObservable';
import { useTitleOf } from './useTitleOf';
import { useWords } from './words/useWords';

export interface GalleryUiProps {
  readonly store: GalleryStoreApi;
  readonly device: Device;
  readonly canStartHeadset: boolean;
  readonly onEnterHeadset: () => void;
}

/**
 * The whole interface of a visit, to be mounted over the hall's canvas: it lets pointers through wherever it shows
 * nothing. Without WebGL it is the visit itself: the list of exhibits with their records.
 */
export function GalleryUi({ store, device, ...headset }: GalleryUiProps) {
  return (
    <GalleryProvider store={store} device={device}>
      <Gallery {...headset} />
    </GalleryProvider>
  );
}

const loadListPage = async (): Promise<ComponentType> => (await import('./list/ListPage')).ListPage;

function Gallery(headset: Omit<GalleryUiProps, 'store' | 'device'>) {
  const words = useWords();
  const store = useGalleryStore();
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  const motion = useGallery((state) => state.motion);
  const inset = useObservable(panelInsetOf(store));
  const listInset = useObservable(listInsetOf(store));
  useDocument();
  useEffect(() => recordTrail(store), [store]);

  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    stepOut(store);
  };
  const layout: CSSProperties & Record<'--panel-right' | '--list-left', string> = {
    '--panel-right': `${inset.right * 100}%`,
    '--list-left': `${listInset * 100}%`,
  };

  return (
    <div
      // The keys of the whole interface pass here; the element itself means nothing.
      role="presentation"
      className={styles['gallery']}
      data-motion={motion}
      data-drawn={isDrawn}
      style={layout}
      onKeyDown={handleKeyDown}
    >
      <button type="button" className={styles['skip']} onClick={() => store.getState().visit.showSurface('list')}>
        {words('skip')}
      </button>
      <main className={styles['main']}>
        {isDrawn ? (
          <>
            <HallRegion />
            <Arrival />
          </>
        ) : (
          <LazyPart load={loadListPage} />
        )}
      </main>
      <Hud {...headset} isDrawn={isDrawn} />
      <Notices />
      <PanelSlot />
      <SurfaceSlot />
      <Announcer />
    </div>
  );
}

/** Keeps the page's language and title in step with the visit. */
function useDocument(): void {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const title = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.title[state.language] : null));
  const exhibit = useTitleOf(useGallery((state) => state.open));
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAG[language];
    if (title === null) return;
    document.title = exhibit === null ? title : words('documentTitle', { exhibit, title });
  }, [words, language, title, exhibit]);
}
