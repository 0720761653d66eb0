import { type ComponentType, useEffect } from 'react';
import { sharedVisitOf } from '../../state/sharedVisit';
import { LazyPart } from '../LazyPart';
import { Notice } from '../notices/Notices';
import { useGallery, useGalleryStore, useVisit } from '../useGallery';
import { useObservable } from '../useObservable';
import { useWords } from '../words/useWords';

const loadOwn = async (): Promise<ComponentType> => (await import('./MyVisit')).MyVisit;
const loadShared = async (): Promise<ComponentType> => (await import('./SharedVisit')).SharedVisit;

/** The visitor's own visit, or the one that somebody shared by a link. */
export function VisitSurface() {
  const words = useWords();
  const visit = useVisit();
  const code = useObservable(sharedVisitOf(useGalleryStore()));
  const index = useGallery((state) => state.index.status);
  useEffect(() => void visit.readIndex(), [visit]);
  if (index === 'failed')
    return (
      <Notice text={words('notice.indexFailed')} again={words('tryAgain')} onAgain={() => void visit.readIndex()} />
    );
  if (index !== 'ready') return <output>{words('loading')}</output>;
  return code === null ? <LazyPart load={loadOwn} /> : <LazyPart key={code} load={loadShared} />;
}
