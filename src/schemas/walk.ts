/** Reads a schema beside a value: which law applies to which field. Knows zod's shapes so that nobody else has to. */
import * as z from 'zod';
import { beside } from '#text/beside.ts';
import type { FieldMeta } from './fields.ts';

type Path = readonly PropertyKey[];

/** zod gives the schemas inside of a schema under a wider type, which its older and smaller forms share. */
const schemaIn = (inner: unknown): z.ZodType => {
  if (inner instanceof z.ZodType) return inner;
  throw new TypeError('a schema made by another library, or by zod/mini');
};
const optionsOf = (union: z.ZodUnion): z.ZodType[] => union.options.map(schemaIn);
const fieldsIn = (object: z.ZodObject): [key: string, schema: z.ZodType][] =>
  Object.entries(object.shape).map(([key, schema]) => [key, schemaIn(schema)]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Peels `optional`, `default`, `transform` and the like off a schema. */
function bare(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return bare(schemaIn(schema.unwrap()));
  }
  return schema instanceof z.ZodPipe ? bare(schemaIn(schema.in)) : schema;
}

/** The alternative of a union that holds `value`, or the one that shares most keys with it. */
function alternative(union: z.ZodUnion, value: unknown): z.ZodType {
  const options = optionsOf(union);
  if (!isObject(value)) return schemaIn(options[0]);
  const shared = (option: z.ZodType) =>
    keysOf(option).filter((key) => key in value).length - keysOf(option).length / 100;
  return schemaIn(options.sort((a, b) => shared(b) - shared(a))[0]);
}

/** The names of the fields that an object schema admits; none for another schema. */
export const keysOf = beside((schema: z.ZodType): readonly string[] => {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return [...new Set(optionsOf(inner).flatMap(keysOf))];
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
});

/** What may be shown in place of a field that is not written yet; `undefined` for one that is neither text nor a choice. */
export function standInOf(schema: z.ZodType): string | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  return inner instanceof z.ZodString ? 'à écrire' : undefined;
}

/** The names of the fields of each alternative of a union; none for another schema. */
export function alternativesOf(schema: z.ZodType): (readonly string[])[] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? optionsOf(inner).map(keysOf) : [];
}

/** The schema that rules `path` in `value`, or `undefined` if none does. */
export function childOf(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = bare(schema);
  const next: unknown = isObject(value) ? value[String(key)] : undefined;
  if (inner instanceof z.ZodUnion) return childOf(alternative(inner, value), path, value);
  if (inner instanceof z.ZodArray) return childOf(schemaIn(inner.element), rest, next);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const child: unknown = Object.hasOwn(inner.shape, String(key)) ? inner.shape[String(key)] : undefined;
  return child === undefined ? undefined : childOf(schemaIn(child), rest, next);
}

/** A field of a valid value: its text, what its schema says of it, and the objects that enclose it, innermost first. */
export interface Field {
  path: string;
  value: string;
  meta: FieldMeta;
  enclosing: readonly Readonly<Record<string, unknown>>[];
}

/** What the walk needs of a schema: zod computes its shapes and its descriptions anew each time that they are asked for. */
type Spoken =
  | { as: 'nothing' }
  | { as: 'field'; meta: FieldMeta }
  | { as: 'list'; of: z.ZodType }
  | { as: 'choice'; of: z.ZodUnion }
  | { as: 'object'; fields: readonly (readonly [key: string, schema: z.ZodType])[] };

const NOTHING: Spoken = { as: 'nothing' };

const saysSomething = (meta: FieldMeta | undefined): meta is FieldMeta =>
  meta?.refersTo !== undefined ||
  meta?.said !== undefined ||
  meta?.listed !== undefined ||
  meta?.hasLinks === true ||
  meta?.own !== undefined;

/** What carries `refersTo`, `said`, `listed`, `hasLinks` or `own` under this schema. Asked once per schema: most fields have nothing to say. */
const spokenBy = beside((schema: z.ZodType): Spoken => readSpoken(bare(schema)));

function readSpoken(inner: z.ZodType): Spoken {
  const speaks = (child: z.ZodType) => spokenBy(child).as !== 'nothing';
  if (inner instanceof z.ZodObject) {
    const fields = fieldsIn(inner).filter(([, child]) => speaks(child));
    return fields.length === 0 ? NOTHING : { as: 'object', fields };
  }
  if (inner instanceof z.ZodArray) {
    const of = schemaIn(inner.element);
    return speaks(of) ? { as: 'list', of } : NOTHING;
  }
  if (inner instanceof z.ZodUnion)
    return optionsOf(inner).some(speaks) ? { as: 'choice', of: inner } : NOTHING;
  const meta = inner.meta() as FieldMeta | undefined;
  return saysSomething(meta) ? { as: 'field', meta } : NOTHING;
}

/** Every field of `value` whose schema says that it refers to an entry, repeats the words of a document, is of an open list, is in the editors' words or may hold links. */
export function fieldsOf(schema: z.ZodType, value: unknown): Field[] {
  const fields: Field[] = [];
  const walk = (at: z.ZodType, held: unknown, path: string, enclosing: Field['enclosing']): void => {
    if (held === undefined) return;
    const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
    const spoken = spokenBy(at);
    switch (spoken.as) {
      case 'nothing':
        return;
      case 'field':
        if (typeof held === 'string') fields.push({ path, value: held, meta: spoken.meta, enclosing });
        return;
      case 'list':
        if (Array.isArray(held))
          held.forEach((element: unknown, index) => walk(spoken.of, element, under(index), enclosing));
        return;
      case 'choice':
        walk(alternative(spoken.of, held), held, path, enclosing);
        return;
      case 'object':
        if (isObject(held))
          for (const [key, child] of spoken.fields) walk(child, held[key], under(key), [held, ...enclosing]);
    }
  };
  walk(schema, value, '', []);
  return fields;
}
