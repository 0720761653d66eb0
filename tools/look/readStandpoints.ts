import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const standpointSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  what: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  x: z.number(),
  z: z.number(),
  headingDeg: z.number(),
  pitchDeg: z.number().optional(),
  /** Eye height in metres; standing where not said. */
  eye: z.number().optional(),
});

const fileSchema = z.strictObject({ standpoints: z.array(standpointSchema).min(12) });

/** A named place to look from, in plan space; angles in degrees. */
export type Standpoint = z.infer<typeof standpointSchema>;

/** Reads the named standpoints; `only` keeps those whose name contains it. @throws Error where none is left */
export async function readStandpoints(file: string, only: string | undefined): Promise<readonly Standpoint[]> {
  const { standpoints } = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const kept = only === undefined ? standpoints : standpoints.filter(({ name }) => name.includes(only));
  if (kept.length === 0)
    throw new Error(`no standpoint is called ${only}; there are ${standpoints.map((s) => s.name).join(', ')}`);
  return kept;
}
