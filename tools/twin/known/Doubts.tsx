import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';

/** Every record that carries a remark, by section, with the remark in full. */
export function Doubts({ exhibits }: { readonly exhibits: readonly Exhibit[] }) {
  const { words, say, href, material } = usePage();
  return (
    <Part title={words('known.doubts')}>
      <p>{words('known.doubtsText', { count: exhibits.length })}</p>
      {material.catalogue.exhibition.sections.map((section) => {
        const own = exhibits.filter((exhibit) => material.sectionOf(exhibit).id === section.id);
        return own.length > 0 ? (
          <details key={section.id} data-section={section.id} className="doubts">
            <summary>
              {say(section.title)} <small>{words('count.exhibit', { count: own.length })}</small>
            </summary>
            <dl>
              {own.map(({ id, title, note }) => (
                <div key={id}>
                  <dt>
                    <a href={href({ kind: 'exhibit', id })}>{say(title)}</a>
                  </dt>
                  <dd>{note && say(note)}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null;
      })}
    </Part>
  );
}
