import type { Place } from '../../../src/domain/catalogue/schemas';
import type { Language } from '../../../src/domain/language/language';

/** A point on the earth: "32.06° N, 118.78° E", “北纬32.06°，东经118.78°”; null where there is none. */
export function positionInWords({ lat, lon }: Pick<Place, 'lat' | 'lon'>, language: Language): string | null {
  if (lat === null || lon === null) return null;
  const north = Math.abs(lat).toFixed(2);
  const east = Math.abs(lon).toFixed(2);
  if (language === 'zh') return `${lat < 0 ? '南纬' : '北纬'}${north}°，${lon < 0 ? '西经' : '东经'}${east}°`;
  return `${north}° ${lat < 0 ? 'S' : 'N'}, ${east}° ${lon < 0 ? 'W' : 'E'}`;
}
