import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExhibitionSource } from '../../src/domain/hall/hall';
import { HoldFault } from '../../src/domain/hand/held';
import { createGalleryStore, type GalleryStoreApi } from '../../src/state/createGalleryStore';
import type { Device } from '../../src/ui/device';
import { GalleryUi } from '../../src/ui/GalleryUi';
import { createSource } from './galleryFixture';

// Parts of the interface are fetched on first use; a busy machine takes its time over that.
configure({ asyncUtilTimeout: 15_000 });

export interface FixtureOptions {
  readonly language?: 'zh' | 'en';
  readonly source?: Partial<ExhibitionSource>;
  readonly device?: Partial<Device>;
  readonly prepare?: (store: GalleryStoreApi) => void | Promise<void>;
}

/** The last day of November, no share sheet, and nothing to draw on. */
const DEVICE: Device = {
  today: () => '2026-11-30',
  share: null,
  hold: () => Promise.reject(new HoldFault('no-webgl', null)),
};

/** Mounts the whole interface over the fixture with the hall entered, and a visitor's hands. */
export async function visitFixture({ language = 'en', source, device, prepare }: FixtureOptions = {}) {
  const store = createGalleryStore({ source: createSource(source), language, motion: 'full', quality: 'medium' });
  await store.getState().visit.enterHall();
  store.getState().visit.reportRendering('running');
  await prepare?.(store);
  const view = render(
    <GalleryUi store={store} device={{ ...DEVICE, ...device }} canStartHeadset={false} onEnterHeadset={() => {}} />,
  );
  return { store, view, user: userEvent.setup(), visit: store.getState().visit };
}
