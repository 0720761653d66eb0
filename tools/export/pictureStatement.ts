import type { Kind } from '../../src/domain/catalogue/schemas';
import type { Bilingual } from '../../src/domain/language/language';
import type { DrawnPicture } from './material';
import { fillIn, WORDS } from './say';

/** What must be said wherever the picture is shown: that it is no original, or where it comes from; and whom to credit. */
export function pictureStatement(kind: Kind, picture: DrawnPicture, title: Bilingual): Bilingual {
  const edition = fillIn(WORDS.edition, { title });
  const words = picture.isDrawnHere ? wordsFor(kind, picture) : { zh: picture.source, en: picture.source };
  const credit = picture.isDrawnHere ? fillIn(WORDS.credit, { edition }) : null;
  return {
    zh: [words.zh, credit && `${credit.zh}，${picture.licence}。`].filter(Boolean).join(''),
    en: [words.en, credit && `${credit.en}, ${picture.licence}.`].filter(Boolean).join(' '),
  };
}

function wordsFor(kind: Kind, picture: DrawnPicture): Bilingual {
  if (picture.kind === 'label') return WORDS.picture.label;
  if (kind === 'photograph') return WORDS.picture.photograph;
  return kind === 'panel' ? WORDS.picture.panel : WORDS.picture.drawn;
}
