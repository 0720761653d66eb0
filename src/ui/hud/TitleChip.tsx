import { useEffect, useRef } from 'react';
import { hoverAnchorOf } from '../../state/hoverAnchor';
import { useGallery, useGalleryStore } from '../useGallery';
import { useTitleOf } from '../useTitleOf';
import styles from './hud.module.css';

/** Title of the exhibit under the pointer or the keyboard's, beside it. Screen readers hear it from the announcer. */
export function TitleChip() {
  const store = useGalleryStore();
  const chip = useRef<HTMLDivElement>(null);
  const shown = useGallery((state) => (state.open === null ? (state.hovered ?? state.focused) : state.hovered));
  const title = useTitleOf(shown);
  const isShown = shown !== null && title !== null;

  useEffect(() => {
    if (!isShown) return;
    const anchor = hoverAnchorOf(store);
    const follow = (): void => {
      const at = anchor.get();
      if (!chip.current) return;
      chip.current.style.visibility = at ? 'visible' : 'hidden';
      if (at)
        chip.current.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px) translate(-50%, -130%)`;
    };
    follow();
    return anchor.subscribe(follow);
  }, [store, isShown]);

  if (!isShown) return null;
  return (
    <div ref={chip} className={styles['chip']} aria-hidden="true">
      {title}
    </div>
  );
}
