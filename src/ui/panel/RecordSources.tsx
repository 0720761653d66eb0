import type { ExhibitRecord } from '../../domain/hall/hall';
import { Bi } from '../Bi';
import { AwayLink } from '../sources/AwayLink';
import { SourceList } from '../sources/SourceList';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';

/** Where the record's statements come from, and where the original can be seen. Nothing off our own site is fetched until clicked. */
export function RecordSources({ record }: { readonly record: ExhibitRecord }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const originals = record.media.filter(({ url }) => url !== null);
  return (
    <>
      <h4 className={styles['minorTitle']}>{words('panel.sources')}</h4>
      <SourceList sources={record.sources} className={styles['sources']} quietClass={styles['quiet']} />
      {originals.length === 0 ? null : (
        <>
          <h4 className={styles['minorTitle']}>{words('panel.original-media')}</h4>
          <ul className={styles['sources']}>
            {originals.map((original) => (
              <li key={original.url}>
                <AwayLink
                  href={original.url ?? ''}
                  text={words('panel.originalAt', {
                    place: original.holder?.[language] ?? hostOf(original.url ?? ''),
                  })}
                />
                {original.reference === null ? null : (
                  <span className={styles['quiet']}>{` — ${original.reference}`}</span>
                )}
                {original.rights?.note ? (
                  <span className={styles['rightsNote']}>
                    <Bi text={original.rights.note} />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
