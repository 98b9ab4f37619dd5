/**
 * What each line of the file of all records holds, kind by kind: « date » is a day in one and an object in another, and
 * no published field changes its name. `jeu`, the first field of a line, says which it is.
 */
import type { Field } from './fields.ts';
import { shapesIn } from './fields.ts';
import { writeJson, type Json } from './json.ts';
import { DATASETS } from './records.ts';

/** Beside the file, in the same folder. */
export const LINE_SCHEMA = 'tout.schema.json';

const refTo = (name: string) => ({ $ref: `#/$defs/${name.replace(/ /g, '-')}` });

/** The value of a field of one element. */
function valueOf({ type }: Field<never>): Json {
  if (type.shape !== undefined) return refTo(type.shape.name);
  if (type.data === 'date' || type.data === 'uri') return { type: 'string', format: type.data };
  return { type: type.data };
}

function fieldOf(field: Field<never>): Json {
  const value = valueOf(field);
  const { description } = field;
  if (field.occurs === 'many') return { description, type: 'array', items: value };
  return field.occurs === 'one'
    ? { description, allOf: [value] }
    : { description, anyOf: [value, { type: 'null' }] };
}

/** An object with these fields; others may come in the same version. */
const objectOf = (fields: readonly Field<never>[], own: Readonly<Record<string, Json>> = {}): Json => ({
  type: 'object',
  required: [...Object.keys(own), ...fields.map(({ name }) => name)],
  properties: { ...own, ...Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])) },
});

/** `tout.schema.json`: JSON Schema, version 2020-12, of one line. */
export function lineSchema(): string {
  const shapes = shapesIn(DATASETS.flatMap(({ fields }) => fields));
  return writeJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Une ligne de tout.jsonl',
    description: 'une fiche d’un des jeux de données, que « jeu » nomme',
    oneOf: DATASETS.map(({ name }) => refTo(name)),
    $defs: Object.fromEntries([
      ...DATASETS.map(({ name, fields }): [string, Json] => [
        name,
        objectOf(fields, { jeu: { const: name } }),
      ]),
      ...shapes.map(({ name, fields }): [string, Json] => [name.replace(/ /g, '-'), objectOf(fields)]),
    ]),
  });
}
