import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import territories from './territories.json' with { type: 'json' };

/** The land of a state or territory by today's borders. */
export type CountryShape = Feature<Polygon | MultiPolygon, CountryName>;

/** Coarse and fine map: 1:50 million, and 1:10 million with the small islands. */
export type MapScale = '50m' | '10m';

interface CountryName {
  readonly name: string;
}

const require = createRequire(import.meta.url);
const TERRITORIES: Readonly<Record<string, readonly string[]>> = territories;
const MAPS: Readonly<Record<MapScale, string>> = {
  '50m': require.resolve('world-atlas/countries-50m.json'),
  '10m': require.resolve('world-atlas/countries-10m.json'),
};
const maps = new Map<MapScale, readonly CountryShape[]>();
let digits: ReadonlyMap<string, string> | null = null;

/** Every country of a map: Natural Earth (public domain, package `world-atlas`); ids are the digits of ISO 3166-1. */
export function countryShapes(scale: MapScale): readonly CountryShape[] {
  const known = maps.get(scale);
  if (known) return known;
  const topology = readJson(MAPS[scale]) as Topology<{
    countries: GeometryCollection<CountryName>;
  }>;
  const shapes = feature(topology, topology.objects.countries).features.filter(isArea);
  maps.set(scale, shapes);
  return shapes;
}

/** The shapes of a country and of its territories; none where there is no such country. `code`: two capital letters. */
export function shapesOf(code: string, scale: MapScale): readonly CountryShape[] {
  const ids = new Set([code, ...(TERRITORIES[code] ?? [])].map(digitsOf));
  return countryShapes(scale).filter(({ id }) => id !== undefined && ids.has(String(id)));
}

/** ISO 3166-1: the digits of a country by its two letters. */
function digitsOf(code: string): string | undefined {
  digits ??= new Map(
    (readJson(require.resolve('i18n-iso-countries/codes.json')) as readonly (readonly string[])[]).map(
      ([letters = '', , number = '']) => [letters, number],
    ),
  );
  return digits.get(code);
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const isArea = (shape: Feature<Feature['geometry'], CountryName>): shape is CountryShape =>
  shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
