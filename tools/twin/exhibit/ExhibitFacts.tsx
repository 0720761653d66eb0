import { rightsName } from '../../../src/domain/catalogue/rightsName';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { sizeInWords } from '../../../src/domain/catalogue/sizeInWords';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import { Away } from '../document/Away';
import { Fact, Facts } from '../document/Facts';
import { usePage } from '../document/pageContext';

interface FactsOf {
  readonly exhibit: Exhibit;
}

/** The record's facts as a list of terms; what is not known is said to be so, and nothing is left out. */
export function ExhibitFacts({ exhibit }: FactsOf) {
  const { words, say, language } = usePage();
  const { title, kind, date, display, count, materials, holder, reference } = exhibit;
  const size = sizeInWords(exhibit, language, (axis, length) => words(`axis.${axis}`, { size: length }));
  return (
    <Facts>
      {title.orig === undefined ? null : <Fact term={words('panel.original')}>{title.orig}</Fact>}
      <Fact term={words('panel.kind')}>{words(`kind.${kind}`)}</Fact>
      <Fact term={words('panel.date')}>{date === null ? null : dateInWords(date, language)}</Fact>
      <Makers exhibit={exhibit} />
      <Fact term={words('panel.place')}>{exhibit.place === null ? null : <PlaceOf exhibit={exhibit} />}</Fact>
      <Fact term={words(display.scale === null ? 'panel.size' : 'panel.sizeOriginal')}>
        {size ?? <i>{words('panel.sizeUnknown')}</i>}
      </Fact>
      {display.scale === null ? null : <Fact term={words('panel.scale')}>{`1:${display.scale}`}</Fact>}
      {count === null ? null : <Fact term={words('panel.count')}>{words('panel.pieces', { count })}</Fact>}
      <Fact term={words('panel.materials')}>{materials && say(materials)}</Fact>
      <Fact term={words('panel.holder')}>{holder && say(holder)}</Fact>
      <Fact term={words('panel.reference')}>{reference}</Fact>
      <Fact term={words('panel.rights')}>{exhibit.rights && <Rights rights={exhibit.rights} />}</Fact>
    </Facts>
  );
}

function Makers({ exhibit: { makers, kind } }: FactsOf) {
  const { words, say } = usePage();
  if (makers.length === 0)
    return <Fact term={words(kind === 'photograph' ? 'panel.photographer' : 'panel.maker')}>{null}</Fact>;
  return makers.map(({ name, role }) => (
    <Fact key={`${role} ${name.en}`} term={words(`panel.${role}`)}>
      {say(name)}
    </Fact>
  ));
}

function PlaceOf({ exhibit }: FactsOf) {
  const { words, say, material, href } = usePage();
  const place = exhibit.place === null ? null : material.place(exhibit.place);
  if (!place) return <i>{words('notKnown')}</i>;
  return (
    <>
      <a href={href({ kind: 'place', id: place.id })}>{say(place.name)}</a>
      {place.historical === null ? null : words('panel.placeHistorical', { name: place.historical })}
      {place.approximate ? ` · ${words('panel.placeApproximate')}` : null}
    </>
  );
}

/** A rights statement by name, linked to its own text, and what the record adds to it. */
export function Rights({ rights: { uri, note } }: { readonly rights: NonNullable<Exhibit['rights']> }) {
  const { words, say } = usePage();
  return (
    <>
      <Away href={uri}>{words(`rightsOf.${rightsName(uri)}`)}</Away>
      {note ? <small>{` ${say(note)}`}</small> : null}
    </>
  );
}
