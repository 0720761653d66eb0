import { OtherTitle } from '../document/OtherTitle';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import type { SectionRecord } from '../material';
import { StoryLinks } from '../story/StoryLinks';

/** A section: the text on its wall, and its stories in the order of the walk. */
export function SectionArticle({ section }: { readonly section: SectionRecord }) {
  const { words, say, material, href } = usePage();
  const stories = material.storiesOf(section.id);
  return (
    <article>
      <p className="at">
        {words('section.count', {
          stories: words('count.story', { count: stories.length }),
          exhibits: words('count.exhibit', { count: material.exhibitsOfSection(section.id).length }),
        })}
      </p>
      <h1 className="title">{say(section.title)}</h1>
      <OtherTitle text={section.title} />
      <p className="label">{say(section.text)}</p>
      <Part title={words('section.stories')}>
        <StoryLinks stories={stories} />
      </Part>
      <nav aria-label={words('section.neighbours')}>
        <ul className="stops">
          {material.catalogue.exhibition.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={href({ kind: 'section', id })} aria-current={id === section.id ? 'page' : undefined}>
                {say(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
