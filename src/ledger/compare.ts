/** What an entry says, its declared changes undone, beside what was published of it. */
import type { Facts } from './facts.ts';

export interface Moved {
  name: string;
  /** As the ledger has it; `undefined` when it was not published. */
  was: string | undefined;
  now: string | undefined;
}

/** New ids by old ones, of entries that have been renamed. */
export type Renamed = ReadonlyMap<string, string>;

/** A fact of the ledger, in which entries have the names that they have today. */
export function translated([name, value]: readonly [string, string], renamed: Renamed): [string, string] {
  if (renamed.size === 0) return [name, value];
  return [
    name.replace(/\[([^\]~]+)/g, (_, id: string) => `[${renamed.get(id) ?? id}`),
    value
      .split(', ')
      .map((one) => renamed.get(one) ?? one)
      .join(', '),
  ];
}

/** The part of a name that says which element of a list it is of; empty for a field of the entry itself. */
export const elementOf = (name: string): string => name.slice(0, name.lastIndexOf(']') + 1);

/** Facts that only add to what was published: a new element of a list, a withdrawal, a field that was empty. */
export function isGrowth(name: string, published: ReadonlySet<string>, isFigure: boolean): boolean {
  if (name.startsWith('withdrawn') || name.startsWith('changes.')) return true;
  // A file that is withdrawn says when and why, beside what was published of it.
  if (/\]\.withdrawn\.\w+$/.test(name)) return true;
  if (name.startsWith('#') || name === 'text') return false;
  const element = elementOf(name);
  // A reserve, a period or a scope that comes after the number makes another number of it.
  return element === '' ? !isFigure : !published.has(element);
}

/** Everything that differs from what was published, but what only adds to it. */
export function movedFacts(
  now: Facts,
  published: ReadonlyMap<string, string>,
  renamed: Renamed,
  isFigure: boolean,
): Moved[] {
  const before = new Map([...published].map((one) => translated(one, renamed)));
  const elements = new Set([...before.keys()].map(elementOf).filter((one) => one !== ''));
  const moved: Moved[] = [];
  for (const [name, was] of before) if (now.get(name) !== was) moved.push({ name, was, now: now.get(name) });
  for (const [name, value] of now)
    if (!before.has(name) && !isGrowth(name, elements, isFigure))
      moved.push({ name, was: undefined, now: value });
  return moved;
}
