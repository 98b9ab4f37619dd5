/** Reads a schema beside a value: which law applies to which field. Knows zod's shapes so that nobody else has to. */
import * as z from 'zod';
import type { FieldMeta } from './fields.ts';

type Path = readonly PropertyKey[];

/** Peels `optional`, `default`, `transform` and the like off a schema. */
function bare(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? bare(schema.in as z.ZodType) : schema;
}

/** The alternative of a union that holds `value`, or the one that shares most keys with it. */
function alternative(union: z.ZodUnion, value: unknown): z.ZodType {
  const options = union.options as readonly z.ZodType[];
  if (typeof value !== 'object' || value === null) return options[0] as z.ZodType;
  const shared = (option: z.ZodType) =>
    keysOf(option).filter((key) => key in value).length - keysOf(option).length / 100;
  return [...options].sort((a, b) => shared(b) - shared(a))[0] as z.ZodType;
}

/** The names of the fields that an object schema admits; none for another schema. */
export function keysOf(schema: z.ZodType): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion)
    return [...new Set((inner.options as readonly z.ZodType[]).flatMap(keysOf))];
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The names of the fields of each alternative of a union; none for another schema. */
export function alternativesOf(schema: z.ZodType): string[][] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? (inner.options as readonly z.ZodType[]).map(keysOf) : [];
}

/** The schema that rules `path` in `value`, or `undefined` if none does. */
export function childOf(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = bare(schema);
  const next = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  if (inner instanceof z.ZodUnion) return childOf(alternative(inner, value), path, value);
  if (inner instanceof z.ZodArray) return childOf(inner.element as z.ZodType, rest, next);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const child = (inner.shape as Record<string, z.ZodType>)[String(key)];
  return child === undefined ? undefined : childOf(child, rest, next);
}

/** A field of a valid value: its text, what its schema says of it, and the objects that enclose it, innermost first. */
export interface Field {
  path: string;
  value: string;
  meta: FieldMeta;
  enclosing: readonly Readonly<Record<string, unknown>>[];
}

const marked = new WeakMap<z.ZodType, boolean>();

/** Does anything under this schema carry `refersTo`, `said` or `hasLinks`? Asked once per schema: most fields have nothing to say. */
function speaks(schema: z.ZodType): boolean {
  const known = marked.get(schema);
  if (known !== undefined) return known;
  const meta = schema.meta() as FieldMeta | undefined;
  const inner = bare(schema);
  const children =
    inner instanceof z.ZodObject
      ? Object.values(inner.shape as Record<string, z.ZodType>)
      : inner instanceof z.ZodArray
        ? [inner.element as z.ZodType]
        : inner instanceof z.ZodUnion
          ? (inner.options as readonly z.ZodType[])
          : [];
  const innerMeta = inner.meta() as FieldMeta | undefined;
  const answer =
    [meta, innerMeta].some(
      (one) => one?.refersTo !== undefined || one?.said !== undefined || one?.hasLinks === true,
    ) || children.some(speaks);
  marked.set(schema, answer);
  return answer;
}

/** Every field of `value` whose schema says that it refers to an entry, repeats the words of a document or may hold links. */
export function* fieldsOf(
  schema: z.ZodType,
  value: unknown,
  path = '',
  enclosing: readonly Readonly<Record<string, unknown>>[] = [],
): Generator<Field> {
  if (value === undefined || !speaks(schema)) return;
  const inner = bare(schema);
  const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (inner instanceof z.ZodUnion) {
    yield* fieldsOf(alternative(inner, value), value, path, enclosing);
  } else if (inner instanceof z.ZodArray) {
    for (const [index, element] of (value as unknown[]).entries()) {
      yield* fieldsOf(inner.element as z.ZodType, element, under(index), enclosing);
    }
  } else if (inner instanceof z.ZodObject) {
    const object = value as Record<string, unknown>;
    for (const [key, child] of Object.entries(inner.shape as Record<string, z.ZodType>)) {
      yield* fieldsOf(child, object[key], under(key), [object, ...enclosing]);
    }
  } else {
    const meta = inner.meta() as FieldMeta | undefined;
    if (typeof value === 'string' && meta !== undefined) yield { path, value, meta, enclosing };
  }
}
