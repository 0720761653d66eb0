/** Letters and digits of Crockford's base 32: none looks like another, all lower-case, none needs escaping anywhere. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a code: six of five bits each. */
export const CODE_LENGTH = 6;

/**
 * A short name for an id, for links that hold many: 30 bits of a hash, so that it does not change when other exhibits
 * come or go. `checkCodes` makes sure that no two exhibits share one. Never change this: links out there hold codes.
 */
export function idCode(id: string): string {
  const hash = mix(fnv1a(id)) >>> 2;
  return Array.from(
    { length: CODE_LENGTH },
    (_, place) => ALPHABET[(hash >>> (5 * (CODE_LENGTH - 1 - place))) & 31] ?? '',
  ).join('');
}

/** True for text that could be a code. */
export const isCode = (text: string): boolean =>
  text.length === CODE_LENGTH && [...text].every((letter) => ALPHABET.includes(letter));

/** FNV-1a, 32 bits, over UTF-16 units (ids are ASCII). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** MurmurHash3's finaliser: every bit of the input stirs every bit of the result. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
