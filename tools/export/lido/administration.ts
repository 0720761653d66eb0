import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import type { Language } from '../../../src/domain/language/language';
import { hallUrl } from '../hallUrl';
import { manifestPath } from '../iiif/address';
import { mediaTypeOf } from '../mediaTypeOf';
import { pictureStatement } from '../pictureStatement';
import { rightsUri } from '../rightsUri';
import { fillIn, WORDS } from '../say';
import type { Scope } from './scope';
import { appellation, concept, legalBody, localId, TERMS, textIn, uri } from './term';
import type { Xml } from './xml';

/** Licence of the records themselves (LICENSE-DATA.md). */
const DATA_LICENCE = 'http://creativecommons.org/licenses/by/4.0/';

/** `administrativeMetadata`: rights in the original, who tells this record, and the picture that stands for it. */
export function administrationOf(scope: Scope): Xml {
  const { exhibit, language, material, source } = scope;
  const { title } = material.catalogue.exhibition;
  const edition = fillIn(WORDS.edition, { title });
  return {
    '@xml:lang': language,
    'lido:rightsWorkWrap': exhibit.rights ? { 'lido:rightsWorkSet': rightsOf(exhibit.rights, language) } : undefined,
    'lido:recordWrap': {
      'lido:recordID': localId(exhibit.id, source),
      'lido:recordType': concept(TERMS.itemLevelRecord, language, WORDS.itemRecord),
      'lido:recordSource': { ...legalBody(language, edition), 'lido:legalBodyWeblink': material.base },
      'lido:recordRights': {
        'lido:rightsType': statement(DATA_LICENCE),
        'lido:creditLine': textIn(language, edition[language]),
      },
      'lido:recordInfoSet': { 'lido:recordInfoLink': hallUrl(material.base, language, exhibit.id) },
      'lido:collection': { 'lido:object': { 'lido:objectName': appellation(language, title[language]) } },
    },
    'lido:resourceWrap': resourceOf(scope),
  };
}

const statement = (address: string): Xml => ({ '@lido:type': TERMS.rightsStatement, 'lido:conceptID': uri(address) });

const rightsOf = ({ uri: address, note }: NonNullable<Exhibit['rights']>, language: Language): Xml => ({
  'lido:rightsType': statement(address),
  'lido:creditLine': note ? textIn(language, note[language]) : undefined,
});

function resourceOf({ exhibit, language, material }: Scope): Xml | undefined {
  const picture = material.pictureOf(exhibit.id);
  if (!picture) return undefined;
  const rights = rightsUri(picture.licence);
  const words = pictureStatement(exhibit.kind, picture, material.catalogue.exhibition.title);
  return {
    'lido:resourceSet': {
      'lido:resourceID': uri(material.base + manifestPath(exhibit.id), 'IIIF Presentation 3'),
      'lido:resourceRepresentation': {
        'lido:linkResource': {
          '@lido:formatResource': mediaTypeOf(picture.path),
          '#text': material.base + picture.path,
        },
      },
      'lido:resourceDescription': textIn(language, words[language]),
      'lido:rightsResource': rights === null ? undefined : { 'lido:rightsType': statement(rights) },
    },
  };
}
