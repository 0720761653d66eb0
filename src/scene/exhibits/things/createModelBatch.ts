import { BatchedMesh, type BufferAttribute, type BufferGeometry, type Material } from 'three';
import { seekWhenNeeded } from './seekWhenNeeded';

/** Room on the card for the models near the visitor. */
export interface BatchRoom {
  readonly vertices: number;
  readonly indices: number;
}

/** All models in one mesh, one draw call: a geometry is put in, brought to the card over some frames, and taken out again. */
export interface ModelBatch {
  readonly mesh: BatchedMesh;
  /**
   * Puts a geometry in and gives its number, or null where there is no room; `later` where there will be room between
   * what is taken once nothing is on its way any more. It may be drawn after `onReady`.
   */
  readonly add: (geometry: BufferGeometry, onReady: () => void) => number | 'later' | null;
  /** Gives its room to others; nothing may show it any more. */
  readonly remove: (number: number) => void;
  /** Brings at most so many bytes to the card with the next frame; returns how many. */
  readonly advance: (budget: number) => number;
  readonly isBusy: () => boolean;
  /** Makes room for so many instances. */
  readonly reserve: (instances: number) => void;
  /** Makes the room as large as this where it is smaller; the next frame brings all of it to the card anew. */
  readonly grow: (room: BatchRoom) => void;
  /** Vertices and indices that are taken, also by what waits. */
  readonly taken: () => BatchRoom;
  readonly dispose: () => void;
}

const FIRST_INSTANCES = 512;
/** A freed place is used for a geometry that fills at least this share of it. */
const FIT = 0.6;

interface Place extends BatchRoom {
  readonly number: number;
}

interface Parcel {
  readonly attribute: BufferAttribute;
  start: number;
  count: number;
  onDone: (() => void) | null;
}

/** Creates a batch over a material, which stays the caller's. Vertex and index memory is taken at once and never grows. */
export function createModelBatch(material: Material, room: BatchRoom): ModelBatch {
  let instances = FIRST_INSTANCES;
  let held = room;
  const mesh = new BatchedMesh(instances, room.vertices, room.indices, material);
  seekWhenNeeded(mesh);
  mesh.sortObjects = false;
  mesh.frustumCulled = false;
  const free: Place[] = [];
  const places = new Map<number, Place>();
  const parcels: Parcel[] = [];

  const placeFor = (vertices: number, indices: number): Place | null => {
    const fits = free
      .filter((place) => place.vertices >= vertices && place.indices >= indices && vertices >= place.vertices * FIT)
      .toSorted((a, b) => a.vertices - b.vertices)[0];
    if (fits) free.splice(free.indexOf(fits), 1);
    return fits ?? null;
  };
  const hasTail = (vertices: number, indices: number): boolean =>
    mesh.unusedVertexCount >= vertices && mesh.unusedIndexCount >= indices;
  /** Whether there would be room if the gaps were closed. */
  const hasGaps = (vertices: number, indices: number): boolean =>
    mesh.unusedVertexCount + sumOf(free, 'vertices') >= vertices &&
    mesh.unusedIndexCount + sumOf(free, 'indices') >= indices;
  const close = (): void => {
    for (const { number } of free.splice(0)) mesh.deleteGeometry(number);
    mesh.optimize();
  };
  const take = (geometry: BufferGeometry, vertices: number, indices: number): Place | 'later' | null => {
    const place = placeFor(vertices, indices);
    if (!place && !hasTail(vertices, indices)) {
      if (!hasGaps(vertices, indices)) return null;
      // Closing the gaps moves what is there, so nothing may be on its way meanwhile.
      if (parcels.length > 0) return 'later';
      close();
    }
    const waiting = attributesOf(mesh.geometry).map(({ updateRanges }) => updateRanges.length);
    if (place) mesh.setGeometryAt(place.number, geometry);
    const number = place?.number ?? mesh.addGeometry(geometry, vertices, indices);
    parcels.push(...parcelsOf(mesh.geometry, waiting));
    return place ?? { number, vertices, indices };
  };

  return {
    mesh,
    add: (geometry, onReady) => {
      const vertices = geometry.getAttribute('position').count;
      const indices = geometry.getIndex()?.count ?? 0;
      const place = take(geometry, vertices, indices);
      if (place === null || place === 'later') return place;
      places.set(place.number, place);
      const last = parcels.at(-1);
      if (last) last.onDone = onReady;
      return place.number;
    },
    remove: (number) => {
      const place = places.get(number);
      if (!place) return;
      places.delete(number);
      free.push(place);
    },
    advance: (budget) => sendParcels(parcels, budget),
    isBusy: () => parcels.length > 0,
    reserve: (count) => {
      if (count <= instances) return;
      instances = Math.ceil(count * 1.3);
      mesh.setInstanceCount(instances);
    },
    grow: ({ vertices, indices }) => {
      if (vertices <= held.vertices && indices <= held.indices) return;
      held = { vertices: Math.max(vertices, held.vertices), indices: Math.max(indices, held.indices) };
      mesh.setGeometrySize(held.vertices, held.indices);
      for (const { onDone } of parcels.splice(0)) onDone?.();
    },
    taken: () => ({
      vertices: sumOf([...places.values()], 'vertices'),
      indices: sumOf([...places.values()], 'indices'),
    }),
    dispose: () => {
      parcels.length = 0;
      mesh.dispose();
    },
  };
}

const sumOf = (places: readonly Place[], what: keyof BatchRoom): number =>
  places.reduce((sum, place) => sum + place[what], 0);

/** What three would send with the next frame beyond the ranges that waited before, taken from it to be sent bit by bit. */
function parcelsOf(geometry: BufferGeometry, waiting: readonly number[]): Parcel[] {
  return attributesOf(geometry).flatMap((attribute, at) => {
    const ranges = attribute.updateRanges.splice(waiting[at] ?? 0);
    const [first] = ranges;
    // An attribute that has changed and names no range would be sent whole.
    if (first && attribute.updateRanges.length === 0) attribute.addUpdateRange(first.start, attribute.itemSize);
    return ranges.map(({ start, count }) => ({ attribute, start, count, onDone: null }));
  });
}

function attributesOf(geometry: BufferGeometry): readonly BufferAttribute[] {
  const index = geometry.getIndex();
  return [...Object.values(geometry.attributes), ...(index ? [index] : [])] as BufferAttribute[];
}

/** Sends parcels in their order, at most so many bytes; bytes sent. */
function sendParcels(parcels: Parcel[], budget: number): number {
  let spent = 0;
  for (let parcel = parcels[0]; parcel && spent < budget; parcel = parcels[0]) {
    spent += send(parcel, budget - spent);
    if (parcel.count > 0) break;
    parcels.shift();
    parcel.onDone?.();
  }
  return spent;
}

/** Sends the beginning of a parcel; bytes sent. */
function send(parcel: Parcel, budget: number): number {
  const { attribute } = parcel;
  const perValue = attribute.array.BYTES_PER_ELEMENT;
  const count = Math.min(parcel.count, Math.max(4, Math.floor(budget / perValue / 4) * 4));
  attribute.addUpdateRange(parcel.start, count);
  attribute.needsUpdate = true;
  parcel.start += count;
  parcel.count -= count;
  return count * perValue;
}
