import type { Form } from '../../forms/form';
import { baseForm, blockForm, columnForm, pinForm, postForm, wedgeForm } from './geometry';
import type { SupportName } from './planSupports';

/** The builder of each support. */
export const SUPPORT_FORMS: Readonly<Record<SupportName, () => Form>> = {
  wedge: wedgeForm,
  block: blockForm,
  pin: pinForm,
  base: baseForm,
  column: columnForm,
  post: postForm,
};
