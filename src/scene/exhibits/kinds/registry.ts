/** Every kind of thing and how it is drawn. A new kind is a folder and a line here. */
import type { Kind } from '../../../domain/catalogue/schemas';
import { aircraft } from './aircraft/standIn';
import { apparatus } from './apparatus/standIn';
import { armband } from './armband/standIn';
import { badge } from './badge/standIn';
import { book } from './book/standIn';
import { booklet } from './booklet/standIn';
import { brick } from './brick/standIn';
import { camera } from './camera/standIn';
import { campBed } from './camp-bed/standIn';
import { canister } from './canister/standIn';
import { cap } from './cap/standIn';
import { cards } from './cards/standIn';
import { chair } from './chair/standIn';
import { cineCamera } from './cine-camera/standIn';
import { clock } from './clock/standIn';
import { cloth } from './cloth/standIn';
import { clothBag } from './cloth-bag/standIn';
import { dish } from './dish/standIn';
import { figurine } from './figurine/standIn';
import { filmCan } from './film-can/standIn';
import { flameThrower } from './flame-thrower/standIn';
import { garment } from './garment/standIn';
import { goblet } from './goblet/standIn';
import { goggles } from './goggles/standIn';
import { gown } from './gown/standIn';
import { helmet } from './helmet/standIn';
import { instruments } from './instruments/standIn';
import { jeep } from './jeep/standIn';
import { lorry } from './lorry/standIn';
import { medal } from './medal/standIn';
import { medicineChest } from './medicine-chest/standIn';
import { packFrame } from './pack-frame/standIn';
import { periodical } from './periodical/standIn';
import { pot } from './pot/standIn';
import { printingPlate } from './printing-plate/standIn';
import { record } from './record/standIn';
import { rose } from './rose/standIn';
import { sculpture } from './sculpture/standIn';
import { seal } from './seal/standIn';
import { sheet } from './sheet/standIn';
import { signboard } from './signboard/standIn';
import { slippers } from './slippers/standIn';
import { stampSheet } from './stamp-sheet/standIn';
import type { Shown, StandIn } from './standIn';
import { stele } from './stele/standIn';
import { stoneRoller } from './stone-roller/standIn';
import { suitcase } from './suitcase/standIn';
import { tank } from './tank/standIn';
import { tools } from './tools/standIn';
import { transmitter } from './transmitter/standIn';
import { typewriter } from './typewriter/standIn';
import { watch } from './watch/standIn';
import { wingPanel } from './wing-panel/standIn';
import { woodblock } from './woodblock/standIn';
import { wreckage } from './wreckage/standIn';

/** By the name a record gives as `display.model`; names of models in `models/` begin with it. */
export const STAND_INS: Readonly<Record<string, StandIn>> = {
  stele,
  'stone-roller': stoneRoller,
  chair,
  'camp-bed': campBed,
  wreckage,
  'flame-thrower': flameThrower,
  'medicine-chest': medicineChest,
  helmet,
  goggles,
  slippers,
  goblet,
  brick,
  figurine,
  woodblock,
  clock,
  seal,
  rose,
  watch,
  canister,
  tools,
  'printing-plate': printingPlate,
  cards,
  'stamp-sheet': stampSheet,
  gown,
  'cloth-bag': clothBag,
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
  jeep,
  lorry,
  medal,
  'pack-frame': packFrame,
  periodical,
  pot,
  record,
  sculpture,
  sheet,
  signboard,
  suitcase,
  tank,
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

/** Records name the two aircraft on plinths by their type, and forms of another size than their kind's by their own name. */
const ALSO: Readonly<Record<string, string>> = {
  i16: 'aircraft',
  p40: 'aircraft',
  'camera-folding': 'camera',
  shirts: 'garment',
};

/** Name and stand-in of an exhibit: by its model, else by its kind. */
export function standInOf(shown: Shown): { readonly name: string; readonly standIn: StandIn } {
  const asked = shown.model === null ? '' : (ALSO[shown.model] ?? shown.model);
  const name = asked in STAND_INS ? asked : BY_KIND[shown.kind];
  return { name, standIn: STAND_INS[name] ?? sheet };
}
