/** Pinyin made ready to be matched: whole, and by the first letters of the syllables. */
export interface Spoken {
  /** All syllables without a gap; ü as u, which is how v is read in a query too. */
  readonly whole: string;
  /** Where in `whole` syllables begin. */
  readonly starts: ReadonlySet<number>;
  readonly initials: string;
}

/** Makes a reading of the compiled search ready: syllables parted by spaces or full stops. */
export function spokenOf(reading: string): Spoken {
  const starts = new Set<number>();
  let whole = '';
  let initials = '';
  for (const syllable of reading.split(/[ .]/)) {
    starts.add(whole.length);
    whole += withoutV(syllable);
    initials += withoutV(syllable.charAt(0));
  }
  return { whole, starts, initials };
}

/** One letter says too little. */
const SHORTEST = 2;

/** Whether a word is the beginning of the pinyin, or of its initials, from any syllable on. */
export function isSpokenIn(word: string, { whole, starts, initials }: Spoken): boolean {
  if (word.length < SHORTEST) return false;
  const sought = withoutV(word);
  if (initials.includes(sought)) return true;
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) if (starts.has(at)) return true;
  return false;
}

/** ü is typed v where there is no key for it, and u by those who do not know. */
const withoutV = (text: string): string => text.replaceAll('v', 'u');
