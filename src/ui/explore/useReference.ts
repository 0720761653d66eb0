import { useEffect, useMemo } from 'react';
import type { IndexEntry, ReferenceData } from '../../domain/hall/hall';
import { useGallery, useVisit } from '../useGallery';

/** What people, map and timeline are read from: the reference and the list of exhibits. */
export interface Reference {
  readonly data: ReferenceData;
  readonly index: readonly IndexEntry[];
}

/** The reference, asked for on first use; null until both parts of it are there. */
export function useReference(): Reference | null {
  const visit = useVisit();
  const data = useGallery((state) => (state.reference.status === 'ready' ? state.reference.value : null));
  const index = useGallery((state) => (state.index.status === 'ready' ? state.index.value : null));
  useEffect(() => {
    void visit.readReference();
    void visit.readIndex();
  }, [visit]);
  return useMemo(() => (data && index ? { data, index } : null), [data, index]);
}
