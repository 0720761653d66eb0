import path from 'node:path';
import type { Page } from 'playwright';
import { z } from 'zod';

const frameSchema = z.object({
  /** Milliseconds from the page's beginning. */
  at: z.number(),
  /** JavaScript of all frame callbacks, in milliseconds. */
  jsMs: z.number(),
  draws: z.number(),
  triangles: z.number(),
  /** Bytes handed to WebGL since the frame before. */
  uploadBytes: z.number(),
});

const probeSchema = z.object({
  frames: z.array(frameSchema),
  callbacks: z.number(),
  textureBytes: z.number(),
  longTaskMs: z.number(),
});

const statsSchema = z.object({
  drawCalls: z.number(),
  triangles: z.number(),
  textures: z.number(),
  textureBytes: z.number(),
  geometries: z.number(),
  programs: z.number(),
  framesRendered: z.number(),
  frameJsMs: z.number(),
});

export type ProbedFrame = z.infer<typeof frameSchema>;
export type Probed = z.infer<typeof probeSchema>;
export type VisitStats = z.infer<typeof statsSchema>;

/** Puts the probe into every document the page opens from now on. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript({ path: path.join(import.meta.dirname, 'page/probe.js') });
}

/** What the probe has seen since it was last reset. */
export async function readProbe(page: Page): Promise<Probed> {
  return probeSchema.parse(await page.evaluate('window.benchProbe.read()'));
}

/** Forgets frames and callbacks seen so far. */
export async function resetProbe(page: Page): Promise<void> {
  await page.evaluate('window.benchProbe.reset()');
}

/** What the visit says of itself. @throws Error that names every missing field */
export async function readStats(page: Page): Promise<VisitStats> {
  const parsed = statsSchema.safeParse(await page.evaluate('window.visit.stats()'));
  if (parsed.success) return parsed.data;
  const missing = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`visit.stats() lacks or misstates: ${missing}`);
}

/** Lets every frame that draws wait for its own picture, or no longer; the wait is not counted as script. */
export async function awaitPictures(page: Page, isOn: boolean): Promise<void> {
  await page.evaluate(`window.benchProbe.awaitPictures(${isOn})`);
}
