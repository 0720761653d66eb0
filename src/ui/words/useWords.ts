import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGallery } from '../useGallery';

/** The interface's words in the visitor's language. Keys are checked against `en.json`. */
export function useWords(): TFunction {
  const language = useGallery((state) => state.language);
  return useTranslation('translation', { lng: language }).t;
}
