/**
 * One exhibit in the hand: its finest model alone, in the hall's light or a lamp from the side, on a canvas and a context
 * of its own. Draws on demand; `dispose` gives everything back. The hall knows nothing of it.
 */
import { NoToneMapping, SRGBColorSpace, WebGLRenderer } from 'three';
import { loadModel } from '../../assets/models';
import { loadSkin } from '../../assets/skins';
import { type HeldView, HoldFault, type HoldOptions } from '../../domain/hand/held';
import type { TextureArray } from '../exhibits/streaming/textureArray';
import { NIGHT } from './createGround';
import { createHeldThing, type HeldThing } from './createHeldThing';
import { createHeldView } from './createHeldView';
import { loadCover } from './loadCover';
import { FINEST, firstTurn, planHeld } from './planHeld';

/** Holds an exhibit. @throws HoldFault */
export async function holdExhibit(options: HoldOptions<HTMLCanvasElement>): Promise<HeldView> {
  const { canvas, hung, story, ratio, onLost } = options;
  const renderer = createRenderer(canvas, ratio);
  const handleLost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener('webglcontextlost', handleLost);
  const end = (): void => {
    canvas.removeEventListener('webglcontextlost', handleLost);
    renderer.dispose();
    renderer.forceContextLoss();
  };
  try {
    const planned = planHeld(hung, story);
    const { plate } = hung;
    const [thing, cover] = await Promise.all([
      // A thing without its skin or its picture is still worth turning.
      Promise.all([
        loadModel(planned.model, FINEST),
        planned.skin === null ? null : loadSkin(planned.skin).catch((): ImageBitmap | null => null),
      ]).then(([file, skin]): HeldThing => createHeldThing(file, planned, skin)),
      plate ? loadCover(renderer, plate).catch((): TextureArray | null => null) : null,
    ]);
    if (cover) thing.showFace('near', cover.texture);
    const view = createHeldView({ ...options, renderer, thing, first: firstTurn(hung) });
    return {
      ...view,
      dispose: () => {
        view.dispose();
        cover?.dispose();
        thing.dispose();
        end();
      },
    };
  } catch (error) {
    end();
    throw new HoldFault('not-arrived', error);
  }
}

function createRenderer(canvas: HTMLCanvasElement, ratio: number): WebGLRenderer {
  try {
    const renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: 'high-performance' });
    renderer.toneMapping = NoToneMapping;
    renderer.outputColorSpace = SRGBColorSpace;
    renderer.setClearColor(NIGHT);
    renderer.setPixelRatio(ratio);
    return renderer;
  } catch (error) {
    throw new HoldFault('no-webgl', error);
  }
}
