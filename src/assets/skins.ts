import { SourceError } from './exhibitionSource';

/**
 * Fetches and decodes the skin of a model: colour and, in alpha, relief. The caller closes it.
 *
 * @param path relative to the site's base
 * @throws SourceError where it does not arrive
 */
export async function loadSkin(path: string): Promise<ImageBitmap> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`).catch(() => null);
  if (!response?.ok) throw new SourceError(path, response?.status ?? null);
  return createImageBitmap(await response.blob(), { colorSpaceConversion: 'none', premultiplyAlpha: 'none' });
}
