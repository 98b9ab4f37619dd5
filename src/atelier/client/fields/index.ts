/** Fields made from a JSON Schema: each knows its description, its choices, and what it holds. */
import type { MakeField } from './field.ts';
import { listField, objectField, shapesField } from './nested.ts';
import { booleanField, isRecord, selectField, wordsField } from './simple.ts';

/** The field that a schema asks for. `path` is its place in the record, for messages. */
export const fieldFor: MakeField = (path, schema, value, name, given) => {
  if (schema.anyOf !== undefined) return shapesField(fieldFor, path, schema, value, name, given);
  if (schema.properties !== undefined) return objectField(fieldFor, path, schema, value, name, given);
  if (schema.items !== undefined) return listField(fieldFor, path, schema, value, name, given);
  if (schema.enum !== undefined || schema.refersTo !== undefined || isRecord(path))
    return selectField(path, schema, value, name, given);
  if (schema.type === 'boolean') return booleanField(path, schema, value, name);
  return wordsField(path, schema, value, name, given);
};
