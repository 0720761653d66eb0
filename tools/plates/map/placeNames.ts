import type { LonLat, MapDot, MapSpec } from './mapMark';

/** A dot on the drawing. */
export interface SeenDot {
  readonly dot: MapDot;
  readonly at: LonLat;
}

/** A name set beside its dot. */
export interface SetName {
  readonly dot: MapDot;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly size: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names beside their dots without covering one another or a dot, or leaving the frame: the main place first, then the
 * others in the order given. A plain dot's name that finds no room is left out; the main place is always named.
 */
export function placeNames(spec: MapSpec, seen: readonly SeenDot[]): readonly SetName[] {
  const taken: Box[] = seen.map(({ at: [x, y], dot }) => around(x, y, dot.isMain ? 9 : 3));
  const ordered = [...seen].sort((a, b) => Number(b.dot.isMain) - Number(a.dot.isMain));
  return ordered.flatMap(({ dot, at }) => {
    const size = dot.isMain ? spec.lettering * 1.32 : spec.lettering;
    const own = taken[seen.findIndex((other) => other.dot === dot)];
    const isFree = ({ box }: { readonly box: Box }) =>
      fits(spec, box) && taken.every((other) => other === own || !overlap(other, box));
    const short = candidates({ ...dot, en: '' }, at, size);
    const tries = dot.en === '' ? short : [...candidates(dot, at, size), ...short];
    const free = tries.find(isFree);
    const chosen = free ?? (dot.isMain ? (tries.find(({ box }) => fits(spec, box)) ?? tries[0]) : undefined);
    if (!chosen) return [];
    taken.push(chosen.box);
    return [chosen.name];
  });
}

function candidates(dot: MapDot, [x, y]: LonLat, size: number): { name: SetName; box: Box }[] {
  const width = [...dot.zh].length * size + (dot.en === '' ? 0 : (dot.en.length * 0.47 + 0.3) * size);
  const gap = dot.isMain ? 15 : 6;
  const middle = y + size * 0.36;
  const name = (anchor: SetName['anchor'], nameX: number, nameY: number) => {
    const left = anchor === 'start' ? nameX : anchor === 'end' ? nameX - width : nameX - width / 2;
    const box = { left, right: left + width, top: nameY - size * 0.9, bottom: nameY + size * 0.28 };
    return { name: { dot, x: nameX, y: nameY, anchor, size }, box };
  };
  return [
    name('start', x + gap, middle),
    name('end', x - gap, middle),
    name('middle', x, y - gap - size * 0.2),
    name('middle', x, y + gap + size * 0.9),
    name('start', x + gap * 0.8, y - size * 0.5),
    name('start', x + gap * 0.8, y + size * 1.1),
    name('end', x - gap * 0.8, y - size * 0.5),
    name('end', x - gap * 0.8, y + size * 1.1),
  ];
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const fits = ({ w, h }: MapSpec, box: Box): boolean =>
  box.left > 6 && box.right < w - 6 && box.top > 6 && box.bottom < h - 6;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
