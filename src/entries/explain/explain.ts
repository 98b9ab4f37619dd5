/** What a schema refuses, told to an editor: where, what, what to write instead. */
import type * as z from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import type { Position } from '#document/model.ts';
import { valueAt } from '#schemas/value-at.ts';
import { alternativesOf, childOf, keysOf } from '#schemas/walk.ts';
import { explainType } from './type.ts';
import { formatRemedy } from './format.ts';
import { didYouMean, dotted, misnamed, renamed, type Path } from './misnamed.ts';
import { finding, type Finding } from '../problem.ts';

/** The place of a path, or of the nearest of its parents that is written in the file. */
function placeOf(places: ReadonlyMap<string, Position>, path: Path, suffix = ''): Position {
  const own = places.get(`${dotted(path)}${suffix}`) ?? places.get(dotted(path));
  if (own !== undefined) return own;
  return path.length === 0 ? { line: 1, column: 1 } : placeOf(places, path.slice(0, -1));
}

/** « a », « a » et « b ». */
const quoted = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(' et ');

/** The alternative of a union that the editor most likely meant: the one whose complaint is shortest. */
function likeliest(alternatives: readonly (readonly $ZodIssue[])[]): number {
  const cost = (issues: readonly $ZodIssue[]) =>
    issues.reduce(
      (sum, issue) =>
        sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1) - issue.path.length / 10,
      0,
    );
  const costs = alternatives.map(cost);
  return costs.indexOf(Math.min(...costs));
}

/** The fields that only the chosen alternative of a union has, and those that only the others have. */
interface Choice {
  own: readonly string[];
  others: readonly string[];
}

function choiceOf(schema: z.ZodType | undefined, chosen: number): Choice {
  const alternatives = schema === undefined ? [] : alternativesOf(schema);
  const own = alternatives[chosen] ?? [];
  const others = [...new Set(alternatives.filter((_, index) => index !== chosen).flat())];
  return {
    own: own.filter((key) => !others.includes(key)),
    others: others.filter((key) => !own.includes(key)),
  };
}

/** What to write instead, where the schema that raised the issue says it, or its kind does. */
function remedyOf(issue: $ZodIssue, written: unknown, description: string | undefined): string {
  if (issue.code === 'invalid_format' && typeof written === 'string')
    return formatRemedy(written, description, issue.message);
  if (issue.code === 'too_small' && issue.origin === 'array') return 'mettez-y au moins un élément';
  return issue.code === 'custom' ? String(issue.params?.['remedy'] ?? '') : '';
}

/** Findings for the issues that `schema` raised on `value`. */
export function explainIssues(
  schema: z.ZodType,
  value: unknown,
  issues: readonly $ZodIssue[],
  places: ReadonlyMap<string, Position>,
  base: Path = [],
  { own, others }: Choice = { own: [], others: [] },
): Finding[] {
  const elsewhere = misnamed(schema, value, issues, base);
  return issues.flatMap((issue): Finding[] => {
    const path = [...base, ...issue.path];
    const field = dotted(path);
    const key = String(path.at(-1) ?? '');
    const written = valueAt(value, path);
    const target = childOf(schema, path, value);
    if (issue.code === 'unrecognized_keys') {
      const known = target === undefined ? [] : keysOf(target);
      return issue.keys.map((name) => {
        const place = placeOf(places, [...path, name], '#key');
        return others.includes(name)
          ? finding(
              `« ${name} » exclut ${quoted(own)}`,
              'gardez l’un ou l’autre',
              place,
              dotted([...path, name]),
            )
          : finding(
              `champ inconnu « ${name} »`,
              renamed(name, known) || `champs admis : ${known.join(', ')}`,
              place,
              dotted([...path, name]),
            );
      });
    }
    if (written === undefined) {
      if (elsewhere.includes(field)) return [];
      const description = target?.meta()?.description;
      const instead = own.includes(key) && others.length > 0 ? `, ou bien ${quoted(others)}` : '';
      return [
        finding(
          `champ obligatoire « ${key} » absent`,
          `ajoutez « ${key}: … »${description ? ` (${description})` : ''}${instead}`,
          placeOf(places, path),
          field,
        ),
      ];
    }
    const place = placeOf(places, path);
    if (issue.code === 'invalid_union') {
      const chosen = likeliest(issue.errors);
      const raised = issue.errors[chosen] ?? [];
      return raised.length === 0
        ? [finding('valeur inattendue', target?.meta()?.description ?? '', place, field)]
        : explainIssues(schema, value, raised, places, path, choiceOf(target, chosen));
    }
    if (typeof written === 'string' && written.trim() === '')
      return [finding('valeur vide', 'écrivez une valeur, ou retirez le champ', place, field)];
    if (issue.code === 'invalid_type') {
      const { message, remedy } = explainType(issue.expected, written, key);
      return [finding(message, remedy, place, field)];
    }
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      const hint = typeof written === 'string' ? didYouMean(written, values) : '';
      return [
        finding(
          `valeur inconnue « ${typeof written === 'string' ? written : JSON.stringify(written)} »`,
          `${hint ? `${hint} ` : ''}valeurs admises : ${values.join(', ')}`,
          place,
          field,
        ),
      ];
    }
    return [finding(issue.message, remedyOf(issue, written, target?.meta()?.description), place, field)];
  });
}
