import { type PointerEvent, useEffect, useRef } from 'react';
import { visitorInputOf } from '../../state/visitorInput';
import { useGalleryStore } from '../useGallery';
import styles from './hud.module.css';

/** How far the knob travels from its middle, in CSS pixels. */
const TRAVEL = 40;

/**
 * A walking stick for one thumb, on screens that are touched. Only pointers use it (keys walk without it), so screen
 * readers pass over it. Nothing is rendered while it moves.
 */
export function ThumbStick() {
  const store = useGalleryStore();
  const knob = useRef<HTMLDivElement>(null);
  const middle = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const input = visitorInputOf(store);

  const release = (): void => {
    middle.current = null;
    input.set({ thumbX: 0, thumbY: 0 });
    if (knob.current) knob.current.style.transform = '';
  };
  useEffect(() => () => input.set({ thumbX: 0, thumbY: 0 }), [input]);

  const handleDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    middle.current = { x: left + width / 2, y: top + height / 2 };
    handleMove(event);
  };
  const handleMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!middle.current) return;
    const thumb = thumbAt(event.clientX - middle.current.x, event.clientY - middle.current.y);
    input.set(thumb);
    if (knob.current)
      knob.current.style.transform = `translate(${thumb.thumbX * TRAVEL}px, ${-thumb.thumbY * TRAVEL}px)`;
  };

  return (
    <div
      className={styles['stick']}
      aria-hidden="true"
      onPointerDown={handleDown}
      onPointerMove={handleMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <div ref={knob} className={styles['knob']} />
    </div>
  );
}

/** Stick position for a thumb `dx`, `dy` CSS pixels right of and below the middle; never outside the unit circle. */
export function thumbAt(dx: number, dy: number): { readonly thumbX: number; readonly thumbY: number } {
  const reach = Math.max(1, Math.hypot(dx, dy) / TRAVEL);
  return { thumbX: dx / TRAVEL / reach, thumbY: -dy / TRAVEL / reach + 0 };
}
