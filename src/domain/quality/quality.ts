/** Levels of the drawn picture, coarsest first. */
export const QUALITIES = ['low', 'medium', 'high'] as const;

/** How finely the hall is drawn: sizes of pictures kept, models, reflections, pixels. */
export type Quality = (typeof QUALITIES)[number];

/** What a visitor may ask for: a level, or that the gallery chooses and keeps watching. */
export const QUALITY_CHOICES = ['auto', ...QUALITIES] as const;
export type QualityChoice = (typeof QUALITY_CHOICES)[number];

/** The coarser of two levels. */
export const coarserOf = (a: Quality, b: Quality): Quality => (QUALITIES.indexOf(a) < QUALITIES.indexOf(b) ? a : b);
