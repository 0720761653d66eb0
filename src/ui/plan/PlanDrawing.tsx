import { memo } from 'react';
import type { HallData } from '../../domain/hall/hall';
import { toRadians } from '../../domain/units';
import styles from './plan.module.css';
import { pathOf } from './planShapes';

/** Floor, zones tinted by section, walls, openings, furniture and the suggested route; only to be looked at. */
export const PlanDrawing = memo(function PlanDrawing({ data }: { readonly data: HallData }) {
  const { plan, sections } = data;
  const accents = new Map<string, string>(sections.map(({ id, accent }) => [id, accent]));
  return (
    <g aria-hidden="true" pointerEvents="none">
      {plan.halls.map((hall) => (
        <path key={hall.id} d={pathOf(hall.outline)} className={styles['floor']} />
      ))}
      {plan.zones.map((zone) => (
        <path
          key={zone.id}
          d={pathOf(zone.outline)}
          className={styles['tint']}
          fill={accents.get(zone.section) ?? 'none'}
          fillOpacity={zone.kind === 'bay' || zone.kind === 'room' ? 0.5 : 0.12}
        />
      ))}
      {[...plan.cases, ...plan.plinths, ...plan.benches].map((piece) => {
        const [x, z] = piece.center;
        const [w, , d] = piece.size;
        return (
          <rect
            key={piece.id}
            className={styles['furniture']}
            x={-w / 2}
            y={-d / 2}
            width={w}
            height={d}
            // The file turns counter-clockwise seen from above; so does a negative angle on a drawing with z down.
            transform={`translate(${x} ${z}) rotate(${-piece.rotationDeg})`}
          />
        );
      })}
      {plan.walls.map(({ id, from, to, thickness }) => (
        <path key={id} className={styles['wall']} d={`M${from.join(' ')}L${to.join(' ')}`} strokeWidth={thickness} />
      ))}
      {plan.openings
        .filter(({ kind }) => kind === 'door')
        .map(({ id, from, to }) => (
          <path key={id} className={styles['door']} d={`M${from.join(' ')}L${to.join(' ')}`} />
        ))}
      <path className={styles['route']} d={`M${plan.route.map((point) => point.join(' ')).join('L')}`} />
      <Arrow at={plan.entrance.at} headingDeg={plan.entrance.headingDeg} />
    </g>
  );
});

/** A small open arrow at the entrance. */
function Arrow({ at: [x, z], headingDeg }: { readonly at: readonly [number, number]; readonly headingDeg: number }) {
  const heading = toRadians(headingDeg);
  const back = { x: x - Math.sin(heading) * 2, z: z + Math.cos(heading) * 2 };
  return <path className={styles['route']} d={`M${back.x} ${back.z}L${x} ${z}`} />;
}
