import './visit.css';

/** The page's layers, back to front. */
export interface PageLayers {
  /** Holds the hall's canvas. */
  readonly hall: HTMLElement;
  /** Holds the interface. */
  readonly interface: HTMLElement;
  /** Takes away the title that stood in the page while the visit was on its way. */
  readonly removeArriving: () => void;
}

/** Lays the layers of a visit out in an element of the page; what the page brought along stays until it is removed. */
export function layOutPage(element: HTMLElement): PageLayers {
  element.classList.add('visit');
  const hall = document.createElement('div');
  hall.className = 'visit__hall';
  hall.setAttribute('aria-hidden', 'true');
  const front = document.createElement('div');
  front.className = 'visit__interface';
  const arriving = element.querySelector('.arriving');
  element.prepend(hall);
  element.append(front);
  return { hall, interface: front, removeArriving: () => arriving?.remove() };
}
