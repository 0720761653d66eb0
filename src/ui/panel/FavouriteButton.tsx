import { keepExhibit, logbookOf } from '../../state/logbook';
import { IconButton } from '../hud/IconButton';
import { useGalleryStore } from '../useGallery';
import { useObservable } from '../useObservable';
import { useWords } from '../words/useWords';

/** Keeps the open exhibit among the visitor's favourites, or no longer; pressed while it is kept. */
export function FavouriteButton({ id }: { readonly id: string }) {
  const words = useWords();
  const store = useGalleryStore();
  const isKept = useObservable(logbookOf(store)).favourites.includes(id);
  return (
    <IconButton icon="keep" label={words('visit.keep')} aria-pressed={isKept} onClick={() => keepExhibit(store, id)} />
  );
}
