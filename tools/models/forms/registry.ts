/** Every kind of thing and what shapes it. A new kind is a folder and a line here, and one in the scene's registry. */
import { AIRCRAFT } from './aircraft/forms';
import { apparatusForm } from './apparatus/geometry';
import { armbandForm } from './armband/geometry';
import { badgeForm } from './badge/geometry';
import { bookForm } from './book/geometry';
import { bookletForm } from './booklet/geometry';
import { cameraForm } from './camera/geometry';
import { capForm } from './cap/geometry';
import { cineCameraForm } from './cine-camera/geometry';
import { clothForm } from './cloth/geometry';
import { dishForm } from './dish/geometry';
import { filmCanForm } from './film-can/geometry';
import { garmentForm } from './garment/geometry';
import { instrumentsForm } from './instruments/geometry';
import { medalForm } from './medal/geometry';
import { packFrameForm } from './pack-frame/geometry';
import { periodicalForm } from './periodical/geometry';
import { potForm } from './pot/geometry';
import { recordForm } from './record/geometry';
import { sculptureForm } from './sculpture/geometry';
import { sheetForm } from './sheet/geometry';
import { signboardForm } from './signboard/geometry';
import { type FormSource, lying, standing, varied } from './source';
import { suitcaseForm } from './suitcase/geometry';
import { SUPPORTS } from './support/forms';
import { transmitterForm } from './transmitter/geometry';
import { typewriterForm } from './typewriter/geometry';
import { wingPanelForm } from './wing-panel/geometry';

/** By the name the scene knows a kind by. */
export const FORMS: Readonly<Record<string, FormSource>> = {
  aircraft: AIRCRAFT,
  apparatus: standing(apparatusForm),
  armband: varied(['cross', 'plain'], armbandForm, 'back'),
  badge: lying(badgeForm),
  book: lying(bookForm),
  booklet: lying(bookletForm),
  camera: standing(cameraForm),
  cap: standing(capForm),
  'cine-camera': standing(cineCameraForm),
  cloth: varied(['spread', 'checked'], clothForm, 'back'),
  dish: standing(dishForm),
  'film-can': lying(filmCanForm),
  garment: varied(['jacket', 'tunic', 'shirt'], garmentForm, 'foot'),
  instruments: lying(instrumentsForm),
  medal: varied(['star', 'rayed', 'disc'], medalForm, 'back'),
  'pack-frame': standing(packFrameForm),
  periodical: lying(periodicalForm),
  pot: standing(potForm),
  record: lying(recordForm),
  sculpture: standing(sculptureForm),
  sheet: lying(sheetForm),
  signboard: standing(signboardForm),
  suitcase: standing(suitcaseForm, { heroes: ['plain'] }),
  support: SUPPORTS,
  transmitter: standing(transmitterForm, { heroes: ['plain'] }),
  typewriter: standing(typewriterForm),
  'wing-panel': standing(wingPanelForm),
};
