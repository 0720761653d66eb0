/**
 * Brings an element to the top of the part that scrolls it, and moves nothing else: the browser's own way would move the
 * page behind an open sheet as well. What is in sight already stays, unless it is asked for at the top.
 */
export function scrollTo(element: HTMLElement, where: 'nearest' | 'top'): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const isInSight = box.top >= frame.top && box.bottom <= frame.bottom;
  if (where === 'top' || !isInSight) scroller.scrollTop += box.top - frame.top - ABOVE;
}

/** Room left above it, in pixels. */
const ABOVE = 12;

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return null;
}
