import type { Paint } from '../../kit/form';

/** Paints of one tank: hull, running gear dulled by dust, edges and tools. */
export interface TankCoat {
  readonly hull: Paint;
  readonly gear: Paint;
  readonly dark: Paint;
}

/** Soviet protective green. */
export const SOVIET_GREEN: TankCoat = {
  hull: { colour: '#56603f', gloss: 0.24, grain: 0.55 },
  gear: { colour: '#5a5b42', gloss: 0.16, grain: 0.8 },
  dark: { colour: '#2f3327', gloss: 0.2, grain: 0.5 },
};

/** United States olive drab. */
export const OLIVE_DRAB: TankCoat = {
  hull: { colour: '#575738', gloss: 0.2, grain: 0.55 },
  gear: { colour: '#5b573e', gloss: 0.14, grain: 0.8 },
  dark: { colour: '#302f24', gloss: 0.2, grain: 0.5 },
};

export const STEEL: Paint = { colour: '#4b4640', metal: 0.75, gloss: 0.35, grain: 0.9 };
export const RUBBER: Paint = { colour: '#232220', gloss: 0.12, grain: 0.6 };
export const BORE: Paint = { colour: '#0c0c0b' };
export const LENS: Paint = { colour: '#b9bdb6', gloss: 0.9, metal: 0.4 };
export const WOOD: Paint = { colour: '#8a6a42', gloss: 0.15, grain: 0.7 };
export const CANVAS: Paint = { colour: '#77704f', gloss: 0.03, grain: 0.7 };
