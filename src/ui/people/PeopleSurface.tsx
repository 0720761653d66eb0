import { ReferenceWait } from '../explore/ReferenceWait';
import { useReference } from '../explore/useReference';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { PeopleList } from './PeopleList';
import { PersonView } from './PersonView';

/** The people of the exhibition: all of them, or the one that was asked for. */
export function PeopleSurface() {
  const words = useWords();
  const reference = useReference();
  const id = useGallery(({ topic }) => (topic?.kind === 'person' ? topic.id : null));
  if (!reference) return <ReferenceWait />;
  const person = id === null ? undefined : reference.data.people.find((candidate) => candidate.id === id);
  if (person) return <PersonView key={person.id} reference={reference} person={person} />;
  return (
    <>
      {id === null ? null : <output>{words('explore.unknown_person')}</output>}
      <PeopleList people={reference.data.people} />
    </>
  );
}
