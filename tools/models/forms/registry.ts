/** Every kind of thing and what shapes it. A new kind is a folder and a line here, and one in the scene's registry. */
import { AIRCRAFT } from './aircraft/forms';
import { apparatusForm } from './apparatus/geometry';
import { armbandForm } from './armband/geometry';
import { badgeForm } from './badge/geometry';
import { bookForm } from './book/geometry';
import { bookletForm } from './booklet/geometry';
import { brickForm } from './brick/geometry';
import { cameraForm } from './camera/geometry';
import { campBedForm } from './camp-bed/geometry';
import { canisterForm } from './canister/geometry';
import { capForm } from './cap/geometry';
import { cardsForm } from './cards/geometry';
import { chairForm } from './chair/geometry';
import { cineCameraForm } from './cine-camera/geometry';
import { clockForm } from './clock/geometry';
import { clothForm } from './cloth/geometry';
import { clothBagForm } from './cloth-bag/geometry';
import { dishForm } from './dish/geometry';
import { figurineForm } from './figurine/geometry';
import { filmCanForm } from './film-can/geometry';
import { flameThrowerForm } from './flame-thrower/geometry';
import { garmentForm } from './garment/geometry';
import { gobletForm } from './goblet/geometry';
import { gogglesForm } from './goggles/geometry';
import { gownForm } from './gown/geometry';
import { helmetForm } from './helmet/geometry';
import { instrumentsForm } from './instruments/geometry';
import { jeepForm } from './jeep/geometry';
import { lorryForm } from './lorry/geometry';
import { medalForm } from './medal/geometry';
import { medicineChestForm } from './medicine-chest/geometry';
import { packFrameForm } from './pack-frame/geometry';
import { periodicalForm } from './periodical/geometry';
import { potForm } from './pot/geometry';
import { printingPlateForm } from './printing-plate/geometry';
import { recordForm } from './record/geometry';
import { roseForm } from './rose/geometry';
import { sculptureForm } from './sculpture/geometry';
import { sealForm } from './seal/geometry';
import { sheetForm } from './sheet/geometry';
import { signboardForm } from './signboard/geometry';
import { slippersForm } from './slippers/geometry';
import { type FormSource, lying, standing, varied } from './source';
import { STAMP_SHEETS } from './stamp-sheet/forms';
import { steleForm } from './stele/geometry';
import { stoneRollerForm } from './stone-roller/geometry';
import { suitcaseForm } from './suitcase/geometry';
import { SUPPORTS } from './support/forms';
import { tankForm } from './tank/geometry';
import { toolsForm } from './tools/geometry';
import { transmitterForm } from './transmitter/geometry';
import { typewriterForm } from './typewriter/geometry';
import { watchForm } from './watch/geometry';
import { wingPanelForm } from './wing-panel/geometry';
import { woodblockForm } from './woodblock/geometry';
import { wreckageForm } from './wreckage/geometry';

/** By the name the scene knows a kind by. */
export const FORMS: Readonly<Record<string, FormSource>> = {
  aircraft: AIRCRAFT,
  apparatus: varied(['relay', 'enlarger'], apparatusForm, 'foot'),
  armband: varied(['cross', 'plain'], armbandForm, 'back'),
  badge: varied(['plain', 'gungho'], badgeForm, 'back', { heroes: ['gungho'] }),
  book: lying(bookForm),
  booklet: lying(bookletForm),
  brick: lying(brickForm),
  camera: varied(['plain', 'folding'], cameraForm, 'foot', { heroes: ['plain', 'folding'] }),
  'camp-bed': standing(campBedForm),
  canister: standing(canisterForm),
  cap: standing(capForm),
  cards: lying(cardsForm),
  chair: standing(chairForm),
  'cine-camera': standing(cineCameraForm),
  clock: standing(clockForm),
  'cloth-bag': standing(clothBagForm),
  cloth: varied(['spread', 'checked'], clothForm, 'back'),
  dish: standing(dishForm),
  figurine: standing(figurineForm),
  'film-can': lying(filmCanForm),
  'flame-thrower': standing(flameThrowerForm),
  garment: varied(['jacket', 'tunic', 'shirt'], garmentForm, 'foot', { heroes: ['shirt'] }),
  goblet: standing(gobletForm),
  goggles: standing(gogglesForm),
  gown: standing(gownForm),
  helmet: varied(['m1', 'm35'], helmetForm, 'foot'),
  instruments: varied(['roll', 'stethoscope', 'shears'], instrumentsForm, 'back'),
  jeep: standing(jeepForm),
  lorry: varied(['zis5', 'cckw'], lorryForm, 'foot'),
  medal: varied(['star', 'rayed', 'disc', 'token'], medalForm, 'back'),
  'medicine-chest': varied(['chest', 'case'], medicineChestForm, 'foot'),
  'pack-frame': standing(packFrameForm, { heroes: ['plain'] }),
  periodical: lying(periodicalForm),
  pot: standing(potForm),
  'printing-plate': lying(printingPlateForm),
  record: lying(recordForm),
  rose: standing(roseForm),
  sculpture: standing(sculptureForm),
  seal: standing(sealForm),
  sheet: lying(sheetForm),
  signboard: standing(signboardForm),
  slippers: standing(slippersForm),
  'stamp-sheet': STAMP_SHEETS,
  stele: varied(['upright', 'broad'], steleForm, 'foot'),
  'stone-roller': standing(stoneRollerForm),
  suitcase: standing(suitcaseForm, { heroes: ['plain'] }),
  support: SUPPORTS,
  tank: varied(['t26', 'm4a4', 't34'], tankForm, 'foot'),
  tools: lying(toolsForm),
  transmitter: standing(transmitterForm, { heroes: ['plain'] }),
  typewriter: standing(typewriterForm),
  watch: lying(watchForm),
  'wing-panel': standing(wingPanelForm),
  woodblock: lying(woodblockForm),
  wreckage: lying(wreckageForm),
};
