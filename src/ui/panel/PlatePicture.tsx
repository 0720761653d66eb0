import { useState } from 'react';
import { standInOf } from '../../domain/catalogue/standInOf';
import type { ExhibitRecord } from '../../domain/hall/hall';
import { siteAddress } from '../siteAddress';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';

/** The picture drawn for this exhibit, and the notice that it is not the original. */
export function PlatePicture({ record }: { readonly record: ExhibitRecord }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const plate = useGallery((state) => {
    const cell = state.cells[record.story];
    if (cell?.status !== 'ready') return null;
    return cell.value.exhibits.find((hung) => hung.exhibit === record.id)?.plate ?? null;
  });
  const [hasFailed, setFailed] = useState(false);
  return (
    <figure className={styles['figure']}>
      {plate && !hasFailed ? (
        <img
          className={styles['plate']}
          src={siteAddress(plate.near)}
          width={plate.w}
          height={plate.h}
          alt={words('standIn.alt', { title: record.title[language] })}
          decoding="async"
          onError={() => setFailed(true)}
        />
      ) : null}
      <figcaption className={styles['standIn']}>
        {hasFailed ? <span>{words('notice.pictureFailed')} </span> : null}
        {words(`standIn.${standInOf(record)}`)}
      </figcaption>
    </figure>
  );
}
