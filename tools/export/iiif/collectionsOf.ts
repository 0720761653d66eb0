import type { Exhibit, Story } from '../../../src/domain/catalogue/schemas';
import type { Bilingual } from '../../../src/domain/language/language';
import type { Known } from '../known';
import type { ExportMaterial } from '../material';
import { manifestPath, sectionPath, storyPath, TOP_PATH } from './address';
import { imageOf, mapOf, PRESENTATION, providerOf } from './resource';

/** A document with the path it is served at. */
export interface IiifDocument {
  readonly path: string;
  readonly content: unknown;
}

/** One collection of all, holding one per section, holding one per story in walking order, holding its manifests. */
export function collectionsOf(known: Known, material: ExportMaterial): readonly IiifDocument[] {
  const { catalogue, base } = material;
  const { exhibition, stories } = catalogue;
  const refer = (path: string, label: Bilingual) => ({ id: base + path, type: 'Collection', label: mapOf(label) });
  const make = (path: string, label: Bilingual, summary: Bilingual, items: readonly unknown[], above?: object) => ({
    path,
    content: {
      '@context': PRESENTATION,
      id: base + path,
      type: 'Collection',
      label: mapOf(label),
      summary: mapOf(summary),
      provider: [providerOf(exhibition, base)],
      ...(above ? { partOf: [above] } : {}),
      items,
    },
  });
  const sections = exhibition.sections.filter(({ id }) => stories.some(({ section }) => section === id));
  const top = refer(TOP_PATH, exhibition.title);
  return [
    make(
      TOP_PATH,
      exhibition.title,
      exhibition.subtitle,
      sections.map(({ id, title }) => refer(sectionPath(id), title)),
    ),
    ...sections.flatMap(({ id, title, text }) => {
      const own = stories.filter(({ section }) => section === id);
      const references = own.map((story) => refer(storyPath(story.id), story.title));
      const here = refer(sectionPath(id), title);
      return [
        make(sectionPath(id), title, text, references, top),
        ...own.map((story) =>
          make(storyPath(story.id), story.title, story.intro, membersOf(story, known, material), here),
        ),
      ];
    }),
  ];
}

function membersOf(story: Story, known: Known, { base, pictureOf }: ExportMaterial) {
  return story.exhibits
    .flatMap((id): readonly Exhibit[] => {
      const exhibit = known.exhibits.get(id);
      return exhibit ? [exhibit] : [];
    })
    .flatMap(({ id, title }) => {
      const picture = pictureOf(id);
      if (!picture) return [];
      const label = mapOf(title);
      return [{ id: base + manifestPath(id), type: 'Manifest', label, thumbnail: [imageOf(base, picture)] }];
    });
}
