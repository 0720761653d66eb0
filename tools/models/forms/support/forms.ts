import type { Form } from '../../kit/form';
import { type FormSource, varied } from '../source';
import { baseForm, blockForm, columnForm, pinForm, postForm, wedgeForm } from './geometry';

const BUILDERS: Readonly<Record<string, () => Form>> = {
  wedge: wedgeForm,
  block: blockForm,
  pin: pinForm,
  base: baseForm,
  column: columnForm,
  post: postForm,
};

/** What carries things; stretched to where it is needed. */
export const SUPPORTS: FormSource = varied(
  Object.keys(BUILDERS),
  (variant) => {
    const build = BUILDERS[variant];
    if (!build) throw new Error(`no support ${variant}`);
    return build();
  },
  'foot',
  { isSized: false },
);
