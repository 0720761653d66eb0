import type { PictureJob } from '../pictureJob';
import { accentStyle } from '../sources/accent';
import type { Subject } from '../sources/plateSources';
import { seedOf } from '../text/seed';

/** What every cover says of itself, in small letters. */
export const STAND_IN = { zh: '本展览制作的示意件', en: 'Stand-in made for this gallery' } as const;

/** A cover as its template gives it. */
export interface CoverDrawing {
  readonly markup: string;
  /** Classes after `cover`. */
  readonly look: string;
  /** Custom properties, as declarations. */
  readonly vars?: string;
}

/** Size of a cover's layout: the face's own proportion, fitted into 768x576 or 576x768. */
export function coverLayout({ face }: Subject): PictureJob['layout'] {
  const box = face.w >= face.h ? { w: 768, h: 576 } : { w: 576, h: 768 };
  const scale = Math.min(box.w / face.w, box.h / face.h);
  return { w: Math.round(face.w * scale), h: Math.round(face.h * scale) };
}

/** A cover that fills its file from edge to edge, whatever its face's proportion. */
export function coverJob(
  subject: Subject,
  { markup, look, vars }: CoverDrawing,
  styles: readonly string[],
): PictureJob {
  const { id } = subject.exhibit;
  const shift = `--gx:${seedOf(id, 'gx') % 768}px;--gy:${seedOf(id, 'gy') % 768}px`;
  return {
    group: 'cover',
    subject: id,
    layout: coverLayout(subject),
    file: subject.face.w >= subject.face.h ? { w: 768, h: 576 } : { w: 576, h: 768 },
    markup: `${markup}<p class="stand-in small"><span class="zh">${STAND_IN.zh}</span> · ${STAND_IN.en}</p>`,
    look: `cover grain ${look}${subject.isQuiet ? ' mute' : ''}`,
    vars: [accentStyle(subject.section), shift, vars].filter(Boolean).join(';'),
    styles: ['cover/cover.css', ...styles],
    transparent: false,
    encoding: { kind: 'paper', quality: 62 },
  };
}
