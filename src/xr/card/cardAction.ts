/** What the buttons of the card do, in the order they stand. */
export const CARD_ACTIONS = ['previous', 'next', 'language', 'close'] as const;

/** A button of the card. */
export type CardAction = (typeof CARD_ACTIONS)[number];
