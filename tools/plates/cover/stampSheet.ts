import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Subject } from '../sources/plateSources';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';
import { pickBySeed, seedOf } from '../text/seed';
import type { CoverDrawing } from './coverJob';

/** Breadth of the stock page that stamps lie on, in millimetres: `stamp-sheet` in hang.json. */
const PAGE_MM = 180;
/** Where a record gives no size: a common commemorative format, 30 by 40 mm. */
const USUAL_MM = { w: 30, h: 40 };
const TINTS: readonly [string, ...string[]] = ['#7d8a86', '#94786a', '#6f7f93', '#8a8668'];

/** Stamps or cards on a stock page, at their recorded size and number; their faces are left blank, for we may not copy them. */
export function stampSheetCover({ exhibit, names, face }: Subject): CoverDrawing {
  const { w, h } = exhibit.dimensionsMm ?? USUAL_MM;
  const count = Math.min(8, exhibit.count ?? 4);
  const percent = ((w / PAGE_MM) * 100).toFixed(2);
  const kind = exhibit.display.model === 'cards' ? 'cards' : 'stamps';
  const stamps = Array.from(
    { length: count },
    () => `<i class="stamp" style="width:${percent}%;aspect-ratio:${w}/${h}"></i>`,
  );
  const when = exhibit.date;
  return {
    look: `stamp-sheet ${kind}${face.w >= face.h ? '' : ' upright'}`,
    vars: `--tone:#ece6d6;--tint:${pickBySeed(TINTS, seedOf(exhibit.id, 'tint'))}`,
    markup: `<div class="strip">${stamps.join('')}</div><div class="caption" data-fit="0.6"><h1 class="zh" data-zh>${chineseHeading(exhibit.title.zh, names)}</h1>
<p class="title-en en balance">${englishMarkup(exhibit.title.en)}</p><p class="when"><span class="zh">${escapeText(when ? dateInWords(when, 'zh') : '')}</span> <span class="en">${englishMarkup(when ? dateInWords(when, 'en') : '')}</span></p></div>`,
  };
}
