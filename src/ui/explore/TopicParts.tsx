import type { ReactNode } from 'react';
import type { Topic } from '../../state/galleryState';
import { Icon } from '../Icon';
import { useVisit } from '../useGallery';
import styles from './explore.module.css';

/** A headed part of what is said about a person, place, journey or event. */
export function TopicPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h4 className={styles['partTitle']}>{title}</h4>
      {children}
    </section>
  );
}

/** One fact: what it is, and the value or that it is not known. */
export function TopicFact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A person, place, journey or event that opens on its surface. */
export function TopicLink({ topic, children }: { readonly topic: Topic; readonly children: ReactNode }) {
  const visit = useVisit();
  return (
    <button type="button" className={styles['link']} onClick={() => visit.readAbout(topic)}>
      {children}
    </button>
  );
}

/** Back to the whole of a surface. */
export function BackLink({
  surface,
  text,
}: {
  readonly surface: 'people' | 'map' | 'timeline';
  readonly text: string;
}) {
  const visit = useVisit();
  return (
    <button type="button" className={styles['back']} onClick={() => visit.showSurface(surface)}>
      <Icon name="previous" />
      {text}
    </button>
  );
}
