import type { Kind } from '../../../src/domain/catalogue/schemas';
import type { PictureJob } from '../pictureJob';
import { accentStyle } from '../sources/accent';
import type { Subject } from '../sources/plateSources';
import { pickBySeed, seedOf } from '../text/seed';
import { chooseCompositions } from './chooseComposition';
import { type Composition, isPortrait } from './composition';
import { type Notice, PANEL_NOTICE, PHOTOGRAPH_NOTICE, WORK_NOTICE } from './parts';

/** Longer side of a plate in pixels; the shorter is three quarters of it. */
const LONG = 768;
const SHORT = 576;

/** Plates for everything framed in one story, in the curator's order: photographs, and works and monuments as covers. */
export function plateJobs(subjects: readonly Subject[]): readonly PictureJob[] {
  const framed = subjects.filter(({ exhibit }) => exhibit.display.mount === 'framed');
  const compositions = chooseCompositions(framed);
  return framed.flatMap((subject, index) => {
    const composition = compositions[index];
    if (!composition) return [];
    const isPhotograph = subject.exhibit.kind === 'photograph';
    const notice = noticeOf(subject.exhibit.kind);
    return [plateJob(isPhotograph ? 'plate' : 'cover', subject, composition, notice)];
  });
}

function noticeOf(kind: Kind): Notice {
  if (kind === 'photograph') return PHOTOGRAPH_NOTICE;
  return kind === 'panel' ? PANEL_NOTICE : WORK_NOTICE;
}

/** One plate in a composition. */
function plateJob(group: PictureJob['group'], subject: Subject, composition: Composition, notice: Notice): PictureJob {
  const { id } = subject.exhibit;
  const upright = isPortrait(subject);
  const size = upright ? { w: SHORT, h: LONG } : { w: LONG, h: SHORT };
  const tone = pickBySeed(composition.tones, seedOf(id, 'tone'));
  const shift = `--gx:${seedOf(id, 'gx') % 768}px;--gy:${seedOf(id, 'gy') % 768}px`;
  const look = [
    'plate',
    'grain',
    composition.id,
    tone,
    composition.isDark ? 'dark' : '',
    upright ? 'portrait' : '',
    subject.isQuiet ? 'mute' : '',
  ];
  const { section } = subject;
  return {
    group,
    subject: id,
    layout: size,
    file: size,
    markup: composition.markup(subject, notice),
    look: look.filter(Boolean).join(' '),
    vars: `${accentStyle(section)};${shift}`,
    styles: ['plate/plate.css', ...composition.styles],
    transparent: false,
    encoding: { kind: 'paper', quality: 62 },
  };
}
