/**
 * What each new document moves in records that it says nothing of: a count up to the newest document. It stands in a whole
 * file; a file in parts leaves it to a table of its own, or every part would be another file with every document.
 */
import type { Row } from './data-parts.ts';
import type { Field } from './fields.ts';

/** A field that each new document moves. */
export const moving = <N>(field: Field<N>): Field<N> => ({ ...field, isMoving: true });

/** Their names. */
export const movingNames = (fields: readonly Field<never>[]): string[] =>
  fields.flatMap(({ name, isMoving = false }) => (isMoving ? [name] : []));

/** A row as a part holds it. */
export const steadyRow = (row: Row, names: readonly string[]): Row =>
  names.length === 0
    ? row
    : Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The columns that a part has. */
export const steadyColumns = <C extends { name: string }>({
  columns,
  moving: names,
}: {
  columns: readonly C[];
  moving: readonly string[];
}): C[] => columns.filter(({ name }) => !names.includes(name));
