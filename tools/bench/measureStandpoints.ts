import type { Page } from 'playwright';
import { settle } from '../browser/openVisit';
import { percentile, spreadOf } from './percentile';
import { readProbe, readStats, resetProbe } from './readProbe';

/** What is drawn and held at standing points. */
export interface Standpoints {
  readonly standpoints: number;
  readonly drawCalls: { readonly p50: number; readonly p95: number; readonly max: number };
  readonly triangles: { readonly p50: number; readonly p95: number; readonly max: number };
  readonly textureBytes: { readonly p95: number; readonly max: number };
  /** Largest share by which the visit's own figures differ from what WebGL was asked for. */
  readonly statsError: { readonly drawCalls: number; readonly textureBytes: number };
}

/**
 * Stands before each exhibit and reads what the last frame drew; WebGL's own count, not the gallery's.
 *
 * @param onProgress called with the number of standing points done
 */
export async function measureStandpoints(
  page: Page,
  exhibits: readonly string[],
  onProgress: (done: number) => void,
): Promise<Standpoints> {
  const drawCalls: number[] = [];
  const triangles: number[] = [];
  const textureBytes: number[] = [];
  const statsError = { drawCalls: 0, textureBytes: 0 };
  for (const [at, id] of exhibits.entries()) {
    await page.evaluate(`window.visit.goTo({ exhibit: ${JSON.stringify(id)} })`);
    await settle(page);
    await resetProbe(page);
    await settle(page);
    const { frames, textureBytes: held } = await readProbe(page);
    const drawn = frames.findLast((frame) => frame.draws > 0);
    if (!drawn) throw new Error(`no frame was drawn at the standing point of ${id}`);
    const said = await readStats(page);
    drawCalls.push(drawn.draws);
    triangles.push(drawn.triangles);
    textureBytes.push(held);
    statsError.drawCalls = Math.max(statsError.drawCalls, Math.abs(said.drawCalls - drawn.draws) / drawn.draws);
    statsError.textureBytes = Math.max(statsError.textureBytes, Math.abs(said.textureBytes - held) / Math.max(1, held));
    onProgress(at + 1);
  }
  return {
    standpoints: exhibits.length,
    drawCalls: spreadOf(drawCalls),
    triangles: spreadOf(triangles),
    textureBytes: { p95: percentile(textureBytes, 0.95), max: percentile(textureBytes, 1) },
    statsError,
  };
}
