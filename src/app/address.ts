/** The visit's address (DESIGN 7): hash routes and query, both ways. Pure; `bindAddress.ts` ties it to the browser. */
import { LANGUAGES, type Language } from '../domain/language/language';
import { QUALITY_CHOICES, type QualityChoice } from '../domain/quality/quality';
import type { Degrees, Metres } from '../domain/units';
import type { Topic } from '../state/galleryState';

/** Where in the visit an address leads. */
export type Route =
  | { readonly kind: 'hall' }
  | { readonly kind: 'exhibit'; readonly id: string }
  /** The exhibit, held in the hand. */
  | { readonly kind: 'hand'; readonly id: string }
  | { readonly kind: 'story'; readonly id: string }
  /** `stop` counts from 1. */
  | { readonly kind: 'tour'; readonly id: string; readonly stop: number }
  /** The search, opened on a query. */
  | { readonly kind: 'search'; readonly query: string }
  /** A visit that somebody shared; the code is read when it is shown. */
  | { readonly kind: 'visit'; readonly code: string }
  /** People, map or timeline as a whole. */
  | { readonly kind: 'surface'; readonly surface: AddressedSurface }
  /** A person, place, journey, event or year, on the surface that shows it. */
  | { readonly kind: 'topic'; readonly topic: Topic }
  /** A standing place in plan space; heading in degrees clockwise from plan north. */
  | { readonly kind: 'at'; readonly x: Metres; readonly z: Metres; readonly headingDeg: Degrees };

/** Surfaces with an address of their own. */
const SURFACES = ['people', 'map', 'timeline'] as const;
export type AddressedSurface = (typeof SURFACES)[number];

/** How a visit was asked to be shown. */
export interface AddressOptions {
  readonly language: Language | null;
  readonly quality: QualityChoice | null;
  readonly kiosk: boolean;
  /** Null: not embedded. Else the origins (scheme://host[:port]) whose messages are answered besides our own. */
  readonly embed: readonly string[] | null;
}

export interface Address {
  readonly route: Route;
  readonly options: AddressOptions;
}

const TOPICS = ['person', 'place', 'journey', 'event'] as const;
const YEAR = /^\d{4}$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Codes of shared visits (`domain/logbook/sharedVisit.ts`); a link of the whole exhibition has some 10,000 letters. */
const VISIT_CODE = /^[0-9a-z.]{2,60000}$/i;
const NUMBER = /^-?\d{1,6}(\.\d{1,6})?$/;
const NOWHERE: Route = { kind: 'hall' };

/** Reads an address. What cannot be read counts as not said; nothing throws. */
export function parseAddress(hash: string, search: string): Address {
  const query = new URLSearchParams(search);
  const language = query.get('lang');
  const quality = query.get('quality');
  return {
    route: parseRoute(hash),
    options: {
      language: LANGUAGES.find((known) => known === language) ?? null,
      quality: QUALITY_CHOICES.find((known) => known === quality) ?? null,
      kiosk: isOn(query.get('kiosk')),
      embed: query.has('embed') ? originsOf(query.get('embed') ?? '') : null,
    },
  };
}

/** Writes an address as `{ hash, search }`; the inverse of `parseAddress`. */
export function formatAddress({ route, options }: Address): { readonly hash: string; readonly search: string } {
  const query: string[] = [];
  if (options.language !== null) query.push(`lang=${options.language}`);
  if (options.quality !== null) query.push(`quality=${options.quality}`);
  if (options.kiosk) query.push('kiosk');
  if (options.embed !== null)
    query.push(options.embed.length > 0 ? `embed=${options.embed.map(encodeURIComponent).join(',')}` : 'embed');
  return { hash: formatRoute(route), search: query.length > 0 ? `?${query.join('&')}` : '' };
}

/** Writes a route as the hash of an address; the hall itself has none. */
export function formatRoute(route: Route): string {
  const { kind } = route;
  if (kind === 'exhibit' || kind === 'story') return `#/${kind}/${route.id}`;
  if (kind === 'hand') return `#/exhibit/${route.id}/hand`;
  if (kind === 'tour') return `#/tour/${route.id}/${route.stop}`;
  if (kind === 'search') return `#/search/${encodeURIComponent(route.query)}`;
  if (kind === 'visit') return `#/visit/${route.code}`;
  if (kind === 'surface') return `#/${route.surface}`;
  if (kind === 'topic') {
    const { kind: of, id } = route.topic;
    return of === 'year' ? `#/timeline/${id}` : `#/${of}/${id}`;
  }
  if (kind === 'at') return `#/at/${shortNumber(route.x)},${shortNumber(route.z)},${shortNumber(route.headingDeg)}`;
  return '';
}

/** The query with its language replaced; everything else in it stays, known to us or not. */
export function withLanguage(search: string, language: Language): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== 'lang');
  return `?${[`lang=${language}`, ...others].join('&')}`;
}

function parseRoute(hash: string): Route {
  const [start, kind, id, stop, ...rest] = hash.split('/');
  if (start !== '#' || kind === undefined || rest.length > 0) return NOWHERE;
  if (id === undefined) return surfaceRoute(kind);
  if (kind === 'tour') return tourRoute(id, stop ?? '1');
  if (stop === undefined) return singleRoute(kind, id);
  return kind === 'exhibit' && stop === 'hand' && ID.test(id) ? { kind: 'hand', id } : NOWHERE;
}

/** A route of a kind and one word. */
function singleRoute(kind: string, word: string): Route {
  if (kind === 'at') return standingRoute(word);
  if (kind === 'search') return searchRoute(word);
  if (kind === 'visit') return VISIT_CODE.test(word) ? { kind, code: word } : NOWHERE;
  if ((kind === 'exhibit' || kind === 'story') && ID.test(word)) return { kind, id: word };
  return topicRoute(kind, word);
}

function surfaceRoute(name: string): Route {
  const surface = SURFACES.find((known) => known === name);
  return surface ? { kind: 'surface', surface } : NOWHERE;
}

function topicRoute(kind: string, id: string): Route {
  if (kind === 'timeline' && YEAR.test(id)) return { kind: 'topic', topic: { kind: 'year', id } };
  const topic = TOPICS.find((known) => known === kind);
  return topic && ID.test(id) ? { kind: 'topic', topic: { kind: topic, id } } : NOWHERE;
}

function tourRoute(id: string, stop: string): Route {
  if (!ID.test(id) || !/^[1-9]\d{0,3}$/.test(stop)) return NOWHERE;
  return { kind: 'tour', id, stop: Number(stop) };
}

/** Longer queries are nobody's. */
const LONGEST_QUERY = 200;

function searchRoute(text: string): Route {
  const query = decoded(text)?.trim() ?? '';
  return query === '' || query.length > LONGEST_QUERY ? NOWHERE : { kind: 'search', query };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function standingRoute(text: string): Route {
  const parts = text.split(',');
  const [x, z, headingDeg] = parts.map(Number);
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return NOWHERE;
  if (x === undefined || z === undefined || headingDeg === undefined) return NOWHERE;
  return { kind: 'at', x, z, headingDeg };
}

/** Centimetres and hundredths of a degree are finer than a visitor stands. */
const shortNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const isOn = (value: string | null): boolean => value !== null && value !== '0' && value !== 'false';

/** `?embed` alone is embedding by our own origin; names that are no origin are dropped. */
function originsOf(value: string): readonly string[] {
  return value.split(',').flatMap((text) => {
    const origin = originOf(text.trim());
    return origin === null ? [] : [origin];
  });
}

function originOf(text: string): string | null {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}
