/** What the page needs of a JSON Schema, and the schema of a field within another. */

export interface Schema {
  type?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  enum?: readonly string[];
  /** The kind whose ids this field holds. */
  refersTo?: string;
  said?: string;
  hasLinks?: boolean;
}

export type Held = Readonly<Record<string, unknown>>;
export const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isObject = (schema: Schema): boolean => schema.properties !== undefined;

/** Which of several shapes a value has: the one that knows most of its fields, or one of whose own shapes does. */
export function shapeOf(schema: Schema, value: unknown): number {
  const shapes = schema.anyOf ?? [];
  const fits = (shape: Schema): number => {
    if (!isHeld(value))
      return isObject(shape) || (Array.isArray(value) && shape.items === undefined) ? -1 : 0;
    if (shape.anyOf !== undefined) return Math.max(...shape.anyOf.map(fits));
    return Object.keys(value).filter((key) => shape.properties?.[key] !== undefined).length;
  };
  return shapes.reduce((best, shape, index) => (fits(shape) > fits(shapes[best] ?? {}) ? index : best), 0);
}

/** The shape that a value has, however many choices lead to it. */
export function shapeFor(schema: Schema, value: unknown): Schema {
  const shape = schema.anyOf?.[shapeOf(schema, value)];
  return shape === undefined ? schema : shapeFor(shape, value);
}

/** The schema of a dotted place. */
export function schemaAt(schema: Schema, at: string, value: unknown): Schema {
  if (at === '') return schema;
  const [key = '', ...rest] = at.split('.');
  const shape = shapeFor(schema, value);
  const inner = shape.items ?? shape.properties?.[key] ?? {};
  const held = Array.isArray(value)
    ? (value[Number(key)] as unknown)
    : isHeld(value)
      ? value[key]
      : undefined;
  return schemaAt(inner, rest.join('.'), held);
}

/** That of a whole record, « figures/places ». */
export const schemaIn = (schemas: unknown, record: string): Schema =>
  (schemas as Readonly<Record<string, Schema>> | undefined)?.[record.replace(/\/.*$/, '')] ?? {};

/** The first words of a description: what explains them is left out. */
export const shortOf = (words: string): string => words.replace(/ ?[:;(].*$|, .*$/su, '');

/** What a shape is called among others: by what its own fields say, that the others have not. */
export function nameOfShape(shape: Schema, shapes: readonly Schema[]): string {
  const { properties, items, description, enum: choices } = shape;
  if (properties !== undefined) {
    const others = new Set(
      shapes.filter((one) => one !== shape).flatMap((one) => Object.keys(one.properties ?? {})),
    );
    const all = Object.entries(properties);
    const own = all.filter(([key]) => !others.has(key));
    return (own.length === 0 ? all : own).map(([key, one]) => shortOf(one.description ?? key)).join(', ');
  }
  return items !== undefined
    ? 'plusieurs'
    : choices !== undefined
      ? 'un choix de la liste'
      : (description ?? 'des mots');
}
