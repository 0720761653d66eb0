import { useMemo } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { useGallery } from '../useGallery';

/** The lines of the index for some ids, in the ids' order; ids that the exhibition does not have are left out. */
export function useEntries(ids: readonly string[]): readonly IndexEntry[] {
  const index = useGallery((state) => state.index);
  return useMemo(() => {
    if (index.status !== 'ready') return [];
    const byId = new Map(index.value.map((entry) => [entry.id, entry]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [index, ids]);
}
