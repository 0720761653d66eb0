/**
 * Mouse, pen and finger in the hall: what is pointed at, and what a click on it does. A click is short and does not
 * drag (`DRAG_THRESHOLD`); the ray is cast through pure boxes, never through the drawn scene.
 */
import { type PerspectiveCamera, Vector3 } from 'three';
import type { HallData } from '../../domain/hall/hall';
import { exhibitBoxes, solidBoxes } from '../../domain/picking/hallBoxes';
import type { PickBox, Ray } from '../../domain/picking/pick';
import { type Pointed, pointAt } from '../../domain/picking/pointAt';
import { solidsOf } from '../../domain/plan/solids';
import { collisionGrid } from '../../domain/routes/collisionGrid';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import type { GalleryState } from '../../state/galleryState';
import { DRAG_THRESHOLD } from '../visitor/createDragLook';
import type { FloorRing } from './createFloorRing';

/** A press held longer than this is no click. Milliseconds of the event's own clock. */
const LONGEST_CLICK = 500;

export interface PickerOptions {
  readonly canvas: HTMLElement;
  readonly camera: PerspectiveCamera;
  readonly hall: HallData;
  readonly store: GalleryStoreApi;
  readonly ring: FloorRing;
}

/** Picking in one canvas. */
export interface Picker {
  /** What lies under a point of the canvas, in CSS pixels from its top left. */
  readonly at: (x: number, y: number) => Pointed;
  readonly dispose: () => void;
}

interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Binds picking to a canvas until disposed. */
export function createPicker({ canvas, camera, hall, store, ring }: PickerOptions): Picker {
  const grid = collisionGrid(solidsOf(hall.plan), hall.plan.halls);
  const boxesOf = createBoxes(hall);
  const far = new Vector3();
  let press: Press | null = null;

  const at = (x: number, y: number): Pointed => {
    camera.updateMatrixWorld();
    far.set((x / canvas.clientWidth) * 2 - 1, 1 - (y / canvas.clientHeight) * 2, 0.5).unproject(camera);
    far.sub(camera.position).normalize();
    const { x: ox, y: oy, z: oz } = camera.position;
    const ray: Ray = { origin: { x: ox, y: oy, z: oz }, direction: { x: far.x, y: far.y, z: far.z } };
    return pointAt(ray, boxesOf(store.getState().cells), grid);
  };
  const pointedBy = (event: PointerEvent): Pointed => {
    const { left, top } = canvas.getBoundingClientRect();
    return at(event.clientX - left, event.clientY - top);
  };
  const show = (pointed: Pointed, isTouch: boolean): void => {
    store.getState().visit.hoverExhibit(pointed.kind === 'exhibit' ? pointed.id : null);
    ring.show(pointed.kind === 'floor' && !isTouch ? pointed.to : null);
    canvas.style.cursor = pointed.kind === 'exhibit' ? 'pointer' : '';
  };

  const handleDown = (event: PointerEvent): void => {
    press = event.isPrimary && event.button === 0 ? pressOf(event) : null;
  };
  const handleMove = (event: PointerEvent): void => {
    if (event.buttons === 0) show(pointedBy(event), event.pointerType === 'touch');
  };
  const handleUp = (event: PointerEvent): void => {
    const isClick = press !== null && isShort(press, event);
    press = null;
    if (isClick) act(pointedBy(event), store, ring);
  };
  const handleLeave = (): void => show({ kind: 'nothing' }, false);

  canvas.addEventListener('pointerdown', handleDown);
  canvas.addEventListener('pointermove', handleMove);
  canvas.addEventListener('pointerup', handleUp);
  canvas.addEventListener('pointerleave', handleLeave);
  return {
    at,
    dispose: () => {
      canvas.removeEventListener('pointerdown', handleDown);
      canvas.removeEventListener('pointermove', handleMove);
      canvas.removeEventListener('pointerup', handleUp);
      canvas.removeEventListener('pointerleave', handleLeave);
      canvas.style.cursor = '';
    },
  };
}

const pressOf = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent): Press => ({
  id: pointerId,
  x: clientX,
  y: clientY,
  time: timeStamp,
});

function isShort(press: Press, event: PointerEvent): boolean {
  return (
    press.id === event.pointerId &&
    event.timeStamp - press.time <= LONGEST_CLICK &&
    Math.hypot(event.clientX - press.x, event.clientY - press.y) < DRAG_THRESHOLD
  );
}

function act(pointed: Pointed, store: GalleryStoreApi, ring: FloorRing): void {
  const { visit } = store.getState();
  if (pointed.kind === 'exhibit') void visit.openExhibit(pointed.id, 'pointer');
  if (pointed.kind !== 'floor') return;
  ring.show(pointed.to);
  visit.walkTo(pointed.to);
}

/** The boxes of the hall with what is loaded of its exhibits; made anew only when a cell arrived. */
function createBoxes(hall: HallData): (cells: GalleryState['cells']) => readonly PickBox[] {
  const solids = solidBoxes(hall.plan);
  let known: GalleryState['cells'] | null = null;
  let boxes: readonly PickBox[] = solids;
  return (cells) => {
    if (cells !== known) {
      known = cells;
      const ready = Object.values(cells).flatMap((cell) => (cell.status === 'ready' ? [cell.value] : []));
      boxes = [...exhibitBoxes(ready), ...solids];
    }
    return boxes;
  };
}
