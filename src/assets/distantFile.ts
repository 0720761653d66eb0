import { exhibitionBase } from 'virtual:exhibition';
import type { DistantData } from '../domain/hall/distant';
import { SourceError } from './exhibitionSource';

/** Fetches what is seen of the hall from afar. @throws SourceError */
export async function loadDistant(): Promise<DistantData> {
  const path = 'distant.json';
  const response = await fetch(`${import.meta.env.BASE_URL}${exhibitionBase}${path}`).catch(() => null);
  if (!response?.ok) throw new SourceError(path, response?.status ?? null);
  return response.json() as Promise<DistantData>;
}
