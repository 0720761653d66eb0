import type { Exhibition, Story } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Ramp } from '../draw/encodePicture';
import type { PictureJob } from '../pictureJob';
import { accentOf, accentStyle } from '../sources/accent';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';

/** A story panel is 0.9 x 1.2 m on 864 x 1152 pixels: 0.96 pixels to the millimetre. */
const SIZE = { w: 864, h: 1152 } as const;

/** Stories of the dead in Nanjing stand on a plainer, darker panel without figures or colour. */
const QUIET: ReadonlySet<string> = new Set([
  'nanjing-safety-zone',
  'ginling-drum-tower',
  'magee-evidence',
  'cement-works',
]);

/** The panel that opens a story. */
export function panelJob(story: Story, exhibition: Exhibition, names: readonly string[]): PictureJob {
  const section = exhibition.sections.find(({ id }) => id === story.section);
  const isPaper = story.section === 'prologue' || story.section === 'coda';
  const size = Math.min(66, Math.floor(1340 / ([...story.title.zh].length * 1.06)));
  return {
    group: 'panel',
    subject: story.id,
    layout: SIZE,
    file: SIZE,
    markup: `<header><p class="section-zh zh">${escapeText(section?.title.zh ?? '')}</p>
<p class="section-en en">${englishMarkup(section?.title.en ?? '')}</p><p class="order en">${story.order}</p></header>
<div class="body" data-fit="0.74"><h1 class="zh" data-zh style="--t:${size}px">${chineseHeading(story.title.zh, names)}</h1>
<h2 class="en balance">${englishMarkup(story.title.en)}</h2><p class="intro-zh hei">${escapeText(story.intro.zh)}</p>
<p class="intro-en en">${englishMarkup(story.intro.en)}</p></div>${whereAndWhen(story)}`,
    look: ['story-panel', isPaper ? 'paper' : '', QUIET.has(story.id) ? 'quiet' : ''].filter(Boolean).join(' '),
    vars: accentStyle(story.section),
    styles: ['panel/panel.css'],
    transparent: false,
    encoding: { kind: 'ink', ramps: inksOf(story, isPaper) },
  };
}

/** Colours of `panel.css`: letters in five steps, the accent in three. */
function inksOf(story: Story, isPaper: boolean): readonly Ramp[] {
  const { ink, light } = accentOf(story.section);
  const ground = isPaper ? '#efe8d9' : QUIET.has(story.id) ? '#232222' : '#2c2b2a';
  const accent = isPaper ? ink : QUIET.has(story.id) ? '#bdb5a6' : light;
  return [
    { from: ground, to: isPaper ? '#2a2621' : '#f1ebdd', steps: 5 },
    { from: ground, to: accent, steps: 3 },
  ];
}

function whereAndWhen(story: Story): string {
  const { from, to } = story;
  const span = from === null ? null : to === null || to === from ? from : `${from}/${to}`;
  const zh = [story.place?.zh, span === null ? null : dateInWords(span, 'zh')].filter(Boolean).join('　');
  const en = [story.place?.en, span === null ? null : dateInWords(span, 'en')].filter(Boolean).join(' · ');
  return `<footer><p class="zh">${escapeText(zh)}</p><p class="en">${englishMarkup(en)}</p></footer>`;
}
