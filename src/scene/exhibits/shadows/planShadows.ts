import type { HallPoint, Metres, Radians } from '../../../domain/units';
import { yawOfFacing } from '../../frame';
import type { DrawnBoard, DrawnHang, DrawnThing } from '../drawnHang';
import { shifted } from '../drawnHang';

/** A soft dark rectangle on a wall or a deck. */
export interface Shadow {
  readonly centre: HallPoint;
  readonly yaw: number;
  /** 0 on a wall, pi/2 lying on a deck. */
  readonly tilt: Radians;
  readonly w: Metres;
  readonly h: Metres;
  /** Half width of the soft edge. */
  readonly blur: Metres;
  /** 1 is black. */
  readonly dark: number;
}

/** Clear of the surface it falls on. */
const OFF: Metres = 0.0015;

/** Shadows of everything drawn: the spot stands above and in front, so they fall below what hangs and around what lies. */
export function planShadows({ frames, boards, things }: DrawnHang): readonly Shadow[] {
  return [
    ...frames.flatMap(({ hung }) => onWall(hung, hung.size.x, hung.size.y, hung.size.z)),
    ...boards.flatMap(boardShadow),
    ...things.flatMap(thingShadow),
  ];
}

type Hanging = Pick<DrawnThing['hung'], 'centre' | 'facing' | 'tilt'>;

/** Two layers: a tight one all round and a wide one that sinks. */
function onWall(hung: Hanging, w: Metres, h: Metres, depth: Metres): readonly Shadow[] {
  const wall = shifted(hung, hung.centre, -depth / 2 + OFF);
  const at = (drop: Metres): HallPoint => ({ ...wall, y: wall.y - drop });
  const yaw = yawOfFacing(hung.facing);
  const shared = { yaw, tilt: 0 };
  return [
    { ...shared, centre: at(depth * 0.25), w, h: h + depth * 0.3, blur: 0.012 + depth * 0.25, dark: 0.42 },
    { ...shared, centre: at(depth * 1.25), w: w - depth * 0.4, h, blur: 0.02 + depth * 1.1, dark: 0.34 },
  ];
}

function boardShadow({ kind, pose, front, w, h, depth }: DrawnBoard): readonly Shadow[] {
  if (kind === 'picture' || pose.tilt > 0.05) return [];
  const centre = shifted(pose, front, -depth / 2);
  return onWall({ centre, facing: pose.facing, tilt: 0 }, w, h, depth).slice(0, kind === 'label' ? 1 : 2);
}

function thingShadow({ hung }: DrawnThing): readonly Shadow[] {
  if (hung.base === null) return [];
  const { size, tilt, centre } = hung;
  const run = size.y * Math.sin(tilt) + size.z * Math.cos(tilt);
  const gap = Math.max(0, centre.y - (size.y / 2) * Math.cos(tilt) - (size.z / 2) * Math.sin(tilt) - hung.base);
  const small = Math.min(size.x, run);
  const isModel = hung.mount === 'model' || hung.kind === 'aircraft';
  const shape = isModel ? 0.55 : 0.96;
  return [
    {
      centre: { x: centre.x, y: hung.base + OFF, z: centre.z },
      yaw: yawOfFacing(hung.facing),
      tilt: Math.PI / 2,
      w: size.x * shape,
      h: run * shape,
      blur: Math.min(0.5, 0.012 + small * 0.12 + gap * 0.5),
      dark: (isModel ? 0.3 : 0.52) / (1 + gap * 2.5),
    },
  ];
}
