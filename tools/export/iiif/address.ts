/** Addresses of the IIIF documents below the site's base; a document's id is where it is served. */
import type { Section } from '../../../src/domain/catalogue/schemas';

/** Path of an exhibit's manifest. */
export const manifestPath = (exhibit: string): string => `iiif/${exhibit}/manifest.json`;
/** Path of the collection of a section. */
export const sectionPath = (section: Section): string => `iiif/collection/${section}.json`;
/** Path of the collection of a story. */
export const storyPath = (story: string): string => `iiif/collection/story/${story}.json`;
/** Path of the collection of all. */
export const TOP_PATH = 'iiif/collection.json';
