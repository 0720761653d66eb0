import type { Story } from '../../../src/domain/catalogue/schemas';
import { usePage } from '../document/pageContext';
import { storyTimeInWords } from './storyTimeInWords';

/** Stories as links, each with its time and the number of its exhibits. */
export function StoryLinks({ stories }: { readonly stories: readonly Story[] }) {
  const { words, say, href, material, language } = usePage();
  return (
    <ol className="exhibits">
      {stories.map((story) => {
        const about = [
          storyTimeInWords(story, language),
          words('count.exhibit', { count: material.exhibitsOfStory(story).length }),
        ];
        return (
          <li key={story.id}>
            <a href={href({ kind: 'story', id: story.id })}>{say(story.title)}</a>{' '}
            <small>{about.filter((part) => part !== null).join(' · ')}</small>
          </li>
        );
      })}
    </ol>
  );
}
