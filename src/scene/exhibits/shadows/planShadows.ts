import type { HallPoint, Metres, Radians } from '../../../domain/units';
import { yawOfFacing } from '../../frame';
import type { DrawnBoard, DrawnHang, DrawnThing } from '../drawnHang';
import { shifted } from '../drawnHang';
import { drawnFacing } from '../things/drawnFacing';

/** A soft dark rectangle on a wall or a deck. */
export interface Cast {
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

/** A shadow with the number of the exhibit or panel that throws it. */
export interface Shadow extends Cast {
  readonly exhibit: number;
}

/** Clear of the surface it falls on. */
const OFF: Metres = 0.0015;

/** Shadows of everything drawn: the spot stands above and in front, so they fall below what hangs and around what lies. */
export function planShadows({ frames, boards, things }: DrawnHang): readonly Shadow[] {
  return [
    ...frames.flatMap(({ hung, exhibit }) => of(exhibit, onWall(hung, hung.size.x, hung.size.y, hung.size.z))),
    ...boards.flatMap((board) => of(board.exhibit, boardShadow(board))),
    ...things.flatMap((thing) => of(thing.exhibit, thingShadow(thing))),
  ];
}

const of = (exhibit: number, casts: readonly Cast[]): readonly Shadow[] => casts.map((cast) => ({ ...cast, exhibit }));

type Hanging = Pick<DrawnThing['hung'], 'centre' | 'facing' | 'tilt'>;

/** Two layers: a tight one all round and a wide one that sinks. */
function onWall(hung: Hanging, w: Metres, h: Metres, depth: Metres): readonly Cast[] {
  const wall = shifted(hung, hung.centre, -depth / 2 + OFF);
  const at = (drop: Metres): HallPoint => ({ ...wall, y: wall.y - drop });
  const yaw = yawOfFacing(hung.facing);
  const shared = { yaw, tilt: 0 };
  return [
    { ...shared, centre: at(depth * 0.25), w, h: h + depth * 0.3, blur: 0.012 + depth * 0.25, dark: 0.42 },
    { ...shared, centre: at(depth * 1.25), w: w - depth * 0.4, h, blur: 0.02 + depth * 1.1, dark: 0.34 },
  ];
}

function boardShadow({ kind, pose, front, w, h, depth }: DrawnBoard): readonly Cast[] {
  if (kind === 'picture' || pose.tilt > 0.05) return [];
  const centre = shifted(pose, front, -depth / 2);
  return onWall({ centre, facing: pose.facing, tilt: 0 }, w, h, depth).slice(0, kind === 'label' ? 1 : 2);
}

function thingShadow({ hung }: DrawnThing): readonly Cast[] {
  if (hung.base === null) return [];
  if (hung.kind === 'aircraft') return aircraftShadow(hung, hung.base);
  const { size, tilt, centre } = hung;
  const run = size.y * Math.sin(tilt) + size.z * Math.cos(tilt);
  return [
    {
      centre: { x: centre.x, y: hung.base + OFF, z: centre.z },
      yaw: yawOfFacing(hung.facing),
      tilt: Math.PI / 2,
      w: size.x * 0.96,
      h: run * 0.96,
      blur: Math.min(0.05, 0.012 + Math.min(size.x, run) * 0.12),
      dark: 0.52,
    },
  ];
}

/** The cross of wings and fuselage, softer the higher it stands. */
function aircraftShadow(hung: DrawnThing['hung'], base: Metres): readonly Cast[] {
  const { size, centre } = hung;
  const gap = Math.max(0, centre.y - size.y / 2 - base);
  const facing = drawnFacing(hung);
  const ahead = { x: Math.sin(facing), z: -Math.cos(facing) };
  const shared = {
    yaw: yawOfFacing(facing),
    tilt: Math.PI / 2,
    blur: 0.008 + size.x * 0.012 + gap * 0.13,
    dark: 0.42 / (1 + gap * 0.5),
  };
  const at = (forward: Metres): HallPoint => ({
    x: centre.x + ahead.x * forward,
    y: base + OFF,
    z: centre.z + ahead.z * forward,
  });
  return [
    { ...shared, centre: at(size.z * 0.12), w: size.x * 0.94, h: size.z * 0.2 },
    { ...shared, centre: at(0), w: size.x * 0.1, h: size.z * 0.94 },
    { ...shared, centre: at(-size.z * 0.4), w: size.x * 0.32, h: size.z * 0.1 },
  ];
}
