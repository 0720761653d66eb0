import { pathOf } from '../address';
import type { PageScope } from '../document/pageContext';
import { type LinkedData, type LinkedNode, linkedDocument } from './linkedData';
import { linkedEvent } from './linkedEvent';

export interface PageNode {
  readonly type: 'CollectionPage' | 'AboutPage';
  readonly name: string;
  /** What the page is about; the exhibition itself where it is null. */
  readonly about: LinkedNode | null;
}

/** A page that gathers others, as a part of the exhibition's web edition. */
export function linkedPages({ type, name, about }: PageNode, page: PageScope): LinkedData {
  return linkedDocument({
    '@type': type,
    '@id': page.link(pathOf(page.address, page.language)),
    name,
    inLanguage: page.language === 'zh' ? 'zh-Hans' : 'en',
    about: about ?? linkedEvent(page),
  });
}
