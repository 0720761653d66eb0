/** One recording, from request to receipt: wires the tour's data, the drawn hall, the encoder and the desk. */
import type { Issue, Parsed } from '../domain/catalogue/issue';
import { planFilm } from '../domain/film/planFilm';
import type { FilmReceipt } from '../domain/film/ports';
import type { HallData, IndexEntry } from '../domain/hall/hall';
import { solidsOf } from '../domain/plan/solids';
import { collisionGrid } from '../domain/routes/collisionGrid';
import { floorOf } from '../domain/routes/floorOf';
import { paceOf } from '../domain/tours/pace';
import { routeThrough } from '../domain/tours/routeThrough';
import { type StandingPlaces, stopsOf } from '../domain/tours/stopsOf';
import { type Timeline, timeline } from '../domain/tours/timeline';
import { recordFilm } from '../film/recordFilm';
import { sha256 } from '../platform/sha256';
import { createVideoEncoder } from '../platform/videoEncoder';
import { createFrameSource } from '../scene/capture/createFrameSource';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { FilmDesk, FilmRequest } from './filmContract';
import type { VisitPorts } from './visitPorts';

/** Records a film of the visit on this page. @throws Error with every fault of the tour, or what stopped the recording */
export async function recordRequest(
  { film, tour, inputs }: FilmRequest,
  store: GalleryStoreApi,
  ports: Pick<VisitPorts, 'whenDrawn'>,
  desk: FilmDesk,
): Promise<FilmReceipt> {
  const [places, hall] = await Promise.all([placesOf(store), ports.whenDrawn()]);
  const plan = planFilm(film, timeTour(tour, places));
  const source = createFrameSource({ store, hall, size: plan.size });
  const sink = await createVideoEncoder({
    fps: plan.fps,
    write: (bytes, position) => desk.takeBytes(toBase64(bytes), position),
  });
  const started = performance.now();
  try {
    return await recordFilm(plan, source, sink, {
      digest: sha256,
      stopwatch: { read: () => (performance.now() - started) / 1000 },
      inputs,
      onFrame: (done, of) => void desk.tellFrame(done, of),
    });
  } finally {
    source.release();
  }
}

interface Places extends StandingPlaces {
  readonly hall: HallData;
}

async function placesOf(store: GalleryStoreApi): Promise<Places> {
  await store.getState().visit.readIndex();
  const { hall, index } = store.getState();
  if (hall.status !== 'ready' || index.status !== 'ready') throw new Error('the exhibition could not be loaded');
  const standing = new Map(index.value.map(({ id, standing: pose }: IndexEntry) => [id, pose]));
  const arrival = new Map(hall.value.cells.map((cell) => [cell.story, cell.arrival]));
  return {
    hall: hall.value,
    exhibit: (id) => standing.get(id) ?? null,
    story: (id) => arrival.get(id) ?? null,
    route: hall.value.plan.route.map(([x, z]) => ({ x, z })),
  };
}

function timeTour(tour: FilmRequest['tour'], places: Places): Timeline {
  const { plan } = places.hall;
  const floor = floorOf(collisionGrid(solidsOf(plan), plan.halls));
  const file = `tours/${tour.id}.json`;
  const stops = valueOf(stopsOf(file, tour, places));
  return timeline(valueOf(routeThrough(floor, stops, file)), paceOf(tour.pace));
}

function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const lines = parsed.issues.map(({ file, path, value, reason }: Issue) => `${file} ${path}: ${value} — ${reason}`);
  throw new Error(lines.join('\n'));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
