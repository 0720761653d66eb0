import { hallUrl } from '../hallUrl';
import { WORDS } from '../say';
import { peopleIn, type Scope } from './scope';
import { actorOf, appellation, concept, localId, textIn } from './term';
import type { Xml } from './xml';

/** `objectRelationWrap`: whom it concerns, and the exhibits it belongs with; nothing where there are none. */
export function relationsOf(scope: Scope): Xml | undefined {
  const subjects = subjectsOf(scope);
  const works = worksOf(scope);
  if (!subjects && !works) return undefined;
  return { 'lido:subjectWrap': subjects, 'lido:relatedWorksWrap': works };
}

function subjectsOf(scope: Scope): Xml | undefined {
  const { language, source } = scope;
  const people = peopleIn(scope, 'subject');
  if (people.length === 0) return undefined;
  const actors = people.map((person) => ({
    'lido:displayActor': textIn(language, person.name[language]),
    'lido:actor': actorOf(person, language, source),
  }));
  return { 'lido:subjectSet': { 'lido:subject': { 'lido:subjectActor': actors } } };
}

function worksOf({ exhibit, language, known, material, source }: Scope): Xml | undefined {
  const sets = exhibit.related.flatMap((id) => {
    const other = known.exhibits.get(id);
    if (!other) return [];
    return [
      {
        'lido:relatedWork': {
          'lido:displayObject': textIn(language, other.title[language]),
          'lido:object': {
            'lido:objectWebResource': hallUrl(material.base, language, id),
            'lido:objectID': localId(id, source),
            'lido:objectName': appellation(language, other.title[language]),
          },
        },
        'lido:relatedWorkRelType': concept(null, language, WORDS.related),
      },
    ];
  });
  return sets.length === 0 ? undefined : { 'lido:relatedWorkSet': sets };
}
