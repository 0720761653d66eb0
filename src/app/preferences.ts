import { LANGUAGES, type Language } from '../domain/language/language';
import type { Motion, Quality } from '../state/galleryState';

export interface Preferences {
  readonly language: Language;
  readonly motion: Motion;
  readonly quality: Quality;
}

/** What the address and the browser say about how this visitor wants to visit. The address wins. */
export function readPreferences(page: Window): Preferences {
  const { location, navigator, devicePixelRatio, screen } = page;
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  const language = LANGUAGES.find((known) => known === asked) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const motion = page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full';
  return { language, motion, quality: askedQuality(query.get('quality')) ?? fittingQuality(screen, devicePixelRatio) };
}

function askedQuality(asked: string | null): Quality | null {
  return asked === 'low' || asked === 'medium' || asked === 'high' ? asked : null;
}

/** Phones (short screen edge below 500 CSS pixels) start at low. */
function fittingQuality(screen: Screen, ratio: number): Quality {
  if (Math.min(screen.width, screen.height) < 500) return 'low';
  return ratio > 1 ? 'high' : 'medium';
}
