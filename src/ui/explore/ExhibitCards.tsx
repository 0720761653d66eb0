import { type CSSProperties, useMemo } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { siteAddress } from '../siteAddress';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './explore.module.css';
import { type ThumbnailPicture, thumbnailsOf } from './thumbnails';
import type { Reference } from './useReference';

export interface ExhibitCardsProps {
  readonly reference: Reference;
  readonly ids: readonly string[];
}

/** Longer side of a small picture as it is shown, in CSS pixels. */
const SHOWN = 72;

/** Exhibits with their small pictures, as a list of buttons in walking order; each opens in the hall. */
export function ExhibitCards({ reference, ids }: ExhibitCardsProps) {
  const words = useWords();
  const pictures = useMemo(() => thumbnailsOf(reference.data), [reference]);
  const entries = useMemo(() => {
    const wanted = new Set(ids);
    return reference.index.filter(({ id }) => wanted.has(id));
  }, [reference, ids]);
  if (entries.length === 0) return <p className={styles['quiet']}>{words('explore.exhibitsNone')}</p>;
  return (
    <ul className={styles['cards']}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <ExhibitCard entry={entry} picture={pictures.get(entry.id) ?? null} />
        </li>
      ))}
    </ul>
  );
}

function ExhibitCard({ entry, picture }: { readonly entry: IndexEntry; readonly picture: ThumbnailPicture | null }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const accent = useGallery((state) =>
    state.hall.status === 'ready'
      ? state.hall.value.sections.find(({ id }) => id === entry.section)?.accent
      : undefined,
  );
  const look: CSSProperties & Record<'--accent', string | undefined> = { '--accent': accent };
  return (
    <button
      type="button"
      className={styles['card']}
      style={look}
      onClick={() => void visit.openExhibit(entry.id, 'list')}
    >
      <span className={styles['thumb']}>
        {picture ? <Thumbnail picture={picture} /> : <span>{words(`kind.${entry.kind}`)}</span>}
      </span>
      <span className={styles['cardText']}>
        <Bi text={entry.title} className={styles['cardTitle']} />
        <span className={styles['quiet']}>
          {words(`kind.${entry.kind}`)}
          {entry.date === null ? null : ` · ${dateInWords(entry.date, language)}`}
        </span>
      </span>
    </button>
  );
}

/** The part of a sheet that shows one exhibit. The title beside it says what it is. */
function Thumbnail({ picture: { path, x, y, w, h } }: { readonly picture: ThumbnailPicture }) {
  const place: CSSProperties = {
    width: w,
    height: h,
    objectFit: 'none',
    objectPosition: `${-x}px ${-y}px`,
    transform: `translate(-50%, -50%) scale(${SHOWN / Math.max(w, h)})`,
  };
  return <img src={siteAddress(path)} alt="" width={w} height={h} loading="lazy" decoding="async" style={place} />;
}
