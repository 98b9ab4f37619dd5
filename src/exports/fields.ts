/**
 * The vocabulary in which the published records are written. A field says at once its name, its type,
 * its French description and how it is read from a node: what is published and what is documented
 * cannot part ways.
 */
import { absoluteUrl } from '#site/urls.ts';
import type { Json } from './json.ts';

/** How often a field speaks: always, perhaps (`null` otherwise), or any number of times (a list, maybe empty). */
export type Occurs = 'one' | 'maybe' | 'many';

/** What a value is for a program, in the words of Frictionless Table Schema. */
export type DataType = 'string' | 'number' | 'integer' | 'date' | 'uri' | 'object';

/** What a value is, in French, and how it is written. */
export interface Type<V> {
  data: DataType;
  /** « texte », « identifiant d’engagement »… */
  name: string;
  plural: string;
  write: (value: V) => Json;
  /** The data set that holds the entry, when the value is its id. */
  refersTo?: string;
  /** The fields of the value, when it is an object. */
  shape?: Shape<never>;
}

/** A field of a record or of an object in it. */
export interface Field<N> {
  name: string;
  description: string;
  type: Type<never>;
  occurs: Occurs;
  /** Does each new document move it? See `steady.ts`. */
  isMoving?: boolean;
  read: (node: N) => Json;
}

/** An object whose fields are always all there, in this order. */
export interface Shape<N> {
  name: string;
  description: string;
  fields: readonly Field<N>[];
}

const scalar = <V extends string | number>(
  name: string,
  plural: string,
  data: DataType = 'string',
): Type<V> => ({
  data,
  name,
  plural,
  write: (value) => value,
});

export const TEXT = scalar<string>('texte', 'textes');
export const NUMBER = scalar<number>('nombre', 'nombres', 'number');
export const INTEGER = scalar<number>('nombre entier', 'nombres entiers', 'integer');
export const DAY = scalar<string>('jour (AAAA-MM-JJ)', 'jours (AAAA-MM-JJ)', 'date');
export const PERIOD = scalar<string>('période (2019, 2019-07, 2019-S2…)', 'périodes');
/** An address of another site. */
export const WEB_ADDRESS = scalar<string>('adresse', 'adresses', 'uri');
/** An address of this site, given from its root and published with its host. */
export const OWN_ADDRESS: Type<string> = {
  data: 'uri',
  name: 'adresse',
  plural: 'adresses',
  write: absoluteUrl,
};

/** The id of an entry of the data set `name`. */
export const idIn = (name: string): Type<{ id: string }> => ({
  data: 'string',
  name: `identifiant (${name})`,
  plural: `identifiants (${name})`,
  refersTo: name,
  write: ({ id }) => id,
});

/** The fields of `shape`, read from `node`. */
export const written = <N>(shape: Shape<N>, node: N): Record<string, Json> =>
  Object.fromEntries(shape.fields.map(({ name, read }) => [name, read(node)]));

/** An object with the fields of `shape`. */
export const object = <N>(shape: Shape<N>): Type<N> => ({
  data: 'object',
  name: `objet « ${shape.name} »`,
  plural: `objets « ${shape.name} »`,
  shape: shape,
  write: (node) => written(shape, node),
});

/** A field that every node has. */
export const one = <N, V>(
  name: string,
  type: Type<V>,
  description: string,
  read: (node: N) => V,
): Field<N> => ({ name, description, type, occurs: 'one', read: (node) => type.write(read(node)) });

/** A field that a node may lack: it is then `null`. */
export const maybe = <N, V>(
  name: string,
  type: Type<V>,
  description: string,
  read: (node: N) => V | undefined,
): Field<N> => ({
  name,
  description,
  type,
  occurs: 'maybe',
  read: (node) => {
    const value = read(node);
    return value === undefined ? null : type.write(value);
  },
});

/** A list, empty when a node has none. */
export const many = <N, V>(
  name: string,
  type: Type<V>,
  description: string,
  read: (node: N) => readonly V[],
): Field<N> => ({
  name,
  description,
  type,
  occurs: 'many',
  read: (node) => read(node).map((value) => type.write(value)),
});

/** The type of a field as the documentation says it: « texte », « texte ou null », « liste de textes ». */
export function typeOf({ type, occurs }: Pick<Field<never>, 'type' | 'occurs'>): string {
  if (occurs === 'one') return type.name;
  if (occurs === 'maybe') return `${type.name} ou null`;
  return `liste ${/^[aeiouéo]/.test(type.plural) ? 'd’' : 'de '}${type.plural}`;
}

/** The objects that these fields hold, and those that they hold in turn: each once, in the order met. */
export function shapesIn(fields: readonly Field<never>[]): Shape<never>[] {
  const found = new Map<string, Shape<never>>();
  for (const { type } of fields) {
    if (type.shape === undefined) continue;
    for (const shape of [type.shape, ...shapesIn(type.shape.fields)]) {
      if (!found.has(shape.name)) found.set(shape.name, shape);
    }
  }
  return [...found.values()];
}
