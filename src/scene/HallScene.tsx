import { useThree } from '@react-three/fiber';
import { type ComponentType, useCallback, useState } from 'react';
import type { HallData } from '../domain/hall/hall';
import type { Quality } from '../domain/quality/quality';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { Drawing } from './Drawing';
import { whenCardIdle } from './graphicsCard';
import { Hall } from './hall/Hall';
import { Picking } from './picking/Picking';
import { SceneExtension } from './sceneExtension';
import { Walker } from './visitor/Walker';
import { Way } from './way/Way';

export interface HallSceneProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  /** Level that smooth frames may lead to. */
  readonly highest: Quality;
  readonly onFirstPicture: () => void;
}

/** What is brought once the building stands. */
interface Later {
  readonly Exhibits: ComponentType<Pick<HallSceneProps, 'store' | 'hall'>>;
  readonly QualityWatch: ComponentType<Pick<HallSceneProps, 'store' | 'highest'>>;
}

/** Everything drawn: the building first, then what hangs in it, and the visitor's eye. */
export function HallScene({ store, hall, highest, onFirstPicture }: HallSceneProps) {
  const renderer = useThree((state) => state.gl);
  const [later, setLater] = useState<Later | null>(null);

  const handleFirstPicture = useCallback(() => {
    onFirstPicture();
    const end = activityOf(store).begin('exhibits');
    // Nothing is asked for before the first picture is really there.
    void whenCardIdle(renderer)
      .then(() => Promise.all([import('./exhibits/Exhibits'), import('./quality/QualityWatch')]))
      .then(([{ Exhibits }, { QualityWatch }]) => setLater({ Exhibits, QualityWatch }))
      .finally(end);
  }, [renderer, store, onFirstPicture]);

  return (
    <>
      <Walker store={store} hall={hall} />
      <Hall store={store} hall={hall} onFirstPicture={handleFirstPicture} />
      {later ? <later.Exhibits store={store} hall={hall} /> : null}
      {later ? <later.QualityWatch store={store} highest={highest} /> : null}
      <Picking store={store} hall={hall} />
      <Way store={store} />
      <SceneExtension store={store} />
      <Drawing />
    </>
  );
}
