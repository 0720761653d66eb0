import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../browser/findChromium';
import { expandMaps } from '../map/expandMaps';
import type { PictureJob } from '../pictureJob';
import { paperGrain } from './paperGrain';

/** Faces the templates name, by PostScript name, with the Debian package that holds them. */
const FONTS = {
  'EBGaramond12-Regular': 'fonts-ebgaramond',
  'EBGaramond12-Italic': 'fonts-ebgaramond',
  'EBGaramond08-Regular': 'fonts-ebgaramond',
  'NotoSerifCJKsc-Regular': 'fonts-noto-cjk',
  'NotoSerifCJKsc-Bold': 'fonts-noto-cjk',
  'NotoSansCJKsc-Regular': 'fonts-noto-cjk',
} as const;

/** Cards laid out side by side and photographed at once. */
export interface DrawnSheet {
  /** PNG of the whole sheet. */
  readonly png: Buffer;
  /** Left upper corner of each card on the sheet, in the order of the jobs. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  /** Cards whose text does not fit or is cut off, in words. */
  readonly faults: readonly string[];
}

/** An open browser that draws cards of one size; close it when done. */
export interface Sheet {
  /** Draws jobs of equal file size and transparency. */
  readonly draw: (jobs: readonly PictureJob[]) => Promise<DrawnSheet>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the browser with the templates' style sheets and fonts.
 *
 * @param styles style sheets relative to `tools/plates`
 * @throws Error that names every missing font with its package
 */
export async function openSheet(styles: readonly string[]): Promise<Sheet> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium to draw with: set CHROMIUM_PATH');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1536, height: 1152 } });
    await page.setContent(await sheetHtml(styles));
    const missing = await page.evaluate(missingFonts, Object.keys(FONTS));
    if (missing.length > 0) throw new Error(missingLine(missing));
    return {
      close: () => browser.close(),
      draw: async (jobs) => {
        const { html, corners, width, height } = layOut(jobs);
        await page.setViewportSize({ width, height });
        const faults = await page.evaluate(showCards, html);
        const png = await page.screenshot({ omitBackground: jobs.some(({ transparent }) => transparent) });
        return { png, corners, faults };
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function sheetHtml(styles: readonly string[]): Promise<string> {
  const root = path.join(import.meta.dirname, '..');
  const sheets = await Promise.all(
    ['draw/sheet.css', ...styles].map((file) => readFile(path.join(root, file), 'utf8')),
  );
  const scripts = await Promise.all(
    ['sheetScript.js', 'cutCards.js'].map((file) => readFile(path.join(import.meta.dirname, file), 'utf8')),
  );
  const grain = `data:image/png;base64,${(await paperGrain()).toString('base64')}`;
  const css = sheets.join('\n').replaceAll('PAPER_GRAIN', grain);
  return `<!doctype html><html lang="zh-CN"><head><style>${css}</style><script>${scripts.join('')}</script></head><body></body></html>`;
}

/** Sheets are about 4 cards of 768 pixels wide. */
const SHEET_WIDTH = 2304;

function layOut(jobs: readonly PictureJob[]) {
  const { w, h } = jobs[0]?.file ?? { w: 1, h: 1 };
  const columns = Math.max(1, Math.min(jobs.length, Math.floor(SHEET_WIDTH / w)));
  const corners = jobs.map((_, index) => ({ x: (index % columns) * w, y: Math.floor(index / columns) * h }));
  const html = jobs.map((job, index) => cardHtml(job, corners[index] ?? { x: 0, y: 0 })).join('');
  return { html, corners, width: columns * w, height: Math.ceil(jobs.length / columns) * h };
}

function cardHtml(job: PictureJob, corner: { readonly x: number; readonly y: number }): string {
  const { layout, file } = job;
  const stretch = `scale(${(file.w / layout.w).toFixed(5)}, ${(file.h / layout.h).toFixed(5)})`;
  const place = `left:${corner.x}px;top:${corner.y}px;width:${layout.w}px;height:${layout.h}px;transform:${stretch}`;
  return `<div class="card ${job.look}" data-id="${job.group}/${job.subject}" style="${place};${job.vars}">${expandMaps(job.markup)}</div>`;
}

async function missingFonts(names: readonly string[]): Promise<string[]> {
  const loads = names.map((name) => new FontFace(`check ${name}`, `local("${name}")`).load());
  const results = await Promise.allSettled(loads);
  return names.filter((_, index) => results[index]?.status === 'rejected');
}

async function showCards(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  // Faces load when first used: lay out once, wait, then measure.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const { settleCards, cutCards } = globalThis as unknown as Record<'settleCards' | 'cutCards', () => string[]>;
  return [...settleCards(), ...cutCards()];
}

function missingLine(missing: readonly string[]): string {
  const packages = Object.entries(FONTS).flatMap(([name, from]) => (missing.includes(name) ? [from] : []));
  return `fonts missing: ${missing.join(', ')}; install ${[...new Set(packages)].join(' and ')} (Debian)`;
}
