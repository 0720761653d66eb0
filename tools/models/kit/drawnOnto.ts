import { outwards } from './draped';
import type { Field } from './moulded';
import type { Part } from './part';

/** A moulded part's points drawn exactly onto its field, with the field's own normals: smooth at coarse cells. */
export function drawnOnto(part: Part, field: Field, cell: number): Part {
  const positions: number[] = [];
  const normals: number[] = [];
  for (let at = 0; at < part.positions.length; at += 3) {
    const [x, y, z] = [part.positions[at] ?? 0, part.positions[at + 1] ?? 0, part.positions[at + 2] ?? 0];
    const [nx, ny, nz] = outwards(field, x, y, z);
    const off = Math.min(cell / 2, Math.max(-cell / 2, field(x, y, z)));
    positions.push(x - nx * off, y - ny * off, z - nz * off);
    normals.push(nx, ny, nz);
  }
  return { ...part, positions, normals };
}
