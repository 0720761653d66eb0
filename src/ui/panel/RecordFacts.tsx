import type { ReactNode } from 'react';
import { rightsName } from '../../domain/catalogue/rightsName';
import { sizeInWords } from '../../domain/catalogue/sizeInWords';
import type { ExhibitRecord } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';

/** The record's facts as a list of terms; unknown ones are said to be not known, none is left out to look complete. */
export function RecordFacts({ record }: { readonly record: ExhibitRecord }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const unknown = <span className={styles['unknown']}>{words('notKnown')}</span>;
  const size = sizeInWords(record, language, (axis, size) => words(`axis.${axis}`, { size }));
  return (
    <dl className={styles['facts']}>
      {record.title.orig === undefined ? null : <Fact term={words('panel.original')}>{record.title.orig}</Fact>}
      <Fact term={words('panel.kind')}>{words(`kind.${record.kind}`)}</Fact>
      <Fact term={words('panel.date')}>{record.date === null ? unknown : dateInWords(record.date, language)}</Fact>
      <Makers record={record} unknown={unknown} />
      <Fact term={words('panel.place')}>
        <PlaceOf record={record} unknown={unknown} />
      </Fact>
      <Fact term={words(record.display.scale === null ? 'panel.size' : 'panel.sizeOriginal')}>
        {size ?? <span className={styles['unknown']}>{words('panel.sizeUnknown')}</span>}
      </Fact>
      {record.display.scale === null ? null : <Fact term={words('panel.scale')}>{`1:${record.display.scale}`}</Fact>}
      {record.count === null ? null : (
        <Fact term={words('panel.count')}>{words('panel.pieces', { count: record.count })}</Fact>
      )}
      <Fact term={words('panel.materials')}>{record.materials ? <Bi text={record.materials} /> : unknown}</Fact>
      <Fact term={words('panel.holder')}>{record.holder ? <Bi text={record.holder} /> : unknown}</Fact>
      <Fact term={words('panel.reference')}>{record.reference ?? unknown}</Fact>
      <Fact term={words('panel.rights')}>
        <RightsOf record={record} unknown={unknown} />
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface PartProps {
  readonly record: ExhibitRecord;
  readonly unknown: ReactNode;
}

function Makers({ record, unknown }: PartProps) {
  const words = useWords();
  if (record.makers.length === 0)
    return <Fact term={words(record.kind === 'photograph' ? 'panel.photographer' : 'panel.maker')}>{unknown}</Fact>;
  return record.makers.map((maker) => (
    <Fact key={`${maker.role} ${maker.name.en}`} term={words(`panel.${maker.role}`)}>
      <Bi text={maker.name} />
    </Fact>
  ));
}

function PlaceOf({ record, unknown }: PartProps) {
  const words = useWords();
  const place = record.placeRecord;
  if (!place) return unknown;
  return (
    <>
      <Bi text={place.name} />
      {place.historical === null ? null : (
        <span className={styles['quiet']}>{words('panel.placeHistorical', { name: place.historical })}</span>
      )}
      {place.approximate ? <span className={styles['quiet']}>{` · ${words('panel.placeApproximate')}`}</span> : null}
    </>
  );
}

function RightsOf({ record, unknown }: PartProps) {
  const words = useWords();
  if (!record.rights) return unknown;
  return (
    <>
      <a href={record.rights.uri} target="_blank" rel="noopener noreferrer license">
        {words(`rightsOf.${rightsName(record.rights.uri)}`)}
        <span className="sr-only">{` (${words('panel.opensSite')})`}</span>
      </a>
      {record.rights.note ? (
        <span className={styles['rightsNote']}>
          <Bi text={record.rights.note} />
        </span>
      ) : null}
    </>
  );
}
