import { useMemo } from 'react';
import type { HallData } from '../../domain/hall/hall';
import { whereIs } from '../../domain/hall/whereIs';
import { Bi } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './plan.module.css';

/** The stories by section, each with the number of its place on the plan; choosing one leads there. */
export function StoryDirectory({ data }: { readonly data: HallData }) {
  const words = useWords();
  const visit = useVisit();
  const pose = useGallery((state) => state.pose);
  const zone = useGallery((state) => state.zone);
  const here = useMemo(() => whereIs(data, pose, zone).story?.story, [data, pose, zone]);
  const numbers = useMemo(() => new Map(data.plan.zones.map(({ id, order }) => [id, order])), [data]);
  return (
    <nav className={styles['directory']} aria-label={words('plan.stories')}>
      {data.sections.map((section) => {
        const cells = data.cells.filter((cell) => cell.section === section.id);
        if (cells.length === 0) return null;
        return (
          <section key={section.id}>
            <h3 className={styles['sectionTitle']} style={{ borderInlineStartColor: section.accent }}>
              <Bi text={section.title} />
            </h3>
            <ul className={styles['stories']}>
              {cells.map((cell) => (
                <li key={cell.story}>
                  <button
                    type="button"
                    className={styles['story']}
                    aria-current={cell.story === here ? 'location' : undefined}
                    onClick={() => visit.hopToStory(cell.story)}
                  >
                    <span className={styles['storyNumber']}>
                      {cell.zones.flatMap((id) => numbers.get(id) ?? []).join(', ')}
                    </span>
                    <Bi text={cell.title} className={styles['storyTitle']} />
                    <span className={styles['quiet']}>{words('list.count', { count: cell.exhibits })}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
