import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { HungExhibit } from '../../domain/hall/hall';
import { type HeldFrame, type HeldView, HoldFault } from '../../domain/hand/held';
import { useDevice } from '../device';
import { useGalleryStore } from '../useGallery';

/** How far holding a thing has come. */
export type Held =
  | { readonly status: 'fetching' }
  | { readonly status: 'held'; readonly view: HeldView }
  | { readonly status: 'failed'; readonly why: HoldFault['fault'] | 'lost' };

/** More device pixels than this are not seen. */
const FINEST_RATIO = 2;

/** Holds an exhibit in a canvas of its own within an element, for as long as it is there; `attempt` tries anew. */
export function useHeldView(
  stage: RefObject<HTMLElement | null>,
  hung: HungExhibit,
  attempt: number,
  onFrame: (frame: HeldFrame) => void,
): Held {
  const { hold } = useDevice();
  const store = useGalleryStore();
  const [held, setHeld] = useState<Held>({ status: 'fetching' });
  const handleFrame = useEffectEvent(onFrame);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let isWanted = true;
    let view: HeldView | null = null;
    const cell = store.getState().cells[hung.story];
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    element.prepend(canvas);
    const fail = (why: HoldFault['fault'] | 'lost'): void => {
      if (isWanted) setHeld({ status: 'failed', why });
    };
    hold({
      canvas,
      hung,
      story: cell?.status === 'ready' ? cell.value.exhibits : [hung],
      width: element.clientWidth,
      height: element.clientHeight,
      ratio: Math.min(FINEST_RATIO, window.devicePixelRatio),
      onFrame: (frame) => handleFrame(frame),
      onLost: () => fail('lost'),
    }).then(
      (given) => {
        view = given;
        if (isWanted) setHeld({ status: 'held', view: given });
        else given.dispose();
      },
      (error: unknown) => fail(error instanceof HoldFault ? error.fault : 'not-arrived'),
    );
    const observer = new ResizeObserver(() => view?.resize(element.clientWidth, element.clientHeight));
    observer.observe(element);
    return () => {
      isWanted = false;
      observer.disconnect();
      view?.dispose();
      canvas.remove();
      setHeld({ status: 'fetching' });
    };
  }, [hold, stage, store, hung, attempt]);
  return held;
}
