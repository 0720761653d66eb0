import type { Paint } from '../../kit/form';

export const RUBBER: Paint = { colour: '#242321', gloss: 0.12, grain: 0.5 };
export const CHASSIS: Paint = { colour: '#2c2b26', gloss: 0.2, grain: 0.6 };
export const GLASS: Paint = { colour: '#39474a', gloss: 0.95 };
export const LENS: Paint = { colour: '#c3c6bd', gloss: 0.9, metal: 0.3 };
export const SOVIET: Paint = { colour: '#565c3f', gloss: 0.28, grain: 0.5 };
export const OLIVE: Paint = { colour: '#585839', gloss: 0.22, grain: 0.5 };
export const PLANK: Paint = { colour: '#6a6647', gloss: 0.12, grain: 0.9 };
export const CANVAS: Paint = { colour: '#7a7350', gloss: 0.03, grain: 0.7 };
