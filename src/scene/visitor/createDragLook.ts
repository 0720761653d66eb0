/** Turning the view by dragging; see `createDragLook`. */
export interface DragLook {
  readonly dispose: () => void;
}

/** A pointer that moved less than this, in CSS pixels, is a click and not a drag. */
export const DRAG_THRESHOLD = 6;

/**
 * Lets a mouse or a finger drag the view. The picture follows the pointer: dragging to the right turns to the left.
 *
 * @param canvas element that is dragged; its own touch gestures are switched off
 * @param onDrag called with the movement in CSS pixels since the last call
 */
export function createDragLook(canvas: HTMLElement, onDrag: (dx: number, dy: number) => void): DragLook {
  let pointer: number | null = null;
  let isDragging = false;
  let x = 0;
  let y = 0;
  const touchAction = canvas.style.touchAction;
  canvas.style.touchAction = 'none';

  const handleDown = (event: PointerEvent): void => {
    if (pointer !== null || !event.isPrimary || event.button !== 0) return;
    pointer = event.pointerId;
    isDragging = false;
    x = event.clientX;
    y = event.clientY;
  };
  const handleMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    const dx = event.clientX - x;
    const dy = event.clientY - y;
    if (!isDragging) {
      if (Math.hypot(dx, dy) < DRAG_THRESHOLD) return;
      isDragging = true;
      canvas.setPointerCapture(event.pointerId);
      canvas.style.cursor = 'grabbing';
    }
    x = event.clientX;
    y = event.clientY;
    onDrag(dx, dy);
  };
  const handleEnd = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    pointer = null;
    if (!isDragging) return;
    isDragging = false;
    canvas.style.cursor = '';
  };

  canvas.addEventListener('pointerdown', handleDown);
  canvas.addEventListener('pointermove', handleMove);
  canvas.addEventListener('pointerup', handleEnd);
  canvas.addEventListener('pointercancel', handleEnd);
  return {
    dispose: () => {
      canvas.removeEventListener('pointerdown', handleDown);
      canvas.removeEventListener('pointermove', handleMove);
      canvas.removeEventListener('pointerup', handleEnd);
      canvas.removeEventListener('pointercancel', handleEnd);
      canvas.style.touchAction = touchAction;
    },
  };
}
