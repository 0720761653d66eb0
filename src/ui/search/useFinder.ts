import { useEffect, useState } from 'react';
import { createFinder, type Finder } from '../../domain/search/createFinder';
import type { SearchData } from '../../domain/search/searchData';
import type { Loading } from '../../state/galleryState';
import { useGallery, useVisit } from '../useGallery';

const finders = new WeakMap<SearchData, Promise<Finder>>();

/** The finder of this visit: its data is fetched and opened when the search is first shown. */
export function useFinder(): Loading<Finder> {
  const visit = useVisit();
  const search = useGallery((state) => state.search);
  const [finder, setFinder] = useState<Finder | null>(null);

  useEffect(() => {
    void visit.readSearch();
  }, [visit]);
  useEffect(() => {
    if (search.status !== 'ready') return;
    let isWanted = true;
    void finderOf(search.value).then((opened) => {
      if (isWanted) setFinder(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [search]);

  if (search.status !== 'ready') return search;
  return finder ? { status: 'ready', value: finder } : { status: 'loading' };
}

function finderOf(data: SearchData): Promise<Finder> {
  const known = finders.get(data);
  if (known) return known;
  const made = createFinder(data);
  finders.set(data, made);
  return made;
}
