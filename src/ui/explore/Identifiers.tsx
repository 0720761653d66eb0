import { AwayLink } from '../sources/AwayLink';
import { useWords } from '../words/useWords';
import styles from './explore.module.css';
import { TopicFact } from './TopicParts';

/** Where each register shows what it knows under an identifier. */
const REGISTERS = {
  wikidata: 'https://www.wikidata.org/wiki/',
  ulan: 'https://vocab.getty.edu/page/ulan/',
  tgn: 'https://vocab.getty.edu/page/tgn/',
} as const;

export interface IdentifiersProps {
  readonly identifiers: Partial<Readonly<Record<keyof typeof REGISTERS, string | null>>>;
}

/** A fact with links to the registers that know the person or place; nothing where none is certain. */
export function Identifiers({ identifiers }: IdentifiersProps) {
  const words = useWords();
  const known = (['wikidata', 'ulan', 'tgn'] as const).flatMap((register) => {
    const id = identifiers[register];
    return id === null || id === undefined ? [] : [{ register, id }];
  });
  if (known.length === 0) return null;
  return (
    <TopicFact term={words('explore.identifiers')}>
      <ul className={styles['inline']}>
        {known.map(({ register, id }) => (
          <li key={register}>
            <AwayLink href={`${REGISTERS[register]}${id}`} text={words(`explore.${register}`, { id })} />
          </li>
        ))}
      </ul>
    </TopicFact>
  );
}
