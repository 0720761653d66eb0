import { SourceError } from './exhibitionSource';

/** Fetches the drawn picture of a wall text. @param path relative to the site's base @throws SourceError */
export async function loadFeaturePicture(path: string): Promise<Blob> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`).catch(() => null);
  if (!response?.ok) throw new SourceError(path, response?.status ?? null);
  return response.blob();
}
