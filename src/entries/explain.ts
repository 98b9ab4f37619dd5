/** What a schema refuses, told to an editor: where, what, what to write instead. */
import type * as z from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { childOf, keysOf } from '../schemas/walk.ts';
import { formatNumber, numbersIn } from '../text/numbers.ts';
import { nearest } from '../text/similar.ts';
import { finding, type Finding } from './problem.ts';
import type { Place } from './yaml.ts';

type Path = readonly PropertyKey[];

const dotted = (path: Path) => path.map(String).join('.');

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** The place of a path, or of the nearest of its parents that is written in the file. */
function placeOf(places: ReadonlyMap<string, Place>, path: Path, suffix = ''): Place {
  const own = places.get(`${dotted(path)}${suffix}`) ?? places.get(dotted(path));
  if (own !== undefined) return own;
  return path.length === 0 ? { line: 1, column: 1 } : placeOf(places, path.slice(0, -1));
}

const didYouMean = (word: string, names: readonly string[]) => {
  const close = nearest(word, [...names])[0];
  return close === undefined ? '' : `vouliez-vous dire « ${close} » ?`;
};

function explainNumber(written: unknown): [message: string, remedy: string] {
  if (typeof written !== 'string') return ['nombre attendu', 'écrivez un nombre en chiffres'];
  if (/^-?[1-9]\d{15,}$/.test(written)) return ['nombre trop grand pour être exact', 'changez d’unité'];
  if (/^[.+-]*(nan|inf)/i.test(written)) return ['nombre fini attendu', 'écrivez un nombre en chiffres'];
  const [found] = numbersIn(written);
  if (found === undefined) return ['nombre attendu', 'écrivez un nombre en chiffres'];
  const unit = found.unit === undefined ? '' : ` et l’unité ${found.unit}`;
  const shown = found.unit === undefined ? '' : ` (le site affichera « ${formatNumber(found.value)} »)`;
  return ['nombre attendu, en chiffres sans espace ni unité', `écrivez ${found.value}${unit}${shown}`];
}

function explainType(expected: string, written: unknown, key: string): [message: string, remedy: string] {
  switch (expected) {
    case 'string':
      return typeof written === 'object'
        ? ['texte attendu', `écrivez ${key}: "…"`]
        : ['texte attendu', `mettez des guillemets : ${key}: "${String(written)}"`];
    case 'int':
    case 'number':
      return explainNumber(written);
    case 'boolean':
      return ['« true » ou « false » attendu', 'écrivez true ou false'];
    case 'array':
      return ['liste attendue', `écrivez ${key}: puis une ligne « - … » par élément`];
    default:
      return ['suite de champs attendue', `écrivez ${key}: puis, en retrait, une ligne « champ: valeur » par champ`];
  }
}

/** The alternative of a union that the editor most likely meant: the one whose complaint is shortest. */
function likeliest(alternatives: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] {
  const cost = (issues: readonly $ZodIssue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1) - issue.path.length / 10, 0);
  return [...alternatives].sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

/** Findings for the issues that `schema` raised on `value`. */
export function explainIssues(
  schema: z.ZodType,
  value: unknown,
  issues: readonly $ZodIssue[],
  places: ReadonlyMap<string, Place>,
  base: Path = [],
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = [...base, ...issue.path];
    const field = dotted(path);
    const key = String(path.at(-1) ?? '');
    const written = valueAt(value, path);
    const target = childOf(schema, path, value);
    if (issue.code === 'unrecognized_keys') {
      const known = target === undefined ? [] : keysOf(target);
      return issue.keys.map((name) =>
        finding(
          `champ inconnu « ${name} »`,
          didYouMean(name, known) || `champs admis : ${known.join(', ')}`,
          placeOf(places, [...path, name], '#key'),
          dotted([...path, name]),
        ),
      );
    }
    if (written === undefined) {
      const description = target?.meta()?.description;
      return [finding(`champ obligatoire « ${key} » absent`, `ajoutez « ${key}: … »${description ? ` (${description})` : ''}`, placeOf(places, path), field)];
    }
    const place = placeOf(places, path);
    if (issue.code === 'invalid_union') {
      const raised = likeliest(issue.errors);
      return raised.length === 0
        ? [finding('valeur inattendue', target?.meta()?.description ?? '', place, field)]
        : explainIssues(schema, value, raised, places, path);
    }
    if (written === '') return [finding('valeur vide', 'écrivez une valeur, ou retirez le champ', place, field)];
    if (issue.code === 'invalid_type') {
      const [message, remedy] = explainType(issue.expected, written, key);
      return [finding(message, remedy, place, field)];
    }
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      const hint = typeof written === 'string' ? didYouMean(written, values) : '';
      return [finding(`valeur inconnue « ${String(written)} »`, `${hint ? `${hint} ` : ''}valeurs admises : ${values.join(', ')}`, place, field)];
    }
    const [message = issue.message, remedy = ''] = issue.message.split(' ; ', 2);
    return [finding(message, remedy, place, field)];
  });
}
