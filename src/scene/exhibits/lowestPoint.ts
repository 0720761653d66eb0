import type { Metres } from '../../domain/units';
import type { DrawnThing } from './drawnHang';

/** Height above the floor of the lowest point of a thing as it leans. */
export const lowestPoint = ({ centre, size, tilt }: Pick<DrawnThing['hung'], 'centre' | 'size' | 'tilt'>): Metres =>
  centre.y - (size.y / 2) * Math.cos(tilt) - (size.z / 2) * Math.sin(tilt);
