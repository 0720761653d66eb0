/** The headset slice of the visit; fetched when somebody enters. */
import type { RootState } from '@react-three/fiber';
import { createXRStore } from '@react-three/xr';
import { sceneExtensionOf } from '../scene/sceneExtension';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { Headset } from './Headset';

export interface HeadsetOptions {
  readonly store: GalleryStoreApi;
  readonly root: RootState;
}

/** The library asks for a list of controllers wherever it meets one; ours names one plain kind, at our own address. */
const PROFILES = 'xr-profiles/';

/**
 * Starts a headset session in the drawn hall and resolves when it runs. It begins where the flat visit stands, and the
 * flat visit goes on where it ends. Without a session (refused, or none to be had) the visitor is told.
 */
export async function enterHeadset({ store, root }: HeadsetOptions): Promise<void> {
  const { hall, session, visit } = store.getState();
  if (hall.status !== 'ready' || session === 'headset') return;
  const extension = sceneExtensionOf(store);
  const xrStore = createXRStore({
    emulate: false,
    offerSession: false,
    enterGrantedSession: false,
    baseAssetPath: new URL(PROFILES, root.gl.domElement.ownerDocument.baseURI).href,
    controller: false,
    hand: false,
    gaze: false,
    transientPointer: false,
    screenInput: false,
    customSessionInit: { requiredFeatures: ['local-floor'], optionalFeatures: ['hand-tracking'] },
  });
  const leave = (): void => {
    extension.set(null);
    xrStore.destroy();
  };
  const unsubscribe = xrStore.subscribe((state, previous) => {
    if (state.session === previous.session) return;
    if (state.session) {
      visit.reportSession('headset');
      return;
    }
    unsubscribe();
    // The library gives the flat camera back in this same round; only then may it go.
    queueMicrotask(leave);
  });

  await new Promise<void>((resolve) => {
    extension.set(<Headset store={store} hall={hall.value} xrStore={xrStore} onReady={resolve} />);
  });
  try {
    const started = await xrStore.enterVR();
    if (!started) throw new Error('no session');
  } catch {
    unsubscribe();
    leave();
    visit.announce({ zh: '无法进入VR。', en: 'VR could not be started.' });
  }
}
