/** `models/manifest.json`: one entry per model, with what made it, its licence and checksums. */
import { z } from 'zod';
import { LEVELS } from './make/buildModel';

const metres = z.number().positive();

const fileSchema = z.strictObject({
  level: z.enum(LEVELS),
  /** Relative to `models/`. */
  path: z.string().min(1),
  bytes: z.number().int().positive(),
  triangles: z.number().int().positive(),
  /** Distance of its surface from the near level's, in metres of the model. */
  error: z.number().nonnegative(),
});

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Coarsest first. */
  files: z.array(fileSchema).min(1).readonly(),
  hero: z.literal(true).optional(),
  /** Size it was drawn at, in metres; aircraft at the size of the original. Null where it is stretched to need. */
  sizeM: z.strictObject({ x: metres, y: metres, z: metres }).nullable(),
  madeBy: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  inputsHash: z.string().min(1),
  /** Hash of all files' bytes one after another. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.array(entrySchema).readonly();

/** One model with its provenance. */
export type ManifestEntry = z.infer<typeof entrySchema>;

/**
 * The manifest as typed data.
 *
 * @throws Error that lists every fault with its path
 */
export function parseManifest(value: unknown): readonly ManifestEntry[] {
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`models/manifest.json has ${faults.length} faults:\n${faults.join('\n')}`);
}

/** The manifest as text: entries sorted by id, one line each, so that a change shows as the lines it touches. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return `[\n${sorted.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
