import { oneForm } from '../standIn';

/** Enamel; only the badge of the movement that the skin's characters name wears it. */
export const badge = oneForm(['#8a2f28', '#2c4c66', '#31563f'], ({ title }) => /gung[ -]?ho/i.test(title.en));
