import type { PictureJob } from '../pictureJob';
import type { Subject } from '../sources/plateSources';
import { bookCover } from './book';
import { armbandCover, clothCover, signboardCover } from './clothThing';
import { type CoverDrawing, coverJob } from './coverJob';
import { canisterCover, clockCover } from './lettered';
import { bookletCover, periodicalCover, sheetCover } from './paperThing';
import { filmCanCover, recordCover } from './roundThing';
import { cardsCover, stampCover } from './smallPrint';

interface CoverKind {
  readonly draw: (subject: Subject) => CoverDrawing;
  readonly style: string;
}

/** Covers by `display.model`; things of other models (cameras, medals, aircraft, garments) show no print. */
const COVERS: Readonly<Record<string, CoverKind>> = {
  book: { draw: bookCover, style: 'cover/book.css' },
  periodical: { draw: periodicalCover, style: 'cover/paperThing.css' },
  sheet: { draw: sheetCover, style: 'cover/paperThing.css' },
  booklet: { draw: bookletCover, style: 'cover/paperThing.css' },
  'film-can': { draw: filmCanCover, style: 'cover/roundThing.css' },
  record: { draw: recordCover, style: 'cover/roundThing.css' },
  cloth: { draw: clothCover, style: 'cover/clothThing.css' },
  armband: { draw: armbandCover, style: 'cover/clothThing.css' },
  clock: { draw: clockCover, style: 'cover/lettered.css' },
  canister: { draw: canisterCover, style: 'cover/lettered.css' },
  'stamp-sheet': { draw: stampCover, style: 'cover/smallPrint.css' },
  cards: { draw: cardsCover, style: 'cover/smallPrint.css' },
  signboard: { draw: signboardCover, style: 'cover/clothThing.css' },
};

/** Whether a thing that is not framed has a printed face of its own. */
export const hasCover = ({ exhibit }: Subject): boolean =>
  exhibit.display.mount !== 'framed' && COVERS[exhibit.display.model ?? ''] !== undefined;

/** Covers of one story's things. */
export function coverJobs(subjects: readonly Subject[]): readonly PictureJob[] {
  return subjects.filter(hasCover).flatMap((subject) => {
    const kind = COVERS[subject.exhibit.display.model ?? ''];
    return kind ? [coverJob(subject, kind.draw(subject), [kind.style])] : [];
  });
}
