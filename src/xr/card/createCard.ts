import { CanvasTexture, Group, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three';
import { placeFacing } from '../../scene/frame';
import type { CardAction } from './cardAction';
import type { CardContent } from './cardContent';
import { drawCard, measureOn } from './drawCard';
import { type CardLayout, inMetres, layOutCard } from './layOutCard';
import type { CardPlace } from './placeCard';

/** The card in the hall: one quad with its writing, one over the button pointed at. */
export interface Card {
  readonly object: Group;
  /** Writes it and gives where its lines and buttons are. */
  readonly write: (content: CardContent) => CardLayout;
  readonly place: (place: CardPlace) => void;
  /** Lights a button up; null for none. */
  readonly light: (action: CardAction | null) => void;
  readonly hide: () => void;
  readonly dispose: () => void;
}

const SHARPNESS = 8;

/** Creates a hidden card. Its texture lives while it shows. */
export function createCard(ownerDocument: Document): Card {
  const context = contextOf(ownerDocument);
  const quad = new PlaneGeometry(1, 1);
  const paper = new MeshBasicMaterial();
  const glow = new MeshBasicMaterial({ color: 0xc9922e, transparent: true, opacity: 0.4, depthWrite: false });
  const sheet = new Mesh(quad, paper);
  const lit = new Mesh(quad, glow);
  const object = new Group();
  object.name = 'headset-card';
  object.visible = false;
  object.add(sheet, lit);
  lit.position.z = 0.003;
  let layout: CardLayout | null = null;

  const clear = (): void => {
    paper.map?.dispose();
    paper.map = null;
  };
  const light = (action: CardAction | null): void => {
    const button = layout?.buttons.find((candidate) => candidate.action === action);
    lit.visible = button !== undefined;
    if (!layout || !button) return;
    lit.scale.set(inMetres(button.w), inMetres(button.h), 1);
    lit.position.x = inMetres(button.x + button.w / 2 - layout.w / 2);
    lit.position.y = inMetres(layout.h / 2 - button.y - button.h / 2);
  };
  return {
    object,
    write: (content) => {
      const made = layOutCard(content, measureOn(context));
      drawCard(context, made);
      // A texture of another size needs storage of its own.
      clear();
      const texture = new CanvasTexture(context.canvas);
      texture.colorSpace = SRGBColorSpace;
      texture.anisotropy = SHARPNESS;
      paper.map = texture;
      paper.needsUpdate = true;
      sheet.scale.set(inMetres(made.w), inMetres(made.h), 1);
      layout = made;
      object.userData['layout'] = made;
      light(null);
      return made;
    },
    place: ({ centre, facing, scale }) => {
      placeFacing(object, centre, facing, 0);
      object.scale.setScalar(scale);
      object.visible = true;
    },
    light,
    hide: () => {
      object.visible = false;
      clear();
    },
    dispose: () => {
      clear();
      quad.dispose();
      paper.dispose();
      glow.dispose();
    },
  };
}

function contextOf(ownerDocument: Document): CanvasRenderingContext2D {
  const context = ownerDocument.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser gives no 2D canvas for the card');
  return context;
}
