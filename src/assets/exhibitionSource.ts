import { exhibitionBase } from 'virtual:exhibition';
import type {
  CellData,
  ExhibitionSource,
  ExhibitRecord,
  HallData,
  IndexEntry,
  MapData,
  ReferenceData,
} from '../domain/hall/hall';
import type { SearchData } from '../domain/search/searchData';

/** A file of the exhibition that did not arrive; the visit goes on without it. */
export class SourceError extends Error {
  /** Path below the exhibition's folder. */
  readonly path: string;
  /** HTTP status, or null where no answer came. */
  readonly status: number | null;

  constructor(path: string, status: number | null) {
    super(`${path} could not be loaded (${status === null ? 'no answer' : `status ${status}`})`);
    this.name = 'SourceError';
    this.path = path;
    this.status = status;
  }
}

/** The compiled exhibition of this build, fetched from the visit's own origin. */
export function createExhibitionSource(): ExhibitionSource {
  const load = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${import.meta.env.BASE_URL}${exhibitionBase}${path}`).catch(() => null);
    if (!response?.ok) throw new SourceError(path, response?.status ?? null);
    return response.json() as Promise<T>;
  };
  return {
    loadHall: () => load<HallData>('hall.json'),
    loadCell: (story) => load<CellData>(`cells/${story}.json`),
    loadRecords: (story) => load<readonly ExhibitRecord[]>(`records/${story}.json`),
    loadIndex: () => load<readonly IndexEntry[]>('index.json'),
    loadReference: () => load<ReferenceData>('reference.json'),
    loadSearch: () => load<SearchData>('search.json'),
    loadMap: () => load<MapData>('map.json'),
  };
}
