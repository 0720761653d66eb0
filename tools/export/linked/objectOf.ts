import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { LANGUAGES } from '../../../src/domain/language/language';
import { dateLine, placeLine, rightsLine, sidesOf, sourceLine } from '../factsInWords';
import { hallUrl } from '../hallUrl';
import { manifestPath } from '../iiif/address';
import { fillIn, listed, WORDS } from '../say';
import { aatUri, isDateOfMaking, isPlaceOfMaking, VOCABULARY } from '../vocabulary';
import { type LinkedScope, peopleOf, peopleRefs, refOf } from './linkedScope';
import { CONTEXT, namesOf, otherNames, statementOf, statementsOf, timespanOf, typeOf } from './part';
import { workOf } from './workOf';

/** An exhibit as a Human-Made Object. The holder is its custodian: that it owns what it holds is not ours to say. */
export function objectOf(scope: LinkedScope, exhibit: Exhibit) {
  const kind = VOCABULARY.kind[exhibit.kind];
  const dimension = dimensionsOf(exhibit);
  const production = productionOf(scope, exhibit);
  const { holder, title } = exhibit;
  const work = workOf(scope, exhibit);
  return {
    '@context': CONTEXT,
    ...refOf(scope, 'object', exhibit.id, title.en),
    identified_by: [
      ...namesOf(title),
      ...otherNames(title.orig === undefined ? [] : [title.orig]),
      { type: 'Identifier', content: exhibit.id, classified_as: [typeOf(VOCABULARY.systemNumber)] },
      ...(exhibit.reference === null ? [] : [{ type: 'Identifier', content: exhibit.reference }]),
    ],
    ...(kind ? { classified_as: [typeOf(kind, VOCABULARY.typeOfWork)] } : {}),
    referred_to_by: statementsAbout(scope, exhibit),
    ...(dimension.length === 0 ? {} : { dimension }),
    ...(production ? { produced_by: production } : {}),
    ...(holder ? { current_custodian: [refOf(scope, 'group', scope.holderId(holder), holder.en)] } : {}),
    ...(work ? { [work.folder === 'image' ? 'shows' : 'carries']: [work.reference] } : {}),
    subject_of: pagesOf(scope, exhibit),
  };
}

function statementsAbout(scope: LinkedScope, exhibit: Exhibit) {
  const { kind, makers, rights } = exhibit;
  const place = exhibit.place === null ? undefined : scope.known.places.get(exhibit.place);
  const date = isDateOfMaking(kind) ? null : dateLine(exhibit.date);
  const names = (people: readonly { readonly name: Exhibit['text'] }[]) => listed(people.map(({ name }) => name));
  const owners = peopleOf(scope, exhibit, 'owner');
  // An image or text says itself whom it is about; a thing that shows nothing needs a word for it.
  const subjects = workOf(scope, exhibit) ? [] : peopleOf(scope, exhibit, 'subject');
  return [
    ...statementsOf('description', exhibit.text),
    ...statementsOf('note', exhibit.note),
    ...statementsOf('note', date && fillIn(WORDS.dated, { date })),
    ...statementsOf('note', place && !isPlaceOfMaking(kind) ? fillIn(WORDS.placed, { place: placeLine(place) }) : null),
    ...statementsOf('note', subjects.length > 0 ? fillIn(WORDS.concerns, { names: names(subjects) }) : null),
    ...statementsOf('materials', exhibit.materials),
    ...statementsOf('production', makers.length > 0 ? names(makers) : null),
    ...statementsOf('provenance', owners.length > 0 ? fillIn(WORDS.owner, { names: names(owners) }) : null),
    ...statementsOf('rights', rights && rightsLine(rights)),
    ...statementsOf('exhibition', WORDS.evidence[exhibit.evidence]),
    ...exhibit.sources.map((source) => statementOf('bibliography', sourceLine(source))),
  ];
}

const dimensionsOf = (exhibit: Exhibit) =>
  sidesOf(exhibit).map(({ side, mm }) => ({
    type: 'Dimension',
    classified_as: [typeOf(VOCABULARY.side[side])],
    value: mm,
    unit: { id: aatUri(VOCABULARY.millimetres), type: 'MeasurementUnit', _label: 'mm' },
  }));

/** When and where it was made and by whom, as far as the record says so; the author of a text is not who made the copy. */
function productionOf(scope: LinkedScope, exhibit: Exhibit) {
  const { kind } = exhibit;
  const place = exhibit.place === null ? undefined : scope.known.places.get(exhibit.place);
  const timespan = isDateOfMaking(kind) ? timespanOf(exhibit.date) : undefined;
  const takenAt = place && isPlaceOfMaking(kind) ? [refOf(scope, 'place', place.id, place.name.en)] : [];
  const by = kind === 'photograph' ? peopleRefs(scope, exhibit, 'author') : [];
  if (!timespan && takenAt.length === 0 && by.length === 0) return null;
  return {
    type: 'Production',
    ...(timespan ? { timespan } : {}),
    ...(takenAt.length === 0 ? {} : { took_place_at: takenAt }),
    ...(by.length === 0 ? {} : { carried_out_by: by }),
  };
}

/** Its place in the hall in each language, and its IIIF manifest. */
function pagesOf({ material: { base } }: LinkedScope, { id }: Exhibit) {
  const carried = (object: object) => ({ type: 'LinguisticObject', digitally_carried_by: [object] });
  const at = (address: string) => [{ id: address, type: 'DigitalObject' }];
  return [
    ...LANGUAGES.map((language) =>
      carried({
        type: 'DigitalObject',
        classified_as: [typeOf(VOCABULARY.webPage)],
        format: 'text/html',
        access_point: at(hallUrl(base, language, id)),
      }),
    ),
    carried({
      type: 'DigitalObject',
      format: 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"',
      conforms_to: [{ id: 'http://iiif.io/api/presentation/3.0/', type: 'InformationObject' }],
      access_point: at(base + manifestPath(id)),
    }),
  ];
}
