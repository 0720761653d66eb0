import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useGalleryStore } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './hall.module.css';
import { verbOf } from './keyVerbs';

/** Marks the element that takes the focus for the drawn hall; others send the focus back here. */
export const HALL_REGION_ID = 'gallery-hall';

/**
 * The drawn hall as keyboards and screen readers meet it: one focusable region over the canvas that lets every pointer
 * through. A click on the canvas gives it the focus.
 */
export function HallRegion() {
  const words = useWords();
  const store = useGalleryStore();
  const region = useRef<HTMLDivElement>(null);
  const keysId = useId();

  useEffect(() => {
    const handlePointerUp = (event: PointerEvent): void => {
      if (event.target instanceof HTMLCanvasElement) region.current?.focus({ preventScroll: true });
    };
    document.addEventListener('pointerup', handlePointerUp);
    return () => document.removeEventListener('pointerup', handlePointerUp);
  }, []);

  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const verb = verbOf(event.key);
    if (!verb) return;
    event.preventDefault();
    verb(store);
  };

  return (
    <>
      {/* An application is interactive by its role, and is what keys walk in; the rules know widgets only. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={region}
        id={HALL_REGION_ID}
        className={styles['region']}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={words('hall.region')}
        aria-describedby={keysId}
        onKeyDown={handleKeyDown}
      />
      <p id={keysId} className="sr-only">
        {words('hall.keys')} {words('search.hallKey')}
      </p>
    </>
  );
}
