/** A change asked of a record that another tab, another gesture or a colleague has changed since its form was opened. */
import { isDeepStrictEqual } from 'node:util';
import { cleaned } from '#editing/amend.ts';
import { isFields, isList, type Fields } from '#editing/print.ts';
import { valueAt } from '#schemas/value-at.ts';
import { LIFE } from './life/kept.ts';
import type { Change, ShownProblem, Suggestion } from './protocol.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

const stepsOf = (at: string): string[] => (at === '' ? [] : at.split('.'));

/** What the form of a whole record shows of it: neither that it is a draft, nor its life. */
const shown = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => !LIFE.has(key) && !(key === 'status' && value === 'brouillon'),
    ),
  );

/** A suggestion with what stands at its place now. */
export const withFrom = (workspace: Workspace, suggestion: Suggestion): Suggestion =>
  suggestion.isNew === true
    ? suggestion
    : { ...suggestion, from: valueAt(workspace.fields(suggestion.record), stepsOf(suggestion.at)) ?? null };

/** @throws Refusal: two have written at one place, and neither is thrown away */
function conflict(field: string): never {
  throw new Refusal(
    `cette fiche a changé ailleurs depuis que vous l’avez ouverte${field === '' ? '' : `, dans « ${field} »`} : rien n’est remplacé, et votre saisie reste ici ; copiez ce que vous voulez garder, fermez, puis rouvrez la fiche`,
    409,
  );
}

/** @throws Refusal: nothing bears that name now, and what is written is for whatever took its place */
function gone(): never {
  throw new Refusal(
    'cette fiche n’existe plus sous ce nom : elle a été renommée, réunie à une autre ou supprimée depuis que vous l’avez ouverte ; votre saisie reste ici : copiez ce que vous voulez garder dans la fiche qui la remplace',
    409,
  );
}

/** `mine` where nobody else wrote, `theirs` where I did not. @throws Refusal where both did */
function merged(was: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const [before, own, other] = [was[key], mine[key], theirs[key]];
      if (
        !isDeepStrictEqual(before, other) &&
        !isDeepStrictEqual(before, own) &&
        !isDeepStrictEqual(own, other)
      )
        conflict(key);
      const kept = isDeepStrictEqual(before, other) ? own : other;
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/**
 * The change as it holds now: an item that was to be added comes after those that came meanwhile, one that moved is
 * found again, and of a record each keeps the fields that only they wrote. As it is, where it does not say from what.
 * @throws Refusal where both have written
 */
export function rebased(workspace: Workspace, change: Change): Change {
  const { record, at, value, from, isNew } = change;
  if (from === undefined || isNew === true) return change;
  const steps = stepsOf(at);
  const fields = workspace.fields(record);
  if (fields === undefined) gone();
  const held = valueAt(fields, steps) ?? null;
  const isWhole = at === '';
  const asked: unknown = from === null ? null : cleaned(from);
  const was = isWhole && isFields(asked) ? shown(asked) : asked;
  const now = isWhole && isFields(held) ? shown(held) : held;
  if (isDeepStrictEqual(was, now)) return change;
  const mine: unknown = value === undefined || value === null ? null : cleaned(value);
  const list = valueAt(fields, steps.slice(0, -1)) ?? [];
  // The same gesture twice (a key held down, an answer that was lost) is made once.
  const there = was === null && isList(list) ? list.findIndex((one) => isDeepStrictEqual(one, mine)) : -1;
  if (there !== -1) return { ...change, at: [...steps.slice(0, -1), there].join('.') };
  if (/^\d+$/.test(steps.at(-1) ?? '') && isList(list)) {
    const same = list.flatMap((one, rank) => (isDeepStrictEqual(one, was) ? [rank] : []));
    const [rank] = was === null ? [list.length] : same;
    if (rank !== undefined && (was === null || same.length === 1))
      return { ...change, at: [...steps.slice(0, -1), rank].join('.') };
  }
  if (mine !== null && isDeepStrictEqual(mine, now)) return change;
  if (!isFields(was) || !isFields(now) || !isFields(mine)) conflict('');
  return { ...change, value: merged(was, mine, now) };
}

/** A problem of what stands at another place now, where its form awaits it. */
export const askedAt = (problem: ShownProblem, at: string, asked: string): ShownProblem =>
  at !== asked && (problem.field === at || problem.field.startsWith(`${at}.`))
    ? { ...problem, field: asked + problem.field.slice(at.length) }
    : problem;
