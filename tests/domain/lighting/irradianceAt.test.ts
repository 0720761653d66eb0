import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irradianceAt, type Probes, readProbes, writeProbes } from '../../../src/domain/lighting/irradianceAt';

/** 3 x 2 x 2 probes, bytes rising with x, y and z. */
const probes: Probes = {
  origin: { x: 1, y: 0.5, z: 2 },
  step: { x: 0.5, y: 0.5, z: 0.5 },
  columns: 3,
  layers: 2,
  rows: 2,
  scale: 4,
  rgb: Uint8Array.from({ length: 3 * 2 * 2 * 3 }, (_, n) => (n * 7) % 256),
};

const light = (x: number, y: number, z: number) => irradianceAt(probes, { x, y, z }, [0, 0, 0]);

describe('light in the air', () => {
  it('is a probe at its own place', () => {
    // Column 1, layer 0, row 1: probe 4 of the grid, bytes 84, 91, 98; scale x (byte / 255)^2.
    expect(light(1.5, 0.5, 2.5).map((value) => Number(value.toFixed(4)))).toEqual(
      [84, 91, 98].map((byte) => Number((4 * (byte / 255) ** 2).toFixed(4))),
    );
  });

  it('is never brighter than the brightest probe nor negative, anywhere', () => {
    const any = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(fc.property(any, any, any, (x, y, z) => light(x, y, z).every((value) => value >= 0 && value <= 4)));
  });

  it('is the edge of the grid beyond it', () => {
    expect(light(-10, 0, 0)).toEqual(light(1, 0.5, 2));
  });

  it('survives being written and read', () => {
    const file = writeProbes(probes);
    const back = readProbes(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    expect({ ...back, rgb: [...back.rgb] }).toEqual({ ...probes, rgb: [...probes.rgb] });
  });

  it('refuses a file that was cut short', () => {
    const file = writeProbes(probes);
    expect(() => readProbes(file.buffer.slice(0, 50) as ArrayBuffer)).toThrow('cut short');
  });
});
