import { type ComponentType, useEffect } from 'react';
import { Heading } from 'react-aria-components';
import type { Surface } from '../../state/galleryState';
import { ExploreNav } from '../explore/ExploreNav';
import { LazyPart } from '../LazyPart';
import { ExhibitList } from '../list/ExhibitList';
import { FloorPlan } from '../plan/FloorPlan';
import { Help } from '../settings/Help';
import { Settings } from '../settings/Settings';
import { useGallery, useVisit } from '../useGallery';
import { VisitSurface } from '../visit/VisitSurface';
import { useWords } from '../words/useWords';
import { CloseButton } from './CloseButton';
import { ModalSheet } from './ModalSheet';
import styles from './surface.module.css';

type Title =
  | `${'list' | 'plan' | 'search' | 'settings' | 'help' | 'visit'}.title`
  | `explore.${'people' | 'map' | 'timeline'}`;

interface SurfaceContent {
  readonly title: Title;
  readonly Content: ComponentType;
  /** In the place of the title, where a surface is one of several that belong together. */
  readonly Nav?: ComponentType;
}

const CONTENT: Readonly<Record<Exclude<Surface, 'none' | 'hand'>, SurfaceContent>> = {
  list: { title: 'list.title', Content: ExhibitList },
  plan: { title: 'plan.title', Content: FloorPlan },
  search: {
    title: 'search.title',
    Content: lazily(async () => (await import('../search/SearchSurface')).SearchSurface),
  },
  settings: { title: 'settings.title', Content: Settings },
  help: { title: 'help.title', Content: Help },
  visit: { title: 'visit.title', Content: VisitSurface },
  people: {
    title: 'explore.people',
    Content: lazily(async () => (await import('../people/PeopleSurface')).PeopleSurface),
    Nav: ExploreNav,
  },
  map: {
    title: 'explore.map',
    Content: lazily(async () => (await import('../map/MapSurface')).MapSurface),
    Nav: ExploreNav,
  },
  timeline: {
    title: 'explore.timeline',
    Content: lazily(async () => (await import('../timeline/TimelineSurface')).TimelineSurface),
    Nav: ExploreNav,
  },
};

/** A surface whose own part is fetched when it is first shown. */
function lazily(load: () => Promise<ComponentType>): ComponentType {
  return function Lazily() {
    return <LazyPart load={load} />;
  };
}

/** The large surface that is open, over the hall. */
export function SurfaceDialog() {
  const words = useWords();
  const visit = useVisit();
  const surface = useGallery((state) => state.surface);
  const hasOpen = useGallery((state) => state.open !== null);
  useEffect(() => {
    // Opening an exhibit leaves the list open, which may stand beside the hall; where it covers the hall it makes way.
    if (hasOpen && surface === 'list') visit.showSurface('none');
  }, [visit, hasOpen, surface]);
  if (surface === 'none' || surface === 'hand') return null;
  const { title, Content, Nav } = CONTENT[surface];
  return (
    <ModalSheet surface={surface} styles={styles}>
      <div className={styles['head']}>
        <Heading slot="title" level={2} className={(Nav ? 'sr-only' : styles['title']) ?? ''}>
          {words(title)}
        </Heading>
        {Nav ? <Nav /> : null}
        <CloseButton />
      </div>
      {/* Scrolls by keyboard even where nothing in it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['content']} tabIndex={0}>
        <Content />
      </div>
    </ModalSheet>
  );
}
