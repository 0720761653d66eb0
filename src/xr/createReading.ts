/** The card of the open exhibit: follows the state, hangs the card when the visitor has arrived. */
import type { HungExhibit } from '../domain/hall/hall';
import type { Pose } from '../domain/units';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { type CardContent, cardContent } from './card/cardContent';
import type { Card } from './card/createCard';
import { type CardLayout, inMetres } from './card/layOutCard';
import { type CardAir, type CardPlace, placeCard } from './card/placeCard';

/** What is shown of a record, and where. */
export interface Reading {
  /** The card as it hangs now; null while none does. */
  readonly card: () => { readonly layout: CardLayout; readonly place: CardPlace } | null;
  /** Takes the state as it is; writes again where the words changed. */
  readonly refresh: () => void;
  /** Hangs the card beside the open exhibit for someone at a pose; without an open one it does nothing. */
  readonly hang: (eye: Pose) => void;
  readonly dispose: () => void;
}

/** Creates the reading of one headset visit. */
export function createReading(store: GalleryStoreApi, air: CardAir, card: Card): Reading {
  let content: CardContent | null = null;
  let layout: CardLayout | null = null;
  let place: CardPlace | null = null;

  const hide = (): void => {
    content = null;
    layout = null;
    place = null;
    card.hide();
  };
  const refresh = (): void => {
    const next = cardContent(store.getState());
    if (!next) {
      if (content) hide();
      return;
    }
    if (content && JSON.stringify(next) === JSON.stringify(content)) return;
    // Another exhibit: its card appears when the visitor stands before it.
    if (content && content.exhibit !== next.exhibit) hide();
    content = next;
    if (place) {
      layout = card.write(next);
      card.place(place);
    }
  };
  return {
    card: () => (layout && place ? { layout, place } : null),
    refresh,
    hang: (eye) => {
      refresh();
      if (!content) return;
      layout = card.write(content);
      const hung = hungExhibit(store, content.exhibit);
      const thing = hung ? { at: hung.centre, half: hung.size.x / 2 } : null;
      place = placeCard({ eye, size: { w: inMetres(layout.w), h: inMetres(layout.h) }, thing, air });
      card.place(place);
    },
    dispose: () => {
      hide();
      card.dispose();
    },
  };
}

function hungExhibit(store: GalleryStoreApi, id: string): HungExhibit | null {
  for (const cell of Object.values(store.getState().cells)) {
    const found = cell.status === 'ready' ? cell.value.exhibits.find(({ exhibit }) => exhibit === id) : undefined;
    if (found) return found;
  }
  return null;
}
