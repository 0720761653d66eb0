import { Group, type Object3D } from 'three';

/** A group that never moves: no frame works out again where it and what is in it stands. */
export function stillGroup(...children: Object3D[]): Group {
  const group = new Group();
  group.matrixAutoUpdate = false;
  return children.length > 0 ? group.add(...children) : group;
}
