/** The documentation of open data, made of what is published: the same fields, and examples taken from the records. */
import type { Graph } from '#graph/graph.ts';
import { shapesIn, typeOf, type Field } from './fields.ts';
import { jsonText } from './json.ts';
import { DATASETS, type Dataset, type PublishedRecord } from './records.ts';

type Fields = readonly Field<never>[];

/** A field as a reader learns of it. */
export interface DocumentedField {
  name: string;
  /** « texte », « texte ou null », « liste de textes »… */
  type: string;
  description: string;
  /** A value of the field, shortened; none for objects, whose own fields have theirs, nor when no record has one. */
  example: string | undefined;
}

export interface DocumentedObject {
  name: string;
  description: string;
  fields: DocumentedField[];
}

export const FIELD_PAGES_TITLE = 'Les champs des données';

/** A page that says what fields mean: those of a data set, or of the objects that records hold. */
export interface FieldPage {
  id: string;
  title: string;
  description: string;
  dataset: Dataset | undefined;
  /** Their names. */
  fields: readonly string[];
}

export const FIELD_PAGES: readonly FieldPage[] = [
  ...DATASETS.map((dataset): FieldPage => ({
    id: dataset.name,
    title: dataset.title,
    description: dataset.description,
    dataset,
    fields: dataset.fields.map(({ name }) => name),
  })),
  {
    id: 'objets',
    title: 'Objets',
    description: 'ce qu’une fiche en JSON peut tenir, seul ou en liste',
    dataset: undefined,
    fields: [],
  },
];

/** Examples are looked for in so many records of each kind: thousands would not say more. */
const SAMPLE = 200;
const LONGEST_EXAMPLE = 72;

/** An address or an id is kept whole: half of one is no example. */
function shortened(text: string): string {
  if (text.length <= LONGEST_EXAMPLE || !/\s/.test(text)) return text;
  const cut = text.slice(0, LONGEST_EXAMPLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).replace(/[\s,;:.]+$/u, '')}…`;
}

function exampleOf({ name, type }: Field<never>, records: readonly PublishedRecord[]): string | undefined {
  if (type.shape !== undefined) return undefined;
  for (const record of records) {
    const held = record[name] ?? null;
    const value = held instanceof Array ? held[0] : held;
    if (value !== null && value !== undefined) return shortened(jsonText(value));
  }
  return undefined;
}

const documented = (fields: Fields, records: readonly PublishedRecord[]): DocumentedField[] =>
  fields.map((field) => ({
    name: field.name,
    type: typeOf(field),
    description: field.description,
    example: exampleOf(field, records),
  }));

/** Every object of this name inside records. */
function objectsNamed(name: string, fields: Fields, records: readonly PublishedRecord[]): PublishedRecord[] {
  return fields.flatMap(({ name: key, type: { shape } }) => {
    if (shape === undefined) return [];
    const inside = records.flatMap((record) => record[key] ?? []) as PublishedRecord[];
    return shape.name === name ? inside : objectsNamed(name, shape.fields, inside);
  });
}

/** The fields of a data set, each with an example. */
export const documentedDataset = ({ fields, records }: Dataset, graph: Graph): DocumentedField[] =>
  documented(fields, records(graph, SAMPLE));

/** The objects that records hold, each described once. */
export function documentedObjects(graph: Graph): DocumentedObject[] {
  const samples = DATASETS.map(({ fields, records }) => ({ fields, records: records(graph, SAMPLE) }));
  return shapesIn(DATASETS.flatMap(({ fields }) => fields)).map(({ name, description, fields }) => ({
    name,
    description,
    fields: documented(
      fields,
      samples.flatMap((sample) => objectsNamed(name, sample.fields, sample.records)),
    ),
  }));
}
