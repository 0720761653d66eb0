import type { Form } from '../kit/form';

/** How one kind of thing is shaped: what a folder of forms offers to the models tool. */
export interface FormSource {
  /** Names of its forms; a kind with a single form calls it `plain`. */
  readonly variants: readonly string[];
  readonly form: (variant: string) => Form;
  /** What bears it, for the shade it stands in: its foot, its back where it lies, or nothing near it. */
  readonly rests: 'foot' | 'back' | 'free';
  /** Whether the size it was drawn at means anything; supports are stretched to where they are needed. */
  readonly isSized: boolean;
  /** Variants that are heroes of a subject: the gallery's best. */
  readonly heroes: readonly string[];
}

/** A source with the usual answers, and overrides. */
const source = (
  variants: readonly string[],
  form: (variant: string) => Form,
  rests: FormSource['rests'],
  overrides: Partial<FormSource> = {},
): FormSource => ({ variants, form, rests, isSized: true, heroes: [], ...overrides });

/** A thing of one form standing on its foot. */
export const standing = (form: () => Form, overrides: Partial<FormSource> = {}): FormSource =>
  source(['plain'], form, 'foot', overrides);

/** A thing of one form lying on its back. */
export const lying = (form: () => Form, overrides: Partial<FormSource> = {}): FormSource =>
  source(['plain'], form, 'back', overrides);

/** A thing of several forms. */
export const varied = source;
