/** What an editor calls a field: the label of its form, which is what its schema says of it. Written nowhere twice. */
import { jsonSchemaOf, type JsonSchema } from '#editing/json-schema.ts';
import { KINDS } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';

const schemas = new Map<Kind, JsonSchema>();
function schemaOf(kind: Kind): JsonSchema {
  const schema = schemas.get(kind) ?? jsonSchemaOf(kind);
  schemas.set(kind, schema);
  return schema;
}

/** A schema, and each shape that it may take. */
const shapesOf = (schema: JsonSchema): JsonSchema[] => [schema, ...(schema.anyOf ?? []).flatMap(shapesOf)];

/** The schemas of what stands at one step of a path. */
const under = (schemas: readonly JsonSchema[], step: string): JsonSchema[] =>
  schemas.flatMap(shapesOf).flatMap(({ properties, items }) => {
    const found = /^\d+$/.test(step) ? items : properties?.[step];
    return found === undefined ? [] : [found];
  });

const sayingIn = (schemas: readonly JsonSchema[]): string | undefined =>
  schemas.flatMap(shapesOf).find(({ description }) => description !== undefined)?.description;

/** A label is known by its first words: what explains them is left out, unless they are too few to tell it. */
export const short = (description: string): string =>
  /^.{6,}?(?=(?: ?[:;(]|, |$))/su.exec(description)?.[0] ?? description;

/** Every field of some schemas, the nearest to the root first. */
function everyField(schemas: readonly JsonSchema[]): [key: string, schema: JsonSchema][] {
  const shapes = schemas.flatMap(shapesOf);
  const own = shapes.flatMap(({ properties }) => Object.entries(properties ?? {}));
  const inside = [...own.map(([, schema]) => schema), ...shapes.flatMap(({ items }) => items ?? [])];
  return inside.length === 0 ? own : [...own, ...everyField(inside)];
}

const byName = new Map<Kind, ReadonlyMap<string, string>>();
/** The fields of a kind by their names, wherever they stand in it. */
function fieldsOf(kind: Kind): ReadonlyMap<string, string> {
  const known = byName.get(kind);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const [key, schema] of everyField([schemaOf(kind)])) {
    const description = sayingIn([schema]);
    if (description !== undefined && !found.has(key)) found.set(key, short(description));
  }
  byName.set(kind, found);
  return found;
}

/** The label of a dotted place; of the list that holds it, for an item of one. */
export function labelAt(kind: Kind, field: string): string | undefined {
  let [schemas, label]: [JsonSchema[], string | undefined] = [[schemaOf(kind)], undefined];
  for (const step of field.split('.')) {
    schemas = under(schemas, step);
    if (!/^\d+$/.test(step)) label = sayingIn(schemas);
  }
  return label === undefined ? undefined : short(label);
}

/** The label of a field that a message names: one beside the place of which it speaks, or of its record, or of any. */
export function labelOf(key: string, kind: Kind | undefined, field: string): string | undefined {
  if (kind !== undefined) {
    const steps = field.split('.');
    for (let depth = steps.length; depth >= 0; depth -= 1) {
      const place = steps.slice(0, depth);
      const found = sayingIn(under(place.reduce<JsonSchema[]>(under, [schemaOf(kind)]), key));
      if (found !== undefined && field !== '') return short(found);
    }
  }
  for (const one of kind === undefined ? KINDS : [kind, ...KINDS]) {
    const found = fieldsOf(one).get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}
