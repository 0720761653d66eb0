import type { HallData } from '../domain/hall/hall';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { Exhibits } from './exhibits/Exhibits';
import { Hall } from './hall/Hall';
import { Picking } from './picking/Picking';
import { SceneExtension } from './sceneExtension';
import { Walker } from './visitor/Walker';

export interface HallSceneProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly onFirstPicture: () => void;
}

/** Everything drawn: the building, what hangs in it, and the visitor's eye. */
export function HallScene({ store, hall, onFirstPicture }: HallSceneProps) {
  return (
    <>
      <Walker store={store} hall={hall} />
      <Hall store={store} hall={hall} onFirstPicture={onFirstPicture} />
      <Exhibits store={store} hall={hall} />
      <Picking store={store} hall={hall} />
      <SceneExtension store={store} />
    </>
  );
}
