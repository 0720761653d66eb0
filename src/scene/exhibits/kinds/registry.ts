/** Every kind of thing and how it is drawn. A new kind is a folder and a line here. */
import type { Kind } from '../../../domain/catalogue/schemas';
import { aircraft } from './aircraft/standIn';
import { apparatus } from './apparatus/standIn';
import { armband } from './armband/standIn';
import { badge } from './badge/standIn';
import { book } from './book/standIn';
import { booklet } from './booklet/standIn';
import { camera } from './camera/standIn';
import { cap } from './cap/standIn';
import { cineCamera } from './cine-camera/standIn';
import { cloth } from './cloth/standIn';
import { dish } from './dish/standIn';
import { filmCan } from './film-can/standIn';
import { garment } from './garment/standIn';
import { instruments } from './instruments/standIn';
import { medal } from './medal/standIn';
import { packFrame } from './pack-frame/standIn';
import { periodical } from './periodical/standIn';
import { pot } from './pot/standIn';
import { record } from './record/standIn';
import { sculpture } from './sculpture/standIn';
import { sheet } from './sheet/standIn';
import { signboard } from './signboard/standIn';
import type { Shown, StandIn } from './standIn';
import { suitcase } from './suitcase/standIn';
import { transmitter } from './transmitter/standIn';
import { typewriter } from './typewriter/standIn';
import { wingPanel } from './wing-panel/standIn';

/** By the name a record gives as `display.model`; names of models in `models/` begin with it. */
export const STAND_INS: Readonly<Record<string, StandIn>> = {
  aircraft,
  apparatus,
  armband,
  badge,
  book,
  booklet,
  camera,
  cap,
  'cine-camera': cineCamera,
  cloth,
  dish,
  'film-can': filmCan,
  garment,
  instruments,
  medal,
  'pack-frame': packFrame,
  periodical,
  pot,
  record,
  sculpture,
  sheet,
  signboard,
  suitcase,
  transmitter,
  typewriter,
  'wing-panel': wingPanel,
};

const BY_KIND: Readonly<Record<Kind, string>> = {
  book: 'book',
  periodical: 'periodical',
  document: 'sheet',
  photograph: 'sheet',
  film: 'film-can',
  object: 'badge',
  aircraft: 'aircraft',
  medal: 'medal',
  poster: 'sheet',
  map: 'sheet',
  sound: 'record',
  panel: 'sheet',
};

/** Records name the two aircraft on plinths by their type. */
const ALSO: Readonly<Record<string, string>> = { i16: 'aircraft', p40: 'aircraft' };

/** Name and stand-in of an exhibit: by its model, else by its kind. */
export function standInOf(shown: Shown): { readonly name: string; readonly standIn: StandIn } {
  const asked = shown.model === null ? '' : (ALSO[shown.model] ?? shown.model);
  const name = asked in STAND_INS ? asked : BY_KIND[shown.kind];
  return { name, standIn: STAND_INS[name] ?? sheet };
}
