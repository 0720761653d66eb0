import { sidesOf, sizeLine, sourceLine } from '../factsInWords';
import { fillIn, listed, WORDS } from '../say';
import { aatUri, VOCABULARY } from '../vocabulary';
import { peopleIn, type Scope } from './scope';
import { aatConcept, appellation, legalBody, TERMS, textIn } from './term';
import type { Xml } from './xml';

/** `objectClassificationWrap`: what kind of thing it is. */
export const classificationOf = ({ exhibit: { kind }, language }: Scope): Xml => ({
  'lido:objectWorkTypeWrap': { 'lido:objectWorkType': aatConcept(VOCABULARY.kind[kind], language, WORDS.kind[kind]) },
});

/** `objectIdentificationWrap`: titles, holder, descriptions, measurements, materials. */
export const identificationOf = (scope: Scope): Xml => ({
  'lido:titleWrap': { 'lido:titleSet': titlesOf(scope) },
  'lido:repositoryWrap': repositoryOf(scope),
  'lido:objectDescriptionWrap': { 'lido:objectDescriptionSet': descriptionsOf(scope) },
  'lido:objectMeasurementsWrap': measurementsOf(scope),
  'lido:objectMaterialsTechWrap': materialsOf(scope),
});

function titlesOf({ exhibit: { title }, language }: Scope): readonly Xml[] {
  const own = appellation(language, title[language]);
  if (title.orig === undefined) return [own];
  return [own, { 'lido:appellationValue': { '@lido:pref': TERMS.alternative, '#text': title.orig } }];
}

function repositoryOf({ exhibit: { holder, reference }, language }: Scope): Xml | undefined {
  if (!holder && reference === null) return undefined;
  return {
    'lido:repositorySet': {
      'lido:repositoryName': holder ? legalBody(language, holder) : undefined,
      'lido:workID': reference ?? undefined,
    },
  };
}

/** The label with its sources, then what is doubtful, whose it was, and how it is known. */
function descriptionsOf(scope: Scope): readonly Xml[] {
  const { exhibit, language } = scope;
  const owners = peopleIn(scope, 'owner');
  const told = [
    exhibit.note,
    owners.length === 0 ? null : fillIn(WORDS.owner, { names: listed(owners.map(({ name }) => name)) }),
    WORDS.evidence[exhibit.evidence],
  ];
  return [
    {
      'lido:descriptiveNoteValue': textIn(language, exhibit.text[language]),
      'lido:sourceDescriptiveNote': exhibit.sources.map(sourceLine),
    },
    ...told
      .filter((text) => text !== null)
      .map((text) => ({ 'lido:descriptiveNoteValue': textIn(language, text[language]) })),
  ];
}

function measurementsOf({ exhibit, language }: Scope): Xml | undefined {
  const size = sizeLine(exhibit);
  if (!size) return undefined;
  return {
    'lido:objectMeasurementsSet': {
      'lido:displayObjectMeasurements': textIn(language, size[language]),
      'lido:objectMeasurements': {
        'lido:measurementsSet': sidesOf(exhibit).map(({ side, mm }) => ({
          'lido:measurementType': aatConcept(VOCABULARY.side[side], language, WORDS.side[side]),
          'lido:measurementUnit': {
            'lido:conceptID': { '@lido:type': TERMS.uri, '#text': aatUri(VOCABULARY.millimetres) },
            'lido:term': 'mm',
          },
          'lido:measurementValue': String(mm),
        })),
      },
    },
  };
}

function materialsOf({ exhibit: { materials }, language }: Scope): Xml | undefined {
  if (!materials) return undefined;
  return { 'lido:objectMaterialsTechSet': { 'lido:displayMaterialsTech': textIn(language, materials[language]) } };
}
