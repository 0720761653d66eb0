import type { Subject } from '../sources/plateSources';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';
import { pickBySeed, seedOf } from '../text/seed';
import type { CoverDrawing } from './coverJob';

/** A cloth or paper with the colours that go on it. */
interface Binding {
  readonly tone: string;
  readonly ink: string;
  readonly second: string;
}

/** Binder's cloths of the 1930s and 1940s in subdued colours, with the foil or ink that shows on them. */
const CLOTHS: readonly [Binding, ...Binding[]] = [
  { tone: '#5d2420', ink: '#dfc48a', second: '#3f1815' },
  { tone: '#24364a', ink: '#dcc793', second: '#172534' },
  { tone: '#2f4437', ink: '#d9c795', second: '#203127' },
  { tone: '#6a5a3e', ink: '#f0e6cc', second: '#4f432d' },
  { tone: '#3b3a3c', ink: '#d8c9a4', second: '#272628' },
  { tone: '#7b3a22', ink: '#f0dcae', second: '#5a2918' },
  { tone: '#4c5b63', ink: '#efe9d9', second: '#37444b' },
  { tone: '#75653f', ink: '#f4ead0', second: '#574a2c' },
  { tone: '#b8ab8e', ink: '#5a1f18', second: '#9c8f72' },
  { tone: '#566049', ink: '#eee5c8', second: '#3f4735' },
];

/** Papers for wrappers and jackets, with two inks. */
const PAPERS: readonly [Binding, ...Binding[]] = [
  { tone: '#e7dcc3', ink: '#2b2620', second: '#9a2f22' },
  { tone: '#dcd6c6', ink: '#26303a', second: '#36607c' },
  { tone: '#e4d3b2', ink: '#33281c', second: '#7a4a1d' },
  { tone: '#d3d5c6', ink: '#2a2e26', second: '#4f6e3c' },
  { tone: '#c9b98f', ink: '#2c2417', second: '#8c2c1f' },
  { tone: '#cdd2d2', ink: '#262a2c', second: '#8b3226' },
];

/** Books printed in Chinese: their title stands upright. */
const CHINESE_BOOKS: ReadonlySet<string> = new Set([
  'book-waiguo-jizhe',
  'book-mao-zizhuan',
  'book-xixing-manji',
  'book-kobayashi',
  'book-nanqiao',
  'china-unconquered',
]);

/** A book's cover: cloth with stamped title, cloth with a pasted label, a printed jacket, a paper wrapper, or a title slip. */
export function bookCover(subject: Subject): CoverDrawing {
  const { id, date } = subject.exhibit;
  const seed = seedOf(id, 'binding');
  if (CHINESE_BOOKS.has(id)) return draw(subject, 'slip', pickBySeed(PAPERS, seed));
  const year = Number(date?.slice(0, 4) ?? 1940);
  const kinds: readonly [string, ...string[]] =
    year > 1955
      ? ['jacket', 'banded', 'wrapper', 'jacket']
      : ['stamped', 'labelled', 'stamped', 'labelled', 'jacket', 'banded', 'wrapper'];
  const kind = pickBySeed(kinds, seedOf(id, 'cover'));
  return draw(subject, kind, pickBySeed(kind === 'stamped' || kind === 'labelled' ? CLOTHS : PAPERS, seed));
}

function draw(subject: Subject, kind: string, { tone, ink, second }: Binding): CoverDrawing {
  return {
    look: `book ${kind}${kind === 'stamped' || kind === 'labelled' ? ' cloth-bound' : ''}`,
    vars: `--tone:${tone};--ink:${ink};--second:${second}`,
    markup: kind === 'slip' ? uprightMarkup(subject) : levelMarkup(subject),
  };
}

function levelMarkup({ exhibit, names }: Subject): string {
  const [whole = ''] = exhibit.title.en.split(/\s+\(/);
  const [main = whole, ...rest] = whole.split(/:\s+/);
  const author = exhibit.makers[0]?.name.en ?? '';
  const size = Math.max(38, Math.min(84, Math.round(1250 / (main.length + 6))));
  return `<div class="ground"></div><div class="block" data-fit="0.5"><p class="author en">${englishMarkup(author)}</p>
<h1 class="title en balance" style="--t:${size}px">${englishMarkup(main)}</h1>${rest.length > 0 ? `<p class="subtitle en balance">${englishMarkup(rest.join(': '))}</p>` : ''}
<p class="title-zh zh" data-zh>${chineseHeading(exhibit.title.zh, names)}</p></div><p class="imprint en">${englishMarkup(imprint(subjectSource(exhibit)))}</p>`;
}

function uprightMarkup({ exhibit, names }: Subject): string {
  const bare = exhibit.title.zh.replace(/[《》]/g, '').replace(/（.*?）/g, '');
  const [main = bare] = bare.split(/——|：/);
  const author = exhibit.makers[0]?.name.zh ?? '';
  const size = Math.min(66, Math.round(520 / ([...main].length * 1.16)));
  return `<div class="ground"></div><div class="title-slip"><h1 class="zh" style="--t:${size}px">${chineseHeading(main, names)}</h1></div>
<p class="author-zh zh">${escapeText(author)}</p><p class="title-en en balance">${englishMarkup(exhibit.title.en)}</p>
<p class="imprint en">${englishMarkup(imprint(subjectSource(exhibit)))}</p>`;
}

const subjectSource = (exhibit: Subject['exhibit']): string => exhibit.sources[0]?.publisher ?? '';

/** "London: Victor Gollancz (Left Book Club), 1937" as on a title page; nothing where the source is no imprint. */
function imprint(publisher: string): string {
  const match = /^([^:]+): (.+?)(?: \(.*?\))?,? (\d{4})/.exec(publisher);
  return match ? `${match[2]?.replace(/[,;]$/, '') ?? ''} · ${match[1]} · ${match[3]}` : '';
}
