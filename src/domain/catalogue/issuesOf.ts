import type { z } from 'zod';
import type { Issue } from './issue';

/** Longest value shown in an issue, in characters. */
const SHOWN = 80;

/**
 * Every fault of a zod error in a curator's words.
 *
 * @param file file relative to the exhibition folder
 * @param value what was parsed; gives the ids in paths like `exhibits[12](phm-doolittle).date` and the value found there
 */
export function issuesOf(file: string, error: z.ZodError, value: unknown): readonly Issue[] {
  return error.issues.flatMap((issue) => issuesFrom(file, issue, value));
}

/** A value as one line of JSON, shortened; empty for `undefined`. */
export function shortJson(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

type Fault = z.core.$ZodIssue;

function issuesFrom(file: string, fault: Fault, value: unknown): readonly Issue[] {
  if (fault.code === 'unrecognized_keys') {
    return fault.keys.map((key) => {
      const keys = [...fault.path, key];
      return issueAt(file, keys, value, 'this field is not part of the format');
    });
  }
  return [issueAt(file, fault.path, value, reasonOf(fault, found(value, fault.path)))];
}

function issueAt(file: string, keys: readonly PropertyKey[], value: unknown, reason: string): Issue {
  return { file, path: pathText(keys, value), value: shortJson(found(value, keys)), reason };
}

function pathText(keys: readonly PropertyKey[], value: unknown): string {
  let at = value;
  let text = '';
  for (const key of keys) {
    at = child(at, key);
    if (typeof key !== 'number') {
      text += text === '' ? String(key) : `.${String(key)}`;
      continue;
    }
    const id = child(at, 'id');
    text += `[${key}]${typeof id === 'string' ? `(${id})` : ''}`;
  }
  return text;
}

const found = (value: unknown, keys: readonly PropertyKey[]): unknown => keys.reduce(child, value);

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Words of zod's own English messages; anything else was written for this format and is kept as it is. */
const DEFAULT_MESSAGE = /^(Invalid |Too (small|big)|Unrecognized )/;

const REASONS: Partial<Record<string, (fault: Fault, at: unknown) => string>> = {
  invalid_type: (fault, at) => {
    const wanted = 'expected' in fault ? (NAMES[String(fault.expected)] ?? String(fault.expected)) : 'another type';
    return at === undefined ? `is missing; must be ${wanted}` : `must be ${wanted}, is ${nameOf(at)}`;
  },
  invalid_value: (fault) => ('values' in fault ? `must be ${orList(fault.values.map(shortJson))}` : fault.message),
  invalid_union: (fault, at) => ('errors' in fault ? unionReason(fault.errors, at) : fault.message),
  invalid_format: () => 'has not the right form',
  too_small: (fault) =>
    'minimum' in fault ? boundReason(fault, fault.minimum, 'at least', 'more than') : fault.message,
  too_big: (fault) => ('maximum' in fault ? boundReason(fault, fault.maximum, 'at most', 'less than') : fault.message),
};

function reasonOf(fault: Fault, at: unknown): string {
  if (!DEFAULT_MESSAGE.test(fault.message)) return fault.message;
  return REASONS[fault.code]?.(fault, at) ?? fault.message;
}

function boundReason(fault: Fault, bound: number | bigint, inclusive: string, exclusive: string): string {
  const origin = 'origin' in fault ? fault.origin : '';
  if (origin === 'string') return bound === 1 ? 'must not be empty' : `must have ${inclusive} ${bound} characters`;
  if (origin === 'array') return `must have ${inclusive} ${bound} ${bound === 1 ? 'entry' : 'entries'}`;
  return `must be ${'inclusive' in fault && fault.inclusive === false ? exclusive : inclusive} ${bound}`;
}

function unionReason(branches: readonly (readonly Fault[])[], at: unknown): string {
  const values = branches.flatMap((branch) =>
    branch.flatMap((fault) => (fault.code === 'invalid_value' && fault.path.length === 0 ? fault.values : [])),
  );
  if (values.length > 0 && values.length >= branches.length) return `must be ${orList(values.map(shortJson))}`;
  const nearest = branches.reduce<readonly Fault[] | null>(
    (best, branch) => (best === null || branch.length < best.length ? branch : best),
    null,
  );
  const reasons = (nearest ?? []).map((fault) => {
    const where = pathText(fault.path, at);
    return `${where}${where === '' ? '' : ': '}${reasonOf(fault, found(at, fault.path))}`;
  });
  return reasons.length > 0 ? reasons.join('; ') : 'fits none of the allowed forms';
}

const orList = (values: readonly string[]): string => values.join(' or ');

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list of fixed length',
  null: 'null',
};

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return NAMES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}
