/** EDTF dates (levels 0 and 1 as far as the catalogue uses them) in words a label would use, in both languages. */
import type { Language } from './language';

interface DatePart {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** `~` or `%`. */
  readonly isApproximate: boolean;
  /** `?` or `%`. */
  readonly isUncertain: boolean;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WORDS = {
  en: {
    about: 'about ',
    uncertain: ' (uncertain)',
    from: (start: string) => `from ${start}`,
    fromUnknownEnd: (start: string) => `from ${start}, end not known`,
    until: (end: string) => `until ${end}`,
  },
  zh: {
    about: '约',
    uncertain: '（存疑）',
    from: (start: string) => `${start}起`,
    fromUnknownEnd: (start: string) => `${start}起，止期未详`,
    until: (end: string) => `至${end}`,
  },
} as const;

/** A date in words: "about 1936", "August–November 1937"; “约1936年”, “1937年8月至11月”. Text that is no EDTF comes back as it is. */
export function dateInWords(edtf: string, language: Language): string {
  const [first, second, ...rest] = edtf.split('/');
  if (first === undefined || rest.length > 0) return edtf;
  const start = parsePart(first);
  if (second === undefined) return start ? partInWords(start, language) : edtf;
  const end = parsePart(second);
  const words = WORDS[language];
  if (start && end) return intervalInWords(start, end, language);
  if (start) {
    const from = partInWords(start, language);
    return second === '..' ? words.from(from) : words.fromUnknownEnd(from);
  }
  return end ? words.until(partInWords(end, language)) : edtf;
}

/** Years of a life: "1905–1972", "born 1905", "died about 1950"; null where neither is known. */
export function lifeInWords(birth: string | null, death: string | null, language: Language): string | null {
  const born = yearOf(birth, language);
  const died = yearOf(death, language);
  if (born && died) return language === 'zh' ? `${born}—${died}` : `${born}–${died}`;
  if (born) return language === 'zh' ? `${born}年生` : `born ${born}`;
  if (died) return language === 'zh' ? `${died}年逝世` : `died ${died}`;
  return null;
}

function yearOf(edtf: string | null, language: Language): string | null {
  const part = edtf === null ? null : parsePart(edtf.split('/')[0] ?? '');
  if (!part) return null;
  return `${part.isApproximate ? WORDS[language].about : ''}${part.year}${part.isUncertain ? '?' : ''}`;
}

function parsePart(text: string): DatePart | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    isApproximate: mark === '~' || mark === '%',
    isUncertain: mark === '?' || mark === '%',
  };
}

function partInWords(part: DatePart, language: Language): string {
  const words = WORDS[language];
  const plain = language === 'zh' ? plainZh(part) : plainEn(part);
  return `${part.isApproximate ? words.about : ''}${plain}${part.isUncertain ? words.uncertain : ''}`;
}

const monthEn = (month: number): string => MONTHS[month - 1] ?? String(month);

function plainEn({ year, month, day }: DatePart): string {
  if (month === null) return String(year);
  return day === null ? `${monthEn(month)} ${year}` : `${day} ${monthEn(month)} ${year}`;
}

function plainZh({ year, month, day }: DatePart): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

function intervalInWords(start: DatePart, end: DatePart, language: Language): string {
  const isPlain = [start, end].every((part) => !part.isApproximate && !part.isUncertain);
  const whole = partInWords(start, language);
  if (isPlain && whole === partInWords(end, language)) return whole;
  const short = isPlain ? shortInterval(start, end, language) : null;
  if (short !== null) return short;
  const until = partInWords(end, language);
  return language === 'zh' ? `${whole}至${until}` : `${whole} – ${until}`;
}

/** Intervals that share their year or month say it once; null where nothing is shared. */
function shortInterval(start: DatePart, end: DatePart, language: Language): string | null {
  const isZh = language === 'zh';
  if (start.month === null || end.month === null) return start.month === end.month ? years(start, end, isZh) : null;
  if (start.year !== end.year) return null;
  if (start.day === null && end.day === null)
    return isZh ? `${plainZh(start)}至${end.month}月` : `${monthEn(start.month)}–${monthEn(end.month)} ${start.year}`;
  if (start.day === null || end.day === null) return null;
  return isZh ? shortDaysZh(start, end) : shortDaysEn(start, end);
}

function years(start: DatePart, end: DatePart, isZh: boolean): string {
  return isZh ? `${start.year}—${end.year}年` : `${start.year}–${end.year}`;
}

/** Two days of one year. */
function shortDaysZh(start: DatePart, end: DatePart): string {
  const until = start.month === end.month ? `${end.day}日` : `${end.month}月${end.day}日`;
  return `${plainZh(start)}至${until}`;
}

function shortDaysEn(start: DatePart, end: DatePart): string {
  if (start.month === end.month) return `${start.day}–${plainEn(end)}`;
  return `${start.day} ${monthEn(start.month ?? 0)} – ${plainEn(end)}`;
}
