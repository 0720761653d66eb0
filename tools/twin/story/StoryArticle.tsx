import type { Story } from '../../../src/domain/catalogue/schemas';
import { ExhibitLinks } from '../document/ExhibitLinks';
import { Fact, Facts } from '../document/Facts';
import { type Neighbour, Neighbours } from '../document/Neighbours';
import { OtherTitle } from '../document/OtherTitle';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import { StoryLead } from './StoryLead';
import { storyTimeInWords } from './storyTimeInWords';

/** A story: what its panel in the hall says, when and where, and its exhibits in the curator's order. */
export function StoryArticle({ story }: { readonly story: Story }) {
  const { words, say, material, hall, href, language } = usePage();
  const at = material.stories.indexOf(story);
  const exhibits = material.exhibitsOfStory(story);
  const section = material.section(story.section);
  return (
    <article className="record">
      <p className="at">
        {say(section.title)} · {words('story.number', { at: at + 1, of: material.stories.length })}
      </p>
      <h1 className="title">{say(story.title)}</h1>
      <OtherTitle text={story.title} />
      <div className="main">
        <p className="label">{say(story.intro)}</p>
      </div>
      <div className="side">
        <StoryLead story={story} />
        <Facts>
          <Fact term={words('story.when')}>{storyTimeInWords(story, language)}</Fact>
          <Fact term={words('story.where')}>{story.place && say(story.place)}</Fact>
          <Fact term={words('story.section')}>
            <a href={href({ kind: 'section', id: section.id })}>{say(section.title)}</a>
          </Fact>
        </Facts>
        <p className="do">
          <a href={hall(`#/story/${story.id}`)}>{words('story.goThere')}</a>
        </p>
      </div>
      <div className="main">
        <Part title={words('count.exhibit', { count: exhibits.length })}>
          <ExhibitLinks exhibits={exhibits} />
        </Part>
      </div>
      <Neighbours
        label={words('story.neighbours')}
        previous={neighbourOf(material.stories[at - 1])}
        next={neighbourOf(material.stories[at + 1])}
        previousWord={words('story.previous')}
        nextWord={words('story.next')}
      />
    </article>
  );
}

const neighbourOf = (story: Story | undefined): Neighbour | null =>
  story ? { address: { kind: 'story', id: story.id }, title: story.title } : null;
