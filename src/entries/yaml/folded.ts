/** Lines of a file that YAML joins: a field of one line, written on several, is published as nobody wrote it. */
import { Scalar } from 'yaml';
import type * as z from 'zod';
import type { Position } from '#document/model.ts';
import { MANY_LINES, oneLine } from '#schemas/one-line.ts';
import { childOf } from '#schemas/walk.ts';
import { finding, type Finding } from '../problem.ts';

/** Is a scalar a block of several lines (`>-`) that are read as one? `source` is what its range is counted in. */
export function isFolded({ type, range, value }: Scalar, source: string): boolean {
  if ((type !== Scalar.BLOCK_FOLDED && type !== Scalar.BLOCK_LITERAL) || !range) return false;
  const [, ...rows] = source.slice(range[0], range[1]).trimEnd().split('\n');
  return rows.length > 1 && !String(value).includes('\n');
}

/** What is wrong with the fields at `paths`, folded, of a value that its schema accepts. */
export const explainFolded = (
  schema: z.ZodType,
  value: object,
  places: ReadonlyMap<string, Position>,
  paths: readonly string[],
): Finding[] =>
  paths.flatMap((path) => {
    const written: unknown = path
      .split('.')
      .reduce<unknown>(
        (held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
        value,
      );
    const isOneLine = childOf(schema, path.split('.'), value)?.meta()?.oneLine === true;
    return isOneLine && typeof written === 'string'
      ? [finding(MANY_LINES, oneLine(written), places.get(path) ?? { line: 1, column: 1 }, path)]
      : [];
  });
