import type { GuidedWay } from '../galleryState';
import type { SliceContext } from './slice';

/** Turns the visitor to what they were led to, and puts the keyboard on it. */
export function arriveAt({ getState: get, setState: set }: SliceContext['store'], guided: GuidedWay): void {
  const { to, title, exhibit } = guided;
  get().visit.hopTo(to);
  set({ focused: exhibit });
  get().visit.announce(
    exhibit === null
      ? { zh: `已到：${title.zh}。`, en: `You are at: ${title.en}.` }
      : { zh: `已到：${title.zh}。按回车键打开。`, en: `You are at: ${title.en}. Press Enter to open.` },
  );
}
