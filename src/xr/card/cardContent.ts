import type { IndexEntry } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import type { GalleryState } from '../../state/galleryState';
import { CARD_ACTIONS, type CardAction } from './cardAction';
import WORDS from './words.json';

/** What the card says. */
export interface CardContent {
  readonly exhibit: string;
  /** In the visitor's language, then in the other. */
  readonly titles: readonly [string, string];
  /** Date and place in the visitor's language. */
  readonly facts: string;
  readonly text: string;
  readonly buttons: Readonly<Record<CardAction, string>>;
  /** Colour of its section. */
  readonly accent: string;
}

const NO_ACCENT = '#cdc7bb';

/** The card of the open exhibit in the visitor's language; null where none is open. */
export function cardContent(
  state: Pick<GalleryState, 'open' | 'language' | 'index' | 'records' | 'hall'>,
): CardContent | null {
  const { open, language, index } = state;
  const entry = index.status === 'ready' ? index.value.find(({ id }) => id === open) : undefined;
  if (!entry) return null;
  const words = WORDS[language];
  const date = entry.date === null ? words.dateUnknown : dateInWords(entry.date, language);
  return {
    exhibit: entry.id,
    titles: language === 'zh' ? [entry.title.zh, entry.title.en] : [entry.title.en, entry.title.zh],
    ...recordWords(state, entry, date),
    buttons: Object.fromEntries(CARD_ACTIONS.map((action) => [action, words[action]])) as CardContent['buttons'],
    accent: accentOf(state, entry),
  };
}

/** What only the record knows; until it has come, the card says so. */
function recordWords(
  { records, language }: Pick<GalleryState, 'records' | 'language'>,
  { id, story }: IndexEntry,
  date: string,
): Pick<CardContent, 'facts' | 'text'> {
  const words = WORDS[language];
  const loaded = records[story];
  const record = loaded?.status === 'ready' ? loaded.value.find((candidate) => candidate.id === id) : undefined;
  if (!record) return { facts: date, text: loaded?.status === 'failed' ? words.failed : words.loading };
  const place = record.placeRecord?.name[language] ?? words.placeUnknown;
  return { facts: `${date} · ${place}`, text: record.text[language] };
}

function accentOf({ hall }: Pick<GalleryState, 'hall'>, { section }: IndexEntry): string {
  const sections = hall.status === 'ready' ? hall.value.sections : [];
  return sections.find(({ id }) => id === section)?.accent ?? NO_ACCENT;
}
