import { englishMarkup, escapeText } from '../text/markup';
import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, excerpt, placeName, titles } from './parts';

/** A picture library's index card: ruled, with a head line and one field to a line. */
export const indexCard: Composition = {
  id: 'index-card',
  styles: ['plate/indexCard.css'],
  isDark: false,
  suits: ({ exhibit }) => {
    const known = [exhibit.date, exhibit.place, exhibit.holder, exhibit.reference, exhibit.makers[0]].filter(Boolean);
    return known.length >= 3 && exhibit.display.weight < 3 ? 1.1 : 0;
  },
  tones: ['buff', 'ivory', 'sage'],
  markup: (subject, notice) => {
    const { exhibit } = subject;
    const maker = exhibit.makers[0];
    const isPhotograph = exhibit.kind === 'photograph';
    const fields = [
      fieldLine('日期', 'Date', dates(subject)),
      fieldLine('地点', 'Place', placeName(subject)),
      fieldLine(
        isPhotograph ? '摄影' : '作者',
        isPhotograph ? 'Photograph' : 'By',
        maker ? bothNames(maker.name) : null,
      ),
      fieldLine('收藏', 'Original', exhibit.holder ? bothNames(exhibit.holder) : null),
      fieldLine(
        '编号',
        'Reference',
        exhibit.reference === null ? null : { zh: '', en: englishMarkup(exhibit.reference) },
      ),
    ];
    return `<div class="tab small">${subject.number}</div><div class="hole"></div><div class="frame">
<div class="main" data-fit="0.6">${titles(subject, isPortrait(subject) ? 470 : 640, 50)}${excerpt(subject)}</div>
<div class="fields">${fields.join('')}</div>
<footer class="small"><p class="zh">${notice.zh}</p><p class="en small">${notice.en}</p></footer></div>`;
  },
};

const bothNames = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({
  zh: zh === en ? '' : escapeText(zh),
  en: englishMarkup(en),
});

function fieldLine(zh: string, en: string, value: { readonly zh: string; readonly en: string } | null): string {
  if (!value) return '';
  return `<p class="field"><span class="key"><b class="zh">${zh}</b> <i class="en">${en}</i></span><span class="value"><span class="zh">${value.zh}</span> <span class="en">${value.en}</span></span></p>`;
}
