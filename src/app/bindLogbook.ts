import { formatLogbook } from '../domain/logbook/formatLogbook';
import { addSeen, EMPTY_LOGBOOK, type Logbook, mergeLogbooks } from '../domain/logbook/logbook';
import type { TextKeeper } from '../domain/logbook/ports';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { isKeptOf, logbookOf } from '../state/logbook';
import { recordSeen } from '../state/recordSeen';

/**
 * Keeps the visitor's logbook on the device: reads it once, writes it down at every change, follows other windows of the
 * site. Where the device keeps nothing (`keeper` null) the logbook lasts as long as the page. The result ends it.
 */
export async function bindLogbook(store: GalleryStoreApi, keeper: TextKeeper | null): Promise<() => void> {
  const logbook = logbookOf(store);
  const stopRecording = recordSeen(store);
  isKeptOf(store).set(keeper !== null);
  if (keeper === null) return stopRecording;
  const write = (book: Logbook): void => isKeptOf(store).set(keeper.write(formatLogbook(book)));

  const kept = await readLogbook(keeper.read());
  // What was kept or opened meanwhile comes after what was there before.
  const { favourites, seen } = logbook.get();
  let told = seen.reduce(addSeen, mergeLogbooks(kept, { favourites, seen: [] }));
  logbook.set(told);
  if (favourites.length + seen.length > 0) write(told);
  const stopWriting = logbook.subscribe((book) => {
    if (book !== told) write(book);
    told = book;
  });
  const stopFollowing = keeper.onChange((text) => {
    void readLogbook(text).then((book) => {
      told = book;
      logbook.set(book);
    });
  });
  return () => {
    stopRecording();
    stopWriting();
    stopFollowing();
  };
}

/** The parser is fetched only where there is something to read. */
async function readLogbook(text: string | null): Promise<Logbook> {
  if (text === null) return EMPTY_LOGBOOK;
  const { parseLogbook } = await import('../domain/logbook/parseLogbook');
  return parseLogbook(text);
}
