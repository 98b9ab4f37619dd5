/** Fields and values that are written under another name than theirs. */
import type * as z from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { childOf, keysOf } from '#schemas/walk.ts';
import { nearest } from '#text/word/similar.ts';
import { inFrench } from '../yaml/french-keys.ts';

export type Path = readonly PropertyKey[];

export const dotted = (path: Path): string => path.map(String).join('.');

/** The one of `names` that `word` comes near to; empty if none. */
export function didYouMean(word: string, names: readonly string[]): string {
  const close = nearest(word, [...names])[0];
  return close === undefined ? '' : `vouliez-vous dire « ${close} » ?`;
}

/** The one of the `known` fields that an unknown one stands for; empty if none. */
export const renamed = (name: string, known: readonly string[]): string =>
  didYouMean(name, known) || inFrench(name, known);

/** The paths of the fields that are there under another name: none of them is told absent too. */
export function misnamed(
  schema: z.ZodType,
  value: unknown,
  issues: readonly $ZodIssue[],
  base: Path,
): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = [...base, ...issue.path];
    const target = childOf(schema, path, value);
    const known = target === undefined ? [] : keysOf(target);
    const remedies = issue.keys.map((name) => renamed(name, known));
    return known
      .filter((key) => remedies.some((remedy) => remedy.includes(`« ${key} »`)))
      .map((key) => dotted([...path, key]));
  });
}
