import { LANGUAGES, type Language } from '../domain/language/language';
import { QUALITY_CHOICES, type QualityChoice } from '../domain/quality/quality';
import type { Motion } from '../state/galleryState';

export interface Preferences {
  readonly language: Language;
  readonly motion: Motion;
  readonly quality: QualityChoice;
}

/** What the address and the browser say about how this visitor wants to visit. The address wins. */
export function readPreferences(page: Window): Preferences {
  const { location, navigator } = page;
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  const language = LANGUAGES.find((known) => known === asked) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const motion = page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full';
  const quality = QUALITY_CHOICES.find((known) => known === query.get('quality')) ?? 'auto';
  return { language, motion, quality };
}
