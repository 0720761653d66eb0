import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of modules. */
export interface QrPath {
  /** Modules along each side, quiet zone included. */
  readonly size: number;
  /** Dark modules; one unit each. */
  readonly path: string;
}

/** Light modules around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws a text as a QR code that is still read with 15 % of it damaged. @throws RangeError where it is too long (2,331 bytes) */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: runs.join('') };
}

/** Start and length of each run of dark modules. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
