import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { standInOf } from '../../../src/domain/catalogue/standInOf';
import { usePage } from '../document/pageContext';

/** The picture drawn for an exhibit, and the notice of what it stands in for; the notice alone where none is drawn. */
export function ExhibitPlate({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words, say, file, material } = usePage();
  const picture = material.pictures.face(exhibit.id);
  const notice = words(`standIn.${standInOf(exhibit)}`);
  if (!picture) return <p className="notice">{notice}</p>;
  return (
    <figure>
      <img
        src={file(picture.near)}
        width={picture.w}
        height={picture.h}
        loading="lazy"
        alt={words('standIn.alt', { title: say(exhibit.title) })}
      />
      <figcaption>{notice}</figcaption>
    </figure>
  );
}
