/** Models that wear a skin, by their id: the heroes of the eight subjects. A file of the same name in `paints` paints each. */
import { I16 } from './paints/aircraft-large-i16';
import { P40 } from './paints/aircraft-large-p40';
import { BADGE } from './paints/badge-gungho';
import { FOLDING_CAMERA } from './paints/camera-folding';
import { SHIRT } from './paints/garment-shirt';
import { PACK_FRAME } from './paints/pack-frame';
import { SUITCASE } from './paints/suitcase';
import { TRANSMITTER } from './paints/transmitter';
import type { SkinSource } from './texel';

export const SKINS: Readonly<Record<string, SkinSource>> = {
  'aircraft-large-i16': I16,
  'aircraft-large-p40': P40,
  'badge-gungho': BADGE,
  'camera-folding': FOLDING_CAMERA,
  'garment-shirt': SHIRT,
  'pack-frame': PACK_FRAME,
  suitcase: SUITCASE,
  transmitter: TRANSMITTER,
};
