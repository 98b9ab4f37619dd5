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

/** What may be shown in place of a field that is not written yet; `undefined` for one that is neither text nor a choice. */
export function standInOf(schema: z.ZodType): string | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  return inner instanceof z.ZodString ? 'à écrire' : undefined;
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

/** What the walk needs of a schema: zod computes its shapes and its descriptions anew each time that they are asked for. */
type Spoken =
  | { as: 'nothing' }
  | { as: 'field'; meta: FieldMeta }
  | { as: 'list'; of: z.ZodType }
  | { as: 'choice'; of: z.ZodUnion }
  | { as: 'object'; fields: readonly (readonly [key: string, schema: z.ZodType])[] };

const NOTHING: Spoken = { as: 'nothing' };
const known = new WeakMap<z.ZodType, Spoken>();

const saysSomething = (meta: FieldMeta | undefined): meta is FieldMeta =>
  meta?.refersTo !== undefined || meta?.said !== undefined || meta?.hasLinks === true;

/** What carries `refersTo`, `said` or `hasLinks` under this schema. Asked once per schema: most fields have nothing to say. */
function spokenBy(schema: z.ZodType): Spoken {
  const found = known.get(schema) ?? readSpoken(bare(schema));
  known.set(schema, found);
  return found;
}

function readSpoken(inner: z.ZodType): Spoken {
  const speaks = (child: z.ZodType) => spokenBy(child).as !== 'nothing';
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape as Record<string, z.ZodType>).filter(([, child]) =>
      speaks(child),
    );
    return fields.length === 0 ? NOTHING : { as: 'object', fields };
  }
  if (inner instanceof z.ZodArray) {
    const of = inner.element as z.ZodType;
    return speaks(of) ? { as: 'list', of } : NOTHING;
  }
  if (inner instanceof z.ZodUnion)
    return (inner.options as readonly z.ZodType[]).some(speaks) ? { as: 'choice', of: inner } : NOTHING;
  const meta = inner.meta() as FieldMeta | undefined;
  return saysSomething(meta) ? { as: 'field', meta } : NOTHING;
}

/** Every field of `value` whose schema says that it refers to an entry, repeats the words of a document or may hold links. */
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
        (held as unknown[]).forEach((element, index) => walk(spoken.of, element, under(index), enclosing));
        return;
      case 'choice':
        walk(alternative(spoken.of, held), held, path, enclosing);
        return;
      case 'object': {
        const object = held as Record<string, unknown>;
        for (const [key, child] of spoken.fields)
          walk(child, object[key], under(key), [object, ...enclosing]);
      }
    }
  };
  walk(schema, value, '', []);
  return fields;
}
