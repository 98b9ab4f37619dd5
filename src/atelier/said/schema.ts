/** A schema as the forms of the workshop show it: what it says of each field, without a word of files. */
import type { JsonSchema } from '#editing/json-schema.ts';
import type { Kind } from '#kinds/registry.ts';
import { short } from './called.ts';
import { descriptionInWorkshop } from './in-workshop.ts';

const each = <T>(held: Readonly<Record<string, T>>, make: (one: T, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(held).map(([key, one]) => [key, make(one, key)]));

export function schemaInWorkshop(kind: Kind, schema: JsonSchema, key = ''): JsonSchema {
  const { description, properties, items, anyOf } = schema;
  const within = (one: JsonSchema, name = key) => schemaInWorkshop(kind, one, name);
  return {
    ...schema,
    ...(description === undefined
      ? {}
      : // A record is chosen there: how its file is called is nobody’s business.
        { description: key === 'record' ? short(description) : descriptionInWorkshop(description, kind) }),
    ...(properties && { properties: each(properties, within) }),
    ...(items && { items: within(items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => within(one)) }),
  };
}
