import { PagesLink } from '../list/PagesLink';
import { useWords } from '../words/useWords';
import styles from './settings.module.css';

const POINTER = ['look', 'floor', 'exhibit', 'stick'] as const;
const KEYS = [
  'walk',
  'turn',
  'step',
  'enter',
  'plan',
  'list',
  'favourite',
  'visit',
  'back',
  'escape',
  'question',
  'tab',
] as const;

/** How to walk, look, find and leave, by pointer and by keyboard. */
export function Help() {
  const words = useWords();
  return (
    <>
      <h3 className={styles['aboutTitle']}>{words('help.pointer')}</h3>
      <Ways names={POINTER} />
      <h3 className={styles['aboutTitle']}>{words('help.keyboard')}</h3>
      <Ways names={KEYS} />
      <dl className={styles['ways']}>
        <div className={styles['way']}>
          <dt>{words('search.key')}</dt>
          <dd>{words('search.keyDoes')}</dd>
        </div>
      </dl>
      <PagesLink />
    </>
  );
}

function Ways({ names }: { readonly names: readonly (typeof POINTER | typeof KEYS)[number][] }) {
  const words = useWords();
  return (
    <dl className={styles['ways']}>
      {names.map((name) => (
        <div key={name} className={styles['way']}>
          <dt>{words(`help.${name}`)}</dt>
          <dd>{words(`help.${name}Does`)}</dd>
        </div>
      ))}
    </dl>
  );
}
