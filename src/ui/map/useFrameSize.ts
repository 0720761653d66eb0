import { type RefObject, useLayoutEffect, useState } from 'react';
import type { MapFrame } from '../../domain/geography/mapWindow';

/** Size of an element where it is not laid out (printing, tests). */
const UNKNOWN: MapFrame = { w: 960, h: 600 };

/** An element's size in whole CSS pixels; follows it. */
export function useFrameSize(element: RefObject<HTMLElement | null>): MapFrame {
  const [frame, setFrame] = useState(UNKNOWN);
  // Before the first paint, so that nothing is drawn for a size that is not the frame's.
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = (): void => {
      const { clientWidth: w, clientHeight: h } = watched;
      if (w > 0 && h > 0) setFrame((known) => (known.w === w && known.h === h ? known : { w, h }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}
