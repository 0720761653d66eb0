import type { DistantData } from '../../src/domain/hall/distant';
import type { CellData, PictureFiles } from '../../src/domain/hall/hall';

/** Addresses of the drawn pictures, by what they belong to; null where none is made yet. */
export interface PictureLookup {
  /** Plate or cover of an exhibit. */
  readonly face: (exhibit: string) => PictureFiles | null;
  readonly label: (exhibit: string) => PictureFiles | null;
  readonly panel: (story: string) => PictureFiles | null;
  readonly feature: (feature: string) => PictureFiles | null;
  readonly farSheet: (story: string) => CellData['farSheet'];
  /** The sheet of smallest pictures of the whole hall, and the address of the near picture of each of its tiles. */
  readonly distant: () => Pick<DistantData, 'sheet' | 'pictures'>;
}
