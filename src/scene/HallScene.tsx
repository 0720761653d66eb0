import { useThree } from '@react-three/fiber';
import { type ComponentType, useCallback, useState } from 'react';
import type { HallData } from '../domain/hall/hall';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { whenCardIdle } from './graphicsCard';
import { Hall } from './hall/Hall';
import { Picking } from './picking/Picking';
import { SceneExtension } from './sceneExtension';
import { Walker } from './visitor/Walker';
import { Way } from './way/Way';

export interface HallSceneProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly onFirstPicture: () => void;
}

type Hung = ComponentType<Pick<HallSceneProps, 'store' | 'hall'>>;

/** Everything drawn: the building first, then what hangs in it, and the visitor's eye. */
export function HallScene({ store, hall, onFirstPicture }: HallSceneProps) {
  const renderer = useThree((state) => state.gl);
  const [Exhibits, setExhibits] = useState<Hung | null>(null);

  const handleFirstPicture = useCallback(() => {
    onFirstPicture();
    const end = activityOf(store).begin('exhibits');
    void Promise.all([import('./exhibits/Exhibits'), whenCardIdle(renderer)])
      .then(([module]) => setExhibits(() => module.Exhibits))
      .finally(end);
  }, [renderer, store, onFirstPicture]);

  return (
    <>
      <Walker store={store} hall={hall} />
      <Hall store={store} hall={hall} onFirstPicture={handleFirstPicture} />
      {Exhibits ? <Exhibits store={store} hall={hall} /> : null}
      <Picking store={store} hall={hall} />
      <Way store={store} />
      <SceneExtension store={store} />
    </>
  );
}
