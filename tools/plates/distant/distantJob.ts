import { createHash } from 'node:crypto';
import { DISTANT_TILE } from '../../../src/domain/hall/distant';
import type { Manifest } from '../../textures/manifest';
import { entryIdOf, type PictureJob } from '../pictureJob';

/** The one sheet of smallest pictures: of everything with a picture in the hall, drawn where it is far away. */
export interface DistantJob {
  readonly w: number;
  readonly h: number;
  /** Path of each tile's near picture under `textures/`, in rows from the top left. */
  readonly from: readonly string[];
  /** Hash of the near pictures and of the layout. */
  readonly inputsHash: string;
}

/** Id of the sheet in the manifest. */
export const DISTANT_ID = 'distant/hall';

/** Counts up when the way tiles are made small or stored changes. */
const MAKER = 1;
/** Tiles to a row. */
const COLUMNS = 32;

/**
 * The sheet of all pictures that hang: panels first, then plates and covers in the curator's order; null where one of
 * them is not drawn yet.
 *
 * @param manifest where the near pictures stand
 */
export function distantJob(
  pictures: readonly Pick<PictureJob, 'group' | 'subject'>[],
  manifest: Manifest,
): DistantJob | null {
  const entries = new Map(manifest.map((entry) => [entry.id, entry]));
  const drawn = pictures.flatMap((picture) => entries.get(entryIdOf(picture)) ?? []);
  if (drawn.length === 0 || drawn.length < pictures.length) return null;
  const parts = [MAKER, DISTANT_TILE, COLUMNS, drawn.map(({ sha256 }) => sha256)];
  return {
    w: COLUMNS * DISTANT_TILE,
    h: Math.ceil(drawn.length / COLUMNS) * DISTANT_TILE,
    from: drawn.flatMap(({ files }) => files[0]?.path ?? []),
    inputsHash: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24),
  };
}
