/**
 * The flat columns of a record, read off its zod schema, so that a field added to the format is a column at once.
 * Dotted names lead into groups: `title.zh`, `rights.note.en`.
 */
import { z } from 'zod';

/** How one cell is written. */
export type LeafKind = 'text' | 'number' | 'flag' | 'list' | 'entries';

/** One column of a sheet, or one part of an entry. */
export interface Leaf {
  readonly kind: LeafKind;
  /** Field of the record or group that it stands in. */
  readonly key: string;
  /** Dotted name from the record or the entry on. */
  readonly name: string;
  readonly isNullable: boolean;
  /** Absent where the cell is empty. */
  readonly isOptional: boolean;
  /** Of entries: the forms that an entry may have, one or several. */
  readonly shapes: readonly (readonly Field[])[];
}

/** Fields that belong together; null, where it may be, when all its cells are empty. */
export interface Group {
  readonly kind: 'group';
  readonly key: string;
  readonly name: string;
  readonly isNullable: boolean;
  readonly fields: readonly Field[];
}

/** A column or a group of columns. */
export type Field = Leaf | Group;

/** The fields of a record in the schema's order. @throws Error where the schema has what a sheet cannot hold */
export function fieldsOf(schema: unknown, prefix = ''): readonly Field[] {
  if (!(schema instanceof z.ZodObject)) throw new Error(`${prefix || 'the record'}: a sheet needs an object schema`);
  return Object.entries(schema.shape).map(([key, value]) =>
    fieldOf(key, prefix === '' ? key : `${prefix}.${key}`, value),
  );
}

/** All columns of a list of fields, groups opened, in order. */
export function leavesOf(fields: readonly Field[]): readonly Leaf[] {
  return fields.flatMap((field) => (field.kind === 'group' ? leavesOf(field.fields) : [field]));
}

/** Column names of an entry in order; those of several forms one after another, shared ones once. */
export function partsOf({ shapes }: Leaf): readonly string[] {
  return [...new Set(shapes.flatMap((fields) => leavesOf(fields).map(({ name }) => name)))];
}

function fieldOf(key: string, name: string, schema: unknown): Field {
  const { inner, isNullable, isOptional } = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const fields = fieldsOf(inner, name);
    if (isOptional || (isNullable && !hasRequired(fields)))
      throw new Error(`${name}: a sheet could not tell the empty group from the missing one`);
    return { kind: 'group', key, name, isNullable, fields };
  }
  const leaf = { key, name, isNullable, isOptional };
  if (!(inner instanceof z.ZodArray)) return { ...leaf, kind: scalarKind(name, inner), shapes: [] };
  const element: unknown = inner.element;
  if (isNullable || isOptional) throw new Error(`${name}: a sheet could not tell the empty list from the missing one`);
  if (element instanceof z.ZodString) return { ...leaf, kind: 'list', shapes: [] };
  return { ...leaf, kind: 'entries', shapes: shapesOf(name, element) };
}

function unwrap(schema: unknown): { inner: unknown; isNullable: boolean; isOptional: boolean } {
  let inner = schema;
  let isNullable = false;
  let isOptional = false;
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodOptional) {
    if (inner instanceof z.ZodNullable) isNullable = true;
    else isOptional = true;
    inner = inner.unwrap() as unknown;
  }
  return { inner, isNullable, isOptional };
}

function scalarKind(name: string, schema: unknown): LeafKind {
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'text';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodLiteral) return typeof [...schema.values][0] === 'number' ? 'number' : 'text';
  throw new Error(`${name}: a sheet has no cell for this kind of field`);
}

function shapesOf(name: string, element: unknown): readonly (readonly Field[])[] {
  const options: readonly unknown[] = element instanceof z.ZodUnion ? element.options : [element];
  const shapes = options.map((option) => fieldsOf(option));
  if (shapes.some((fields) => leavesOf(fields).some(({ kind }) => kind === 'list' || kind === 'entries')))
    throw new Error(`${name}: a cell cannot hold lists in lists`);
  return shapes;
}

const hasRequired = (fields: readonly Field[]): boolean =>
  leavesOf(fields).some(({ kind, isNullable, isOptional }) => kind !== 'list' && !isNullable && !isOptional);
