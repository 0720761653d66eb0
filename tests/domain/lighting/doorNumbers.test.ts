import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { doorNumbers, numberedHalls } from '../../../src/domain/lighting/doorNumbers';
import { surfacesOf } from '../../../src/domain/lighting/surfacesOf';
import { parseManifest } from '../../../tools/textures/manifest';
import { realPlan } from './realPlan';

describe('numbers over doors', () => {
  const plan = realPlan();
  const halls = numberedHalls(plan);
  const numbers = doorNumbers(plan, surfacesOf(plan));

  it('belong to the galleries, not to the link', () => {
    expect(halls.map(({ id }) => id)).toEqual(['S8', 'S9']);
  });

  it('tell where a door leads, and which hall this is where it leads out', () => {
    const shown: Record<string, string | undefined> = Object.fromEntries(
      numbers.map(({ surface, row }) => [surface.block ?? '', halls[row]?.id] as const),
    );
    expect(shown).toEqual({
      'door-a-lintel': 'S8',
      'door-b-west-lintel': 'S9',
      'door-b-east-lintel': 'S8',
      'door-c-lintel': 'S9',
    });
  });

  it('have a picture with a row for each hall, as the manifest says', async () => {
    const { width, height } = await sharp('textures/materials/hall-numbers.webp').metadata();
    // A row is four times as wide as high.
    expect(width / (height / halls.length)).toBe(4);
    const manifest = parseManifest(JSON.parse(readFileSync('textures/manifest.json', 'utf8')));
    const entry = manifest.find(({ id }) => id === 'materials/hall-numbers');
    expect(entry?.files[0]?.bytes).toBe(readFileSync('textures/materials/hall-numbers.webp').length);
  });
});
