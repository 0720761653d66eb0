import { coarserOf, type Quality } from './quality';

/** What the browser tells of the device; null where it does not tell. */
export interface Device {
  /** Shorter edge of the screen in CSS pixels. */
  readonly shortEdge: number;
  /** Device pixels of the whole screen. */
  readonly pixels: number;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** Working memory, rounded by the browser. */
  readonly memoryGb: number | null;
  /** Threads the processor runs at once. */
  readonly cores: number | null;
  /** True where fingers are the main way to point. */
  readonly isTouched: boolean;
}

/** What the graphics card allows. */
export interface Card {
  readonly textureSize: number;
  readonly arrayLayers: number;
  /** True where the processor draws in its place. */
  readonly isSoftware: boolean;
}

/** The level to begin with, and the one that smooth running may lead to. */
export interface QualityRange {
  readonly level: Quality;
  readonly highest: Quality;
}

/** Shorter edge below which a screen is a phone's. */
const PHONE_EDGE = 500;
/** Light maps and pictures need textures and arrays of this size for more than the least. */
const TEXTURE_SIZE = 4096;
const ARRAY_LAYERS = 256;
/** A screen of 3840 x 2160 and a little: beyond it the pixels alone are work. */
const MANY_PIXELS = 8_500_000;

/**
 * The level for a device before a single frame was measured. Phones keep to low because of their memory (DESIGN 6:
 * 96 MB of textures), as do drawing processors; screens of ordinary fineness get high only on strong machines.
 */
export function chooseQuality(device: Device, card: Card): QualityRange {
  if (isWeak(device, card)) return { level: 'low', highest: 'low' };
  const isRoomy = device.memoryGb === null || device.memoryGb > 4;
  const highest = isRoomy ? 'high' : 'medium';
  return { level: coarserOf(highest, isStrong(device) ? 'high' : 'medium'), highest };
}

function isWeak({ shortEdge, memoryGb }: Device, { textureSize, arrayLayers, isSoftware }: Card): boolean {
  const isSmall = shortEdge < PHONE_EDGE || (memoryGb !== null && memoryGb <= 2);
  return isSmall || isSoftware || textureSize < TEXTURE_SIZE || arrayLayers < ARRAY_LAYERS;
}

function isStrong({ pixels, pixelRatio, memoryGb, cores, isTouched }: Device): boolean {
  if (isTouched || pixels > MANY_PIXELS || (cores !== null && cores < 4)) return false;
  return pixelRatio > 1 || ((cores ?? 0) >= 8 && (memoryGb ?? 0) >= 8);
}
