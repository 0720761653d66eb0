import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { FormSource } from '../forms/source';
import type { Form } from '../kit/form';

/** Says how much of the room a point of a model's surface sees. */
export interface Sky {
  /** 1 sees everything, 0 nothing; coordinates and a unit normal in the model's frame. */
  readonly opennessAt: (x: number, y: number, z: number, nx: number, ny: number, nz: number) => number;
}

const RAYS = 96;
/** Things farther than this share of the largest extent take no light away: the room is large. */
const REACH = 0.42;
/** Rays begin this far off the surface, so that what is painted on it does not shade it. */
const LIFT = 0.004;
/** A side that sees less than this may not be the one that is seen. */
const BLIND = 0.4;

/** Prepares a form for asking. Cosine-weighted rays against its own triangles and the plane it stands or lies on. */
export function createSky(form: Form, rests: FormSource['rests']): Sky {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(form.positions, 3));
  geometry.setIndex(new BufferAttribute(form.indices.slice(), 1));
  const tree = new MeshBVH(geometry, { indirect: true });
  const largest = Math.max(...form.size) || 1;
  const reach = largest * REACH;
  const lift = largest * LIFT;
  const ground = rests === 'foot' ? -form.size[1] / 2 : -form.size[2] / 2;
  const fan = cosineFan(RAYS);
  const ray = new Ray(new Vector3(), new Vector3());

  const seenAlong = (x: number, y: number, z: number, nx: number, ny: number, nz: number): number => {
    const [tx, ty, tz, bx, by, bz] = frameOf(nx, ny, nz);
    ray.origin.set(x + nx * lift, y + ny * lift, z + nz * lift);
    const height = (rests === 'foot' ? ray.origin.y : ray.origin.z) - ground;
    let taken = 0;
    for (let at = 0; at < fan.length; at += 3) {
      const [u = 0, v = 0, w = 0] = fan.subarray(at, at + 3);
      ray.direction.set(tx * u + bx * v + nx * w, ty * u + by * v + ny * w, tz * u + bz * v + nz * w);
      const fall = rests === 'free' ? 0 : -(rests === 'foot' ? ray.direction.y : ray.direction.z);
      const toGround = fall > 1e-6 ? Math.max(0, height) / fall : reach;
      const hit = tree.raycastFirst(ray, DoubleSide, 0, Math.min(reach, toGround));
      const distance = hit ? hit.distance : toGround;
      if (distance < reach) taken += (1 - distance / reach) ** 2;
    }
    return 1 - taken / RAYS;
  };
  return {
    opennessAt: (x, y, z, nx, ny, nz) => {
      const front = seenAlong(x, y, z, nx, ny, nz);
      // Paper has two sides, and some small parts show their inner one: what is seen is the side that sees.
      return front < BLIND ? Math.max(front, seenAlong(x, y, z, -nx, -ny, -nz)) : front;
    },
  };
}

/** Directions about +z as x, y, z, as many as asked for, denser towards the pole by its cosine; always the same. */
function cosineFan(count: number): Float64Array {
  const fan = new Float64Array(count * 3);
  for (let n = 0; n < count; n += 1) {
    const radius = Math.sqrt((n + 0.5) / count);
    const turn = n * 2.399963229728653;
    fan.set([radius * Math.cos(turn), radius * Math.sin(turn), Math.sqrt(1 - radius * radius)], n * 3);
  }
  return fan;
}

/** Two directions across a unit normal (Duff et al. 2017). */
function frameOf(x: number, y: number, z: number): readonly [number, number, number, number, number, number] {
  const sign = z >= 0 ? 1 : -1;
  const a = -1 / (sign + z);
  const b = x * y * a;
  return [1 + sign * x * x * a, sign * b, -sign * x, b, sign + y * y * a, -y];
}
