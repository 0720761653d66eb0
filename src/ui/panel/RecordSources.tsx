import type { ExhibitRecord } from '../../domain/hall/hall';
import { Bi } from '../Bi';
import { Icon } from '../Icon';
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
      <ul className={styles['sources']}>
        {record.sources.map((source) => {
          const about = [source.publisher, source.date].filter((part) => part !== null).join(', ');
          return (
            <li key={`${source.title} ${source.url ?? ''}`}>
              {source.url === null ? source.title : <Away href={source.url} text={source.title} />}
              {about === '' ? null : <span className={styles['quiet']}>{` — ${about}`}</span>}
            </li>
          );
        })}
      </ul>
      {originals.length === 0 ? null : (
        <>
          <h4 className={styles['minorTitle']}>{words('panel.original-media')}</h4>
          <ul className={styles['sources']}>
            {originals.map((original) => (
              <li key={original.url}>
                <Away
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

function Away({ href, text }: { readonly href: string; readonly text: string }) {
  const words = useWords();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text} <Icon name="away" />
      <span className="sr-only">{` (${words('panel.opensSite')})`}</span>
    </a>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
