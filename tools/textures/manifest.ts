/**
 * `textures/manifest.json`: one entry per texture, with what made it, its licence and checksums. Every maker (plates,
 * light, hall numbers) writes the entries of its own groups and keeps those of the others.
 */
import { z } from 'zod';

/** Groups of pictures the plates tool makes; an entry's id is `<group>/<exhibit, story or feature>`. */
export const PICTURE_GROUPS = ['plate', 'cover', 'label', 'panel', 'far', 'distant', 'feature'] as const;

/** One of the groups of pictures. */
export type PictureGroup = (typeof PICTURE_GROUPS)[number];

const pixels = z.number().int().positive();
const offset = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileSchema = z.strictObject({
  level: z.string().min(1),
  /** Relative to `textures/`. */
  path: z.string().min(1),
  bytes: z.number().int().positive(),
  width: pixels.optional(),
  height: pixels.optional(),
});

const entrySchema = z.strictObject({
  id: z.string().min(1),
  files: z.array(fileSchema).min(1),
  madeBy: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  /** Hash of everything the picture was made from: texts, template, size. */
  inputsHash: z.string().min(1),
  /** Hash of the file's bytes; of all files' bytes one after another where there are several. */
  sha256,
  /**
   * Sheets only: where each small picture lies, `[x, y, w, h]` in pixels from the top left; by exhibit in a story's far
   * sheet, by path of the near picture in the distant sheet.
   */
  tiles: z.record(z.string(), z.tuple([offset, offset, pixels, pixels])).optional(),
});

const manifestSchema = z.array(entrySchema).readonly();

/** One texture with its provenance. */
export type ManifestEntry = z.infer<typeof entrySchema>;

/** The whole manifest. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * The manifest as typed data.
 *
 * @throws Error that lists every fault with its path
 */
export function parseManifest(value: unknown): Manifest {
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`textures/manifest.json has ${faults.length} faults:\n${faults.join('\n')}`);
}

/** The manifest as text: entries sorted by id, one line each, so that a change shows as the lines it touches. */
export function manifestText(manifest: Manifest): string {
  const sorted = [...manifest].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `[\n${sorted.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
