/** What medals are made of. */
export const GOLD = { colour: '#c79b40', metal: 1, gloss: 0.74, grain: 0.28 } as const;
export const GILT_DULL = { colour: '#a67f38', metal: 1, gloss: 0.5, grain: 0.6 } as const;
export const BRONZE = { colour: '#b08a48', metal: 1, gloss: 0.6, grain: 0.55 } as const;
/** The struck ground between the reliefs, where no cloth reaches. */
export const GROUND = { colour: '#8d6c39', metal: 1, gloss: 0.42, grain: 0.7 } as const;
export const SILVER = { colour: '#cfcbc0', metal: 1, gloss: 0.74, grain: 0.35 } as const;
export const WHITE_ENAMEL = { colour: '#e6e0d2', gloss: 0.86, grain: 0.06 } as const;
/** In the colour of the ribbon. */
export const TONED_ENAMEL = { colour: '#d8d8d8', tint: 1, gloss: 0.88, grain: 0.06 } as const;
