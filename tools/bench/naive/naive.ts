/**
 * The hall as one would first write it: a mesh with its own geometry and material for every wall, frame, picture, label
 * and case, drawn sixty times a second. The bench measures ours against it, from the same compiled records.
 */
import { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { CellData, HallData } from '../../../src/domain/hall/hall';
import type { Walk } from '../walks';
import { caseMeshes, exhibitMeshes, panelMeshes, wallMesh } from './naiveMeshes';

/** Walking pace of the gallery, metres per second. */
const PACE = 1.4;
const EYE = 1.6;

declare global {
  interface Window {
    naive: { readonly meshes: number; readonly walk: (walk: Walk) => void; readonly rest: () => void };
  }
}

async function load<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return (await response.json()) as T;
}

async function open(): Promise<void> {
  const base = new URLSearchParams(location.search).get('exhibition') ?? '';
  const hall = await load<HallData>(`${base}hall.json`);
  const cells = await Promise.all(hall.cells.map(({ story }) => load<CellData>(`${base}cells/${story}.json`)));

  const scene = new Scene();
  for (const wall of hall.plan.walls) scene.add(wallMesh(wall));
  for (const item of hall.plan.cases) scene.add(...caseMeshes(item));
  for (const cell of cells) {
    for (const exhibit of cell.exhibits) scene.add(...exhibitMeshes(exhibit));
    if (cell.panel) scene.add(...panelMeshes(cell.panel));
  }

  const renderer = new WebGLRenderer({ antialias: true });
  renderer.setSize(innerWidth, innerHeight);
  document.body.append(renderer.domElement);
  const camera = new PerspectiveCamera(60, innerWidth / innerHeight, 0.05, 160);

  let running: Walk | null = null;
  let began: number | null = null;
  const draw = (time: number): void => {
    if (!running) return;
    began ??= time;
    const way = ((time - began) / 1000) * PACE;
    const { x, z, heading } = running;
    camera.position.set(x + Math.sin(heading) * way, EYE, z - Math.cos(heading) * way);
    camera.rotation.set(0, -heading, 0, 'YXZ');
    renderer.render(scene, camera);
    requestAnimationFrame(draw);
  };

  window.naive = {
    meshes: scene.children.length,
    walk: (walk) => {
      const isAsleep = running === null;
      running = walk;
      began = null;
      if (isAsleep) requestAnimationFrame(draw);
    },
    rest: () => {
      running = null;
    },
  };
}

void open();
