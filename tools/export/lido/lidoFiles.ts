import { type Exhibit, RECORD_SECTIONS } from '../../../src/domain/catalogue/schemas';
import { LANGUAGES } from '../../../src/domain/language/language';
import { hallUrl } from '../hallUrl';
import { type Known, knownOf } from '../known';
import type { ExportMaterial } from '../material';
import { WORDS } from '../say';
import type { TextFile } from '../writeFiles';
import { administrationOf } from './administration';
import { eventsOf } from './events';
import { classificationOf, identificationOf } from './identification';
import { relationsOf } from './relations';
import type { Scope } from './scope';
import { concept, localId, TERMS, uri } from './term';
import { type Xml, xmlText } from './xml';

/**
 * A LIDO 1.1 document per section, each record's metadata once in Chinese and once in English, as LIDO wants it for
 * fully bilingual records.
 */
export function lidoFiles(material: ExportMaterial): readonly TextFile[] {
  const known = knownOf(material.catalogue);
  return RECORD_SECTIONS.flatMap((section) => {
    const exhibits = material.catalogue.exhibits.filter((exhibit) => exhibit.section === section);
    if (exhibits.length === 0) return [];
    const records = exhibits.map((exhibit) => recordOf(exhibit, known, material));
    return [
      { path: `lido/${section}.xml`, text: xmlText({ 'lido:lidoWrap': { ...NAMESPACES, 'lido:lido': records } }) },
    ];
  });
}

const NAMESPACES = {
  '@xmlns:lido': 'http://www.lido-schema.org',
  '@xmlns:gml': 'http://www.opengis.net/gml',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation': 'http://www.lido-schema.org http://www.lido-schema.org/schema/v1.1/lido-v1.1.xsd',
};

function recordOf(exhibit: Exhibit, known: Known, material: ExportMaterial): Xml {
  const source = material.base;
  const scopes = LANGUAGES.map((language): Scope => ({ exhibit, language, known, material, source }));
  return {
    'lido:lidoRecID': localId(`${material.catalogue.exhibition.id}/${exhibit.id}`, source),
    'lido:objectPublishedID': uri(hallUrl(material.base, 'zh', exhibit.id)),
    'lido:category': concept(TERMS.humanMadeObject, 'en', WORDS.humanMade),
    'lido:descriptiveMetadata': scopes.map((scope) => ({
      '@xml:lang': scope.language,
      'lido:objectClassificationWrap': classificationOf(scope),
      'lido:objectIdentificationWrap': identificationOf(scope),
      'lido:eventWrap': eventsOf(scope),
      'lido:objectRelationWrap': relationsOf(scope),
    })),
    'lido:administrativeMetadata': scopes.map(administrationOf),
  };
}
