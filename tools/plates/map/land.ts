import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
let land: FeatureCollection | null = null;

/** Outlines of the world's land, Natural Earth 1:50 million (public domain, package `world-atlas`); no borders. */
export function landOutlines(): FeatureCollection {
  if (land) return land;
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-50m.json'), 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;
  land = feature(topology, topology.objects.land);
  return land;
}
