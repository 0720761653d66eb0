import type { Subject } from '../sources/plateSources';
import type { CoverDrawing } from './coverJob';

/** Wording that sources give for things of this sort; nothing else is written on cloth or wood. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'nasm-blood-chit': ['来华助战洋人', '军民一体救护'],
};

/** A folded or spread textile: the usual wording, a documented check, or nothing. */
export function clothCover({ exhibit }: Subject): CoverDrawing {
  const lines = USUAL[exhibit.id] ?? [];
  const isChecked = /checked/i.test(exhibit.title.en);
  const text = lines.map((line) => `<p class="zh">${line}</p>`).join('');
  const note =
    lines.length > 0
      ? '<p class="note small"><span class="zh">文字取常见样式，版式为示意</span> · wording of the usual kind, layout schematic</p>'
      : '';
  return {
    look: `textile${isChecked ? ' checked' : ''}`,
    vars: isChecked ? '--tone:#b3a68e' : '--tone:#e6dfcb',
    markup: `<div class="upright">${text}</div>${note}`,
  };
}

/** A Red Cross armband: white cloth with the cross. */
export const armbandCover = (): CoverDrawing => ({
  look: 'textile armband',
  vars: '--tone:#e9e5d8',
  markup: '<div class="cross"></div>',
});

/** A board whose wording is not recorded: bare wood, and a line that says so. */
export const signboardCover = ({ exhibit }: Subject): CoverDrawing => ({
  look: 'board',
  vars: '--tone:#b59b73',
  markup: `<div class="wood"></div><p class="caption zh">${exhibit.title.zh.replace(/（.*?）/g, '')}</p><p class="note small"><span class="zh">原牌文字、尺寸未详，此为示意</span> · wording and size of the original not known</p>`,
});
