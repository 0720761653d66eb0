import { type GeoPath, type GeoProjection, geoAzimuthalEqualArea, geoGraticule, geoPath } from 'd3-geo';
import { escapeText } from '../text/markup';
import { landOutlines } from './land';
import { type LonLat, type MapDot, type MapSpec, replaceMapMarks } from './mapMark';
import { placeNames } from './placeNames';

/** Mean radius of the earth in kilometres. */
const EARTH_KM = 6371;

/** A card's markup with its maps drawn as SVG; colours come from the card's style sheet. */
export const expandMaps = (markup: string): string => replaceMapMarks(markup, mapSvg);

/** Projection of a small map: azimuthal equal area about its centre, which stands at the anchor. */
export function projectionOf({ w, h, centre, anchor, widthKm }: MapSpec): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([w * anchor[0], h * anchor[1]])
    .scale((w / widthKm) * EARTH_KM)
    .clipAngle(100)
    .clipExtent([
      [-12, -12],
      [w + 12, h + 12],
    ]);
}

function mapSvg(spec: MapSpec): string {
  const projection = projectionOf(spec);
  const path = geoPath(projection).digits(1);
  const shore = path(landOutlines()) ?? '';
  const lines = geoGraticule()
    .step([spec.graticule, spec.graticule])
    .extent([
      [-180, -80],
      [180, 80],
    ])();
  return `<svg class="map" viewBox="0 0 ${spec.w} ${spec.h}" width="${spec.w}" height="${spec.h}" overflow="hidden">
<rect class="sea" width="${spec.w}" height="${spec.h}"/>
<path class="shore far" d="${shore}"/><path class="shore mid" d="${shore}"/><path class="shore near" d="${shore}"/>
<path class="land" d="${shore}"/><path class="graticule" d="${path(lines) ?? ''}"/><path class="coast" d="${shore}"/>
${spec.routes.map((route) => routeSvg(path, route)).join('')}${dotsSvg(spec, projection)}</svg>`;
}

function routeSvg(path: GeoPath, { points, isDashed }: MapSpec['routes'][number]): string {
  const line = path({ type: 'LineString', coordinates: points.map(([lon, lat]) => [lon, lat]) }) ?? '';
  return `<path class="route-halo" d="${line}"/><path class="route${isDashed ? ' dashed' : ''}" d="${line}"/>`;
}

function dotsSvg(spec: MapSpec, projection: GeoProjection): string {
  const seen = spec.dots.flatMap((dot) => {
    const at = projection(dot.at as [number, number]);
    return at && isInside(spec, at as LonLat) ? [{ dot, at: at as LonLat }] : [];
  });
  const names = spec.lettering > 0 ? placeNames(spec, seen) : [];
  return [...seen.map(({ dot, at }) => dotSvg(dot, at)), ...names.map(nameSvg)].join('');
}

function isInside({ w, h, window = [0, 0, 1, 1] }: MapSpec, [x, y]: LonLat): boolean {
  const [left, top, right, bottom] = window;
  return x > left * w + 4 && y > top * h + 4 && x < right * w - 4 && y < bottom * h - 4;
}

function dotSvg(dot: MapDot, [x, y]: LonLat): string {
  const at = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
  if (!dot.isMain) return `<circle class="dot" ${at} r="2.6"/>`;
  const ring = `<circle class="ring${dot.isApproximate ? ' approximate' : ''}" ${at} r="${dot.isApproximate ? 17 : 9.5}"/>`;
  return `${ring}<circle class="dot main" ${at} r="4.6"/>`;
}

function nameSvg({ dot, x, y, anchor, size }: ReturnType<typeof placeNames>[number]): string {
  const look = dot.isMain ? 'name main' : 'name';
  const english =
    dot.en === '' ? '' : `<tspan class="name-en" dx="${(size * 0.3).toFixed(1)}">${escapeText(dot.en)}</tspan>`;
  return `<text class="${look}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${size}">${escapeText(dot.zh)}${english}</text>`;
}
