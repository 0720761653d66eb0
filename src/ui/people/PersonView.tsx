import type { ReactNode } from 'react';
import type { PersonEntry } from '../../domain/hall/hall';
import { dateInWords, lifeInWords } from '../../domain/language/dateInWords';
import { Bi, LANGUAGE_TAG } from '../Bi';
import { ExhibitCards } from '../explore/ExhibitCards';
import styles from '../explore/explore.module.css';
import { Identifiers } from '../explore/Identifiers';
import { TopicHeading } from '../explore/TopicHeading';
import { BackLink, TopicFact, TopicLink, TopicPart } from '../explore/TopicParts';
import type { Reference } from '../explore/useReference';
import { SourceList } from '../sources/SourceList';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { relatedPeople } from './choosePeople';

export interface PersonViewProps {
  readonly reference: Reference;
  readonly person: PersonEntry;
}

/** Everything the catalogue says about one person, with what hangs here of theirs; the unknown is said to be so. */
export function PersonView({ reference, person }: PersonViewProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  return (
    <article className={styles['topic']}>
      <BackLink surface="people" text={words('explore.backToPeople')} />
      <TopicHeading name={person.name} />
      <p className={styles['text']} lang={LANGUAGE_TAG[language]}>
        {person.text[language]}
      </p>
      <PersonFacts person={person} />
      <TopicPart title={`${words('explore.exhibits')} · ${person.exhibits.length}`}>
        <ExhibitCards reference={reference} ids={person.exhibits} />
      </TopicPart>
      <PersonLinks reference={reference} person={person} />
      <TopicPart title={words('explore.sources')}>
        {person.sources.length === 0 ? (
          <p className={styles['quiet']}>{words('explore.sourcesNone')}</p>
        ) : (
          <SourceList sources={person.sources} className={styles['sources']} quietClass={styles['quiet']} />
        )}
      </TopicPart>
    </article>
  );
}

function PersonFacts({ person }: { readonly person: PersonEntry }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const { birth, death, country, role, inChina, otherNames, identifiers } = person;
  const unknown = (text = words('notKnown')): ReactNode => <span className={styles['unknown']}>{text}</span>;
  const date = (edtf: string | null): ReactNode => (edtf === null ? unknown() : dateInWords(edtf, language));
  // Where a Chinese person was is not asked; of everybody else it is said that nothing is recorded.
  const isAsked = inChina !== null || !country?.zh.startsWith('中国');
  return (
    <dl className={styles['facts']}>
      {otherNames.length === 0 ? null : (
        <TopicFact term={words('explore.otherNames')}>{otherNames.join(language === 'zh' ? '、' : ', ')}</TopicFact>
      )}
      <TopicFact term={words('explore.born')}>{date(birth)}</TopicFact>
      <TopicFact term={words('explore.died')}>{date(death)}</TopicFact>
      <TopicFact term={words('explore.country')}>{country ? <Bi text={country} /> : unknown()}</TopicFact>
      {isAsked ? (
        <TopicFact term={words('explore.inChina')}>
          {inChina === null ? unknown(words('explore.notRecorded')) : dateInWords(inChina, language)}
        </TopicFact>
      ) : null}
      <TopicFact term={words('explore.did')}>{role ? <Bi text={role} /> : unknown()}</TopicFact>
      <Identifiers identifiers={identifiers} />
    </dl>
  );
}

/** Journeys made, and people who stand in the same exhibits. */
function PersonLinks({ reference, person }: PersonViewProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const journeys = reference.data.journeys.filter((journey) => journey.person === person.id);
  const related = relatedPeople(person, reference.data.people);
  return (
    <>
      {journeys.length === 0 ? null : (
        <TopicPart title={words('explore.journeys')}>
          <ul className={styles['links']}>
            {journeys.map((journey) => (
              <li key={journey.id}>
                <TopicLink topic={{ kind: 'journey', id: journey.id }}>
                  <Bi text={journey.title} className={styles['linkTitle']} />
                  <span className={styles['quiet']}>{words(`explore.${journey.by}`)}</span>
                </TopicLink>
              </li>
            ))}
          </ul>
        </TopicPart>
      )}
      {related.length === 0 ? null : (
        <TopicPart title={words('explore.relatedPeople')}>
          <ul className={styles['links']}>
            {related.map(({ person: other, shared }) => (
              <li key={other.id}>
                <TopicLink topic={{ kind: 'person', id: other.id }}>
                  <Bi text={other.name} className={styles['linkTitle']} />
                  <span className={styles['quiet']}>
                    {[lifeInWords(other.birth, other.death, language), words('explore.shared', { count: shared })]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                </TopicLink>
              </li>
            ))}
          </ul>
        </TopicPart>
      )}
    </>
  );
}
