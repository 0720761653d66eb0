import type { Finish } from './surface';

/** Linear colour, 0 to 1 per channel. */
export type LinearColour = readonly [number, number, number];

/** Colours an exhibition brings: palette by name, accents by section; `#rrggbb` in sRGB. */
export interface Colours {
  readonly palette: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly id: string; readonly accent: string }[];
}

/** Finishes of the house that no palette names, `#rrggbb` in sRGB. Chosen by eye against the reference pictures. */
const HOUSE: Readonly<Record<string, string>> = {
  wall: '#6e6c69',
  case: '#3a3a3b',
  floor: '#4a4744',
  ceiling: '#161514',
  deck: '#b9b3a6',
  'plinth-top': '#a9a397',
  timber: '#6b4a30',
  door: '#2b2724',
  coping: '#1d1c1b',
  metal: '#1b1b1c',
  track: '#3c3b3a',
  gap: '#141312',
};

/** Diffuse reflectance of a finish; an unknown name is the plain wall. */
export function albedoOf(finish: Finish, { palette, sections }: Colours): LinearColour {
  const accent = finish.startsWith('accent:') ? finish.slice('accent:'.length) : null;
  const named = accent === null ? palette[finish] : sections.find(({ id }) => id === accent)?.accent;
  return linearOf(named ?? HOUSE[finish] ?? HOUSE['wall'] ?? '#808080');
}

/** `#rrggbb` in sRGB to linear. */
export function linearOf(hex: string): LinearColour {
  const channel = (at: number): number => linearChannel(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** sRGB transfer function, decoding; IEC 61966-2-1. */
export function linearChannel(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** sRGB transfer function, encoding; IEC 61966-2-1. */
export function encodedChannel(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
