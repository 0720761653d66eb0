/** Things that carry documented lettering: each wording stands with its source. */
import { escapeText } from '../text/markup';
import type { CoverDrawing } from './coverJob';

const NOTE =
  '<p class="note small"><span class="zh">文字据文献，版式为示意</span> · wording documented, layout schematic</p>';

/**
 * Wording of the clock at the Nanjing ceremony and its 24 divisions, the first twelve figures large, the others small;
 * source: report of 3 August 2005, on the site of the Chinese embassy in India, jnkrzz/t20050803_2359131.
 */
const CLOCK = ['中国战区日本投降签字会场用钟', '民国三十四年九月九日九时', '于南京中国陆军总司令部'] as const;

/** Printing of the can in the Australian War Memorial, REL34845, as its catalogue gives it, shortened. */
const CAN = [
  ['large', 'Desiccated Normal Human Plasma'],
  ['', 'Representing 250 cc original normal plasma'],
  ['', 'US Govt License No 56'],
  ['', 'Contains also: 1 Double-ended Needle · 1 Intravenous Needle · 1 Clamp'],
  ['maker', 'Eli Lilly and Company'],
  ['', 'Indianapolis'],
] as const;

/** The dial, edge to edge of its face. */
export const clockCover = (): CoverDrawing => ({
  look: 'dial',
  vars: '--tone:#ece6d6',
  markup: `<svg viewBox="-100 -100 200 200" preserveAspectRatio="none"><circle r="93" class="track"/>${divisions()}${figures()}</svg>
<div class="wording">${CLOCK.map((line) => `<p class="zh">${line}</p>`).join('')}</div>`,
});

/** Twelve hours and the half hours between them. */
function divisions(): string {
  return Array.from({ length: 24 }, (_, n) => {
    const isHour = n % 2 === 0;
    return `<line y1="-93" y2="${isHour ? -85 : -89}" class="${isHour ? 'hour' : ''}" transform="rotate(${n * 15})"/>`;
  }).join('');
}

/** 1 to 12 large, 13 to 24 small within them. */
function figures(): string {
  const ring = (first: number, radius: number, look: string): string =>
    Array.from({ length: 12 }, (_, n) => {
      const angle = ((n + 1) * Math.PI) / 6;
      const [x, y] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
      return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" class="${look}">${first + n}</text>`;
    }).join('');
  return ring(1, 73, 'hour') + ring(13, 55, 'late');
}

/** The printed side of a plasma can. */
export const canisterCover = (): CoverDrawing => ({
  look: 'can',
  vars: '--tone:#b5a679',
  markup: `<div class="print">${CAN.map(([look, line]) => `<p class="en ${look}">${escapeText(line)}</p>`).join('')}</div>${NOTE}`,
});
