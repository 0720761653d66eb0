/**
 * Draws one model at a time for `npm run models -- --look`, with the hall's own material. The tool hands the bytes in and
 * takes pictures of the canvas. A page of its own: it alone may reach into the scene's sources.
 */
import { Color, NoToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { STAND_INS } from '../../../../src/scene/exhibits/kinds/registry.ts';
import { createPortrait } from '../../../../src/scene/exhibits/things/createPortrait.ts';

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = NoToneMapping;
document.body.append(renderer.domElement);
const scene = new Scene();
scene.background = new Color('#5d5b58');
const camera = new PerspectiveCamera(24, 1, 0.1, 40);

/** Two angles: as one meets it, and from the other side and higher. */
const ANGLES = [
  [-0.55, 0.25],
  [0.8, 0.55],
];

/** The first of the colours that exhibits of a kind have, linear as the shader takes it. */
function toneOf(kind) {
  const colour = STAND_INS[kind]?.tones[0] ?? '#ffffff';
  return [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const bitmapOf = (base64) =>
  createImageBitmap(new Blob([bytesOf(base64)]), { colorSpaceConversion: 'none', premultiplyAlpha: 'none' });

window.portraits = {
  draw: async ({ base64, skin, kind, width, height, from, distance, lying }) => {
    const portrait = createPortrait(bytesOf(base64).buffer, toneOf(kind), skin && (await bitmapOf(skin)));
    const [yaw, pitch] = ANGLES[from] ?? ANGLES[0];
    // What lies in a case is looked down upon.
    portrait.turn(lying ? yaw * 0.4 : yaw, lying ? -0.5 + pitch : pitch);
    scene.add(portrait.object);
    const aspect = width / height;
    renderer.setSize(width, height, false);
    camera.aspect = aspect;
    const radius = Math.hypot(...portrait.size) / Math.max(...portrait.size);
    camera.position.set(
      0,
      0,
      (distance * radius * 0.94) / Math.sin((camera.fov * Math.PI) / 360) / Math.min(1, aspect),
    );
    camera.updateProjectionMatrix();
    renderer.render(scene, camera);
    scene.remove(portrait.object);
    portrait.dispose();
    return { triangles: portrait.triangles, size: portrait.size };
  },
};
