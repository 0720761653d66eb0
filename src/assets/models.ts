/** Addresses of the built models (made by `npm run models`); the only place that knows where they lie. */
import { SourceError } from './exhibitionSource';

const files = import.meta.glob<string>('../../models/*.glb', { query: '?url', import: 'default', eager: true });

/** Fetches one level of a model as a GLB. @throws SourceError where there is none or it does not arrive */
export async function loadModel(model: string, level: string): Promise<ArrayBuffer> {
  const path = `models/${model}.${level}.glb`;
  const address = files[`../../${path}`];
  if (address === undefined) throw new SourceError(path, null);
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new SourceError(path, response?.status ?? null);
  return response.arrayBuffer();
}
