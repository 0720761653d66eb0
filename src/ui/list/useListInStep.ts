import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { exhibitHereOf, followExhibits } from '../../state/exhibitHere';
import { useGalleryStore } from '../useGallery';
import { useObservable } from '../useObservable';
import { createListSteps, type ListSteps } from './createListSteps';
import { moveInList } from './moveInList';
import { placesInSection } from './placesInSection';

/** Attribute of an exhibit's line in the list. */
export const LINE_MARK = 'data-list-exhibit';

/** Attribute of what holds the focus of a list that has just opened, until the line one is at can take it. */
export const KEEPS_FOCUS = 'data-list-keeps-focus';

export interface ListInStep {
  /** Exhibit the visitor is at; its line is marked and in sight. */
  readonly here: string | null;
  /** Stories that stand open. */
  readonly openStories: ReadonlySet<string>;
  readonly toggleStory: (story: string, isOpen: boolean) => void;
  /** The focus came to an exhibit's line. */
  readonly handleFocus: (id: string) => void;
  /** Arrow keys, Home and End, anywhere in the list. */
  readonly handleKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Keeps list and hall in step, both ways: the focus brings the visitor before what it is on; where the visitor goes, the
 * mark goes, its story opens, and it scrolls into sight. Outside a drawn hall nobody moves and nothing is marked.
 *
 * @param shown exhibits as listed, in their order
 */
export function useListInStep(
  list: RefObject<HTMLElement | null>,
  shown: readonly IndexEntry[],
  isDrawn: boolean,
): ListInStep {
  const store = useGalleryStore();
  const here = useHere(isDrawn);
  const steps = useRef<ListSteps | null>(null);
  const [openStories, setOpenStories] = useState<ReadonlySet<string>>(new Set());
  /** Line that shall get the focus once its story stands open. */
  const wanted = useRef<string | null>(null);
  /** Story that was opened for the mark and closes behind it. */
  const opened = useRef<string | null>(null);

  useEffect(() => {
    const made = createListSteps(store);
    steps.current = made;
    return made.dispose;
  }, [store]);
  useTellWhereAtRest();

  const storyHere = shown.find(({ id }) => id === here)?.story ?? null;
  useEffect(() => {
    if (storyHere === null) return;
    const behind = opened.current;
    opened.current = storyHere;
    setOpenStories((open) => {
      const keeps = behind === null || behind === storyHere || holdsFocus(list.current, behind);
      const left = keeps ? [...open] : [...open].filter((story) => story !== behind);
      return new Set([...left, storyHere]);
    });
  }, [list, storyHere]);

  useEffect(() => {
    const line = here === null ? null : lineOf(list.current, here);
    if (!line) return;
    line.scrollIntoView({ block: 'nearest' });
    if (document.activeElement?.hasAttribute(KEEPS_FOCUS)) line.focus({ preventScroll: true });
  }, [list, here, openStories]);

  useEffect(() => {
    if (wanted.current === null) return;
    lineOf(list.current, wanted.current)?.focus();
    wanted.current = null;
  }, [list, openStories]);

  return {
    here,
    openStories,
    toggleStory: (story, isOpen) =>
      setOpenStories((open) => {
        if (open.has(story) === isOpen) return open;
        return new Set(isOpen ? [...open, story] : [...open].filter((other) => other !== story));
      }),
    handleFocus: (id) => {
      if (isDrawn && id !== exhibitHereOf(store).get()) steps.current?.wish(id);
    },
    handleKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
      const from = placeOfFocus(event.target, shown);
      // In the filter only the way down leads out of it; Home and End belong to the text.
      if (from === null || (from < 0 && event.key !== 'ArrowDown')) return;
      const to = moveInList(event.key, from < 0 ? shown.findIndex(({ id }) => id === here) - 1 : from, shown.length);
      const entry = to === null ? undefined : shown[to];
      if (!entry) return;
      event.preventDefault();
      const line = lineOf(list.current, entry.id);
      if (line) {
        line.focus();
        return;
      }
      wanted.current = entry.id;
      setOpenStories((open) => new Set([...open, entry.story]));
    },
  };
}

/** Exhibit the visitor is at; null outside a drawn hall. */
function useHere(isDrawn: boolean): string | null {
  const store = useGalleryStore();
  const here = useObservable(exhibitHereOf(store));
  useEffect(() => (isDrawn ? followExhibits(store) : undefined), [store, isDrawn]);
  return isDrawn ? here : null;
}

/** Says what the visitor has come before on foot. Whoever is led hears it already: from the line, the step or the panel. */
function useTellWhereAtRest(): void {
  const store = useGalleryStore();
  useEffect(() => {
    let told: string | null = null;
    return store.subscribe((state, previous) => {
      if (!previous.isMoving || state.isMoving || state.index.status !== 'ready') return;
      const here = exhibitHereOf(store).get();
      if (here === null || here === told || here === state.focused || state.open !== null) return;
      told = here;
      const entry = state.index.value.find(({ id }) => id === here);
      const place = placesInSection(state.index.value).get(here);
      if (!entry || !place) return;
      state.visit.announce({
        zh: `${entry.title.zh}。本部分第${place.at}件，共${place.of}件。`,
        en: `${entry.title.en}. ${place.at} of ${place.of} in this section.`,
      });
    });
  }, [store]);
}

const lineOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`details[open] [${LINE_MARK}="${id}"]`) ?? null;

const holdsFocus = (list: HTMLElement | null, story: string): boolean =>
  list?.querySelector(`[data-list-story="${story}"]`)?.contains(document.activeElement) ?? false;

/** Place of the focused line among those shown; -1 in the filter, null anywhere else. */
function placeOfFocus(target: EventTarget, shown: readonly IndexEntry[]): number | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target instanceof HTMLInputElement) return -1;
  const id = target.getAttribute(LINE_MARK);
  return id === null ? null : shown.findIndex((entry) => entry.id === id);
}
