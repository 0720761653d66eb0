import type { Story } from '../../../src/domain/catalogue/schemas';
import { standInOf } from '../../../src/domain/catalogue/standInOf';
import { usePage } from '../document/pageContext';

/** The picture of a story's lead exhibit, with its name and what it stands in for; nothing where none is drawn. */
export function StoryLead({ story }: { readonly story: Story }) {
  const { words, say, file, href, material } = usePage();
  const lead = material.exhibit(story.lead);
  const picture = lead ? material.pictures.face(lead.id) : null;
  if (!lead || !picture) return null;
  const title = say(lead.title);
  return (
    <figure>
      <img
        src={file(picture.near)}
        width={picture.w}
        height={picture.h}
        loading="lazy"
        alt={words('standIn.alt', { title })}
      />
      <figcaption>
        <a href={href({ kind: 'exhibit', id: lead.id })}>{words('story.lead', { title })}</a>{' '}
        {words(`standIn.${standInOf(lead)}`)}
      </figcaption>
    </figure>
  );
}
