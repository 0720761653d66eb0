/** What cameras of the 1930s are made of. */
export const LEATHER = { colour: '#1d1b19', gloss: 0.26, grain: 0.9 } as const;
/** Bellows: their grain lies between enamel's and leather's, and by it their paint knows them. */
export const CLOTH = { colour: '#1b1a19', gloss: 0.14, grain: 0.6 } as const;
export const ENAMEL = { colour: '#121212', gloss: 0.58, grain: 0.15 } as const;
export const NICKEL = { colour: '#c3c2bd', metal: 1, gloss: 0.76, grain: 0.1 } as const;
export const GLASS = { colour: '#0c0f14', gloss: 0.96 } as const;
export const WHITE = { colour: '#d8d3c4', gloss: 0.3 } as const;
export const RED = { colour: '#8e1a16', gloss: 0.75 } as const;
