import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, excerpt, footer, placeName, titles } from './parts';

/** A title leaf: double rule, photograph corners, everything on the middle axis. */
export const leaf: Composition = {
  id: 'leaf',
  styles: ['plate/leaf.css'],
  isDark: false,
  suits: () => 1,
  tones: ['ivory', 'cool', 'buff', 'rose'],
  markup: (subject, notice) => {
    const date = dates(subject);
    const place = placeName(subject);
    const above = [place?.zh, date?.zh].filter(Boolean).join('　');
    const aboveEn = [place?.en, date?.en].filter(Boolean).join(' · ');
    return `<div class="edge"></div>${CORNERS}<div class="frame"><div class="main" data-fit="0.6">
<p class="ww-zh zh">${above}</p><p class="ww-en en">${aboveEn}</p><div class="rule"></div>
${titles(subject, isPortrait(subject) ? 400 : 560, 58)}${excerpt(subject)}</div>${footer(subject, notice)}</div>`;
  },
};

const CORNERS = ['tl', 'tr', 'br', 'bl'].map((corner) => `<i class="corner ${corner}"></i>`).join('');
