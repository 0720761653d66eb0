import { useGallery } from './useGallery';

/** Title of an exhibit in the visitor's language, from the list or from what hangs near; null while neither is loaded. */
export function useTitleOf(id: string | null): string | null {
  return useGallery((state) => {
    if (id === null) return null;
    const listed = state.index.status === 'ready' ? state.index.value.find((entry) => entry.id === id) : undefined;
    if (listed) return listed.title[state.language];
    for (const cell of Object.values(state.cells)) {
      if (cell.status !== 'ready') continue;
      const hung = cell.value.exhibits.find((exhibit) => exhibit.exhibit === id);
      if (hung) return hung.title[state.language];
    }
    return null;
  });
}
