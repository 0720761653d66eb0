import type { PictureFiles } from '../../../domain/hall/hall';
import type { HallPoint, Metres } from '../../../domain/units';
import type { FaceKind } from './tiers';

/** One surface that shows a picture: the face of an exhibit, its label, a story's panel; or a model with its skin. */
export interface Face {
  readonly kind: FaceKind;
  /** Address of the picture; also its name in the pools. */
  readonly path: string;
  /** True where the picture is higher than wide. */
  readonly isPortrait: boolean;
  /** Its tile in the story's far sheet. */
  readonly far: { readonly sheet: string; readonly tile: NonNullable<PictureFiles['far']> } | null;
  readonly centre: HallPoint;
  /** Unit vector out of the surface; null where it is seen from all sides. */
  readonly normal: HallPoint | null;
  /** Longer side. */
  readonly span: Metres;
}
