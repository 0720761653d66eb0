import type { ComponentType, ReactNode } from 'react';
import type { ExhibitRecord } from '../../domain/hall/hall';
import { Bi, LANGUAGE_TAG } from '../Bi';
import { LazyPart } from '../LazyPart';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { HandButton } from './HandButton';
import { PlatePicture } from './PlatePicture';
import styles from './panel.module.css';
import { RecordFacts } from './RecordFacts';
import { RecordPeople } from './RecordPeople';
import { RecordSources } from './RecordSources';
import { ShareSlot } from './share/ShareSlot';

const loadWhereWhen = async (): Promise<ComponentType> => (await import('./RecordWhereWhen')).RecordWhereWhen;

/** Everything the catalogue says about one exhibit; what it does not know is called not known. */
export function RecordBody({ record }: { readonly record: ExhibitRecord }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const isLocated = record.placeRecord !== null && record.placeRecord.lat !== null;
  return (
    <>
      <PlatePicture record={record} />
      <HandButton />
      <p className={styles['text']} lang={LANGUAGE_TAG[language]}>
        {record.text[language]}
      </p>
      <RecordFacts record={record} />
      {record.note ? (
        <Part title={words('panel.note')}>
          <p>
            <Bi text={record.note} />
          </p>
        </Part>
      ) : null}
      {record.date !== null || isLocated ? (
        <Part title={words('explore.whereWhen')}>
          <LazyPart load={loadWhereWhen} />
        </Part>
      ) : null}
      {record.personRecords.length > 0 ? (
        <Part title={words('panel.people')}>
          <RecordPeople record={record} />
        </Part>
      ) : null}
      <Part title={words('panel.known')}>
        <p>{words(`evidence.${record.evidence}`)}</p>
        <RecordSources record={record} />
      </Part>
      <Part title={words('panel.story')}>
        <p>
          <Bi text={record.storyTitle} className={styles['storyTitle']} />
        </p>
        <button type="button" className={styles['plain']} onClick={() => visit.hopToStory(record.story)}>
          {words('panel.openStory')}
        </button>
      </Part>
      {record.relatedTitles.length > 0 ? (
        <Part title={words('panel.related')}>
          <ul className={styles['links']}>
            {record.relatedTitles.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className={styles['linkButton']}
                  onClick={() => void visit.openExhibit(other.id, 'panel')}
                >
                  <Bi text={other.title} className={styles['linkTitle']} />
                  <span className={styles['quiet']}>{words(`kind.${other.kind}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <ShareSlot />
    </>
  );
}

/** One headed part of the record. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3 className={styles['partTitle']}>{title}</h3>
      {children}
    </section>
  );
}
