import type { Device } from '../domain/quality/chooseQuality';

/** `deviceMemory` is not in every browser, nor in TypeScript's types. */
type Hints = Navigator & { readonly deviceMemory?: number };

/** What this browser tells of the device it runs on. */
export function readDevice(page: Pick<Window, 'screen' | 'devicePixelRatio' | 'navigator' | 'matchMedia'>): Device {
  const { screen, devicePixelRatio, navigator } = page;
  const { deviceMemory, hardwareConcurrency }: Hints = navigator;
  return {
    shortEdge: Math.min(screen.width, screen.height),
    pixels: screen.width * screen.height * devicePixelRatio ** 2,
    pixelRatio: devicePixelRatio,
    memoryGb: deviceMemory ?? null,
    cores: hardwareConcurrency > 0 ? hardwareConcurrency : null,
    isTouched: page.matchMedia('(pointer: coarse)').matches,
  };
}
