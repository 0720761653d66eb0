import type { Exhibit, Place } from '../../../src/domain/catalogue/schemas';
import { LANGUAGES } from '../../../src/domain/language/language';
import { dayBounds } from '../dayBounds';
import { placeLine } from '../factsInWords';
import { hallUrl } from '../hallUrl';
import type { Known } from '../known';
import type { DrawnPicture, ExportMaterial } from '../material';
import { pictureStatement } from '../pictureStatement';
import { rightsUri } from '../rightsUri';
import { WORDS } from '../say';
import { manifestPath, storyPath } from './address';
import { metadataOf } from './metadataOf';
import { imageOf, mapOf, NAV_PLACE, PRESENTATION, providerOf } from './resource';

/**
 * The manifest of an exhibit: what is known of it, and one canvas with the picture drawn for this gallery, said to be so.
 * `rights` are those of that picture; the rights in the original stand among the facts.
 */
export function manifestOf(exhibit: Exhibit, picture: DrawnPicture, known: Known, { catalogue, base }: ExportMaterial) {
  const id = base + manifestPath(exhibit.id);
  const place = exhibit.place === null ? undefined : known.places.get(exhibit.place);
  const point = place && pointOf(id, place);
  const day = dayBounds(exhibit.date)?.first ?? null;
  const story = known.stories.get(exhibit.story);
  const rights = rightsUri(picture.licence);
  const image = imageOf(base, picture);
  return {
    '@context': point ? [NAV_PLACE, PRESENTATION] : PRESENTATION,
    id,
    type: 'Manifest',
    label: mapOf(exhibit.title),
    summary: mapOf(exhibit.text),
    metadata: metadataOf(exhibit, known),
    requiredStatement: {
      label: mapOf(WORDS.fact.picture),
      value: mapOf(pictureStatement(exhibit.kind, picture, catalogue.exhibition.title)),
    },
    ...(rights === null ? {} : { rights }),
    provider: [providerOf(catalogue.exhibition, base)],
    homepage: LANGUAGES.map((language) => ({
      id: hallUrl(base, language, exhibit.id),
      type: 'Text',
      label: mapOf(exhibit.title),
      format: 'text/html',
      language: [language],
    })),
    thumbnail: [image],
    ...(day === null ? {} : { navDate: `${day}T00:00:00Z` }),
    ...(point ? { navPlace: point } : {}),
    ...(story ? { partOf: [{ id: base + storyPath(story.id), type: 'Collection', label: mapOf(story.title) }] } : {}),
    items: [canvasOf(id, exhibit, image)],
  };
}

/** A manifest, ready to be written. */
export type Manifest = ReturnType<typeof manifestOf>;

function canvasOf(manifest: string, exhibit: Exhibit, image: ReturnType<typeof imageOf>) {
  const at = manifest.replace(/manifest\.json$/, '');
  const id = `${at}canvas/1`;
  const annotation = {
    id: `${at}annotation/1`,
    type: 'Annotation',
    motivation: 'painting',
    body: image,
    target: id,
  };
  return {
    id,
    type: 'Canvas',
    label: mapOf(exhibit.title),
    width: image.width,
    height: image.height,
    items: [{ id: `${at}page/1`, type: 'AnnotationPage', items: [annotation] }],
  };
}

/** Where the record's place lies (navPlace extension 1.0); nothing where it has no coordinates. */
function pointOf(manifest: string, place: Place) {
  if (place.lat === null || place.lon === null) return null;
  const at = manifest.replace(/manifest\.json$/, 'place');
  return {
    id: at,
    type: 'FeatureCollection',
    features: [
      {
        id: `${at}/1`,
        type: 'Feature',
        properties: { label: mapOf(placeLine(place)) },
        geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      },
    ],
  };
}
