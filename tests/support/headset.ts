/** A pretended headset (IWER, injected here and nowhere else) and what a test needs to use it and to see what it shows. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { metaQuest3, XRDevice } from 'iwer';
import type { Page } from 'playwright';
import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';
import type { HallPoint } from '../../src/domain/units';

/** Lives in the page under test. */
interface Rehearsal {
  readonly device: XRDevice;
  /** Texts drawn on canvases since the list was last emptied: what the card really says. */
  readonly written: string[];
  readonly scene: () => Scene;
  readonly renderer: () => WebGLRenderer;
  /** Holds the right controller before the eyes and points it at a place in the hall. */
  readonly aim: (at: HallPoint) => void;
  /** Resolves after so many frames of the session. */
  readonly frames: (count: number) => Promise<void>;
  readonly press: () => Promise<void>;
}

type Written = Parameters<CanvasRenderingContext2D['fillText']>;

declare global {
  interface Window {
    rehearsal: Rehearsal;
  }
}

/** The emulator's browser build. */
export const EMULATOR = path.join(path.dirname(createRequire(import.meta.url).resolve('iwer')), '../build/iwer.min.js');

/** Gives the page a headset before it is opened, and ears for three's own developer hook. */
export async function wearHeadset(page: Page): Promise<void> {
  await page.addInitScript({ path: EMULATOR });
  // Functions are sent as text: names that the compiler adds for debugging do not exist over there.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(rehearse);
}

function rehearse(): void {
  const { IWER } = globalThis as unknown as {
    IWER: { readonly XRDevice: typeof XRDevice; readonly metaQuest3: typeof metaQuest3 };
  };
  const device = new IWER.XRDevice(IWER.metaQuest3);
  device.stereoEnabled = true;
  device.ipd = 0.063;
  device.installRuntime({ forceInstall: true });
  const made: unknown[] = [];
  const hook = new EventTarget();
  hook.addEventListener('observe', (event) => made.push((event as CustomEvent<unknown>).detail));
  Object.assign(globalThis, { __THREE_DEVTOOLS__: hook });
  const written: string[] = [];
  const canvas = CanvasRenderingContext2D.prototype as {
    fillText: (this: CanvasRenderingContext2D, ...of: Written) => void;
  };
  const draw = canvas.fillText;
  canvas.fillText = function fillText(...of): void {
    written.push(of[0]);
    draw.apply(this, of);
  };
  const renderer = (): WebGLRenderer => made.find((thing) => 'xr' in (thing as object)) as WebGLRenderer;
  const scene = (): Scene =>
    made.find((thing) => (thing as Object3D).getObjectByName?.('headset-origin') !== undefined) as Scene;

  const frames = async (count: number): Promise<void> => {
    const session = renderer().xr.getSession();
    for (let n = 0; session && n < count; n += 1) {
      await new Promise((resolve) => session.requestAnimationFrame(resolve));
    }
  };
  const aim = ({ x, y, z }: { x: number; y: number; z: number }): void => {
    const right = device.controllers.right;
    const origin = scene().getObjectByName('headset-origin');
    if (!right || !origin) throw new Error('no headset session to point in');
    const head = device.position;
    const yaw = origin.rotation.y;
    const dx = x - origin.position.x;
    const dz = z - origin.position.z;
    // The place in tracked space, seen from the controller at the eyes.
    const lx = dx * Math.cos(yaw) - dz * Math.sin(yaw) - head.x;
    const lz = dx * Math.sin(yaw) + dz * Math.cos(yaw) - head.z;
    const ly = y - head.y;
    const turn = Math.atan2(-lx, -lz) / 2;
    const tilt = Math.atan2(ly, Math.hypot(lx, lz)) / 2;
    right.position.set(head.x, head.y, head.z);
    right.quaternion.set(
      Math.cos(turn) * Math.sin(tilt),
      Math.sin(turn) * Math.cos(tilt),
      -Math.sin(turn) * Math.sin(tilt),
      Math.cos(turn) * Math.cos(tilt),
    );
  };
  const press = async (): Promise<void> => {
    await frames(2);
    device.controllers.right?.updateButtonValue('trigger', 1);
    await frames(2);
    device.controllers.right?.updateButtonValue('trigger', 0);
    await frames(3);
  };
  window.rehearsal = { device, written, scene, renderer, aim, frames, press };
}

/** Points at a place of the hall and pulls the trigger; resolves when whatever follows has come to rest. */
export async function select(page: Page, at: HallPoint): Promise<void> {
  await page.evaluate(async (point) => {
    window.rehearsal.aim(point);
    await window.rehearsal.press();
    await window.visit.settled();
  }, at);
}

/** The middle of a button of the card, in the hall; null where no card hangs. */
export function buttonOf(page: Page, action: string): Promise<HallPoint | null> {
  return page.evaluate((name) => {
    const card = window.rehearsal.scene().getObjectByName('headset-card');
    const lit = card?.children[1];
    const layout = card?.userData['layout'] as {
      readonly w: number;
      readonly h: number;
      readonly buttons: readonly { action: string; x: number; y: number; w: number; h: number }[];
    };
    const button = layout?.buttons.find((candidate) => candidate.action === name);
    if (!card?.visible || !lit || !button) return null;
    const metres = 1.2 / 1024;
    const corner = lit.position.clone();
    corner.set((button.x + button.w / 2 - layout.w / 2) * metres, (layout.h / 2 - button.y - button.h / 2) * metres, 0);
    card.updateWorldMatrix(true, false);
    const { x, y, z } = card.localToWorld(corner);
    return { x, y, z };
  }, action);
}

/** What each eye is drawn into, left to right. */
export function eyes(page: Page): Promise<readonly { x: number; y: number; w: number; h: number }[]> {
  return page.evaluate(() => {
    const both = window.rehearsal.renderer().xr.getCamera();
    return both.cameras.map((eye: Camera & { viewport?: { x: number; y: number; z: number; w: number } }) => ({
      x: eye.viewport?.x ?? 0,
      y: eye.viewport?.y ?? 0,
      w: eye.viewport?.z ?? 0,
      h: eye.viewport?.w ?? 0,
    }));
  });
}
