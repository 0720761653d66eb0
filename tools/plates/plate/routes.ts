/**
 * Stations of the roads and air routes that map records are about: ids of places with documented coordinates, in order.
 * Stations whose coordinates the catalogue does not hold (Dihua, Irkutsk) are left out, not guessed.
 */
export const ROUTES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'map-northwest-road': [['almaty', 'lanzhou']],
  'map-hump': [
    ['dinjan', 'kunming'],
    ['dinjan', 'chongqing'],
  ],
  'map-burma-road': [['lashio', 'wanding', 'longling', 'yunnanyi-airfield', 'kunming']],
  'map-ledo-road': [
    ['ledo', 'myitkyina', 'bhamo', 'wanding'],
    ['wanding', 'longling', 'yunnanyi-airfield', 'kunming'],
  ],
};
