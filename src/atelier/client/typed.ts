/**
 * What is written in a form and not kept yet. The browser holds it, through another form, a closed page, a workshop that
 * ends, until it is kept or thrown away on purpose.
 */
import type { Suggestion } from '../protocol.ts';
import { isHeld } from './schema.ts';

export interface Typed extends Suggestion {
  /** Of this form, and of no other. */
  id: string;
  /** Has the editor given a name to the record that is to be made? */
  isNamed: boolean;
}

const BEFORE = 'atelier/saisie/';

/** In a browser that keeps nothing, for as long as the page is open. */
const memory = new Map<string, string>();

function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What is written in one form: nothing yet, as long as it has no id. */
export interface Held {
  id: string;
}

/** A number that nothing written bears, in this tab or another. */
function freeId(): string {
  let id = 1;
  while (memory.has(`${BEFORE}${id}`) || stored()?.getItem(`${BEFORE}${id}`) != null) id += 1;
  return String(id);
}

/** Remembers what a form holds now. */
export function hold(held: Held, typed: Omit<Typed, 'id'>): void {
  held.id ||= freeId();
  const { id } = held;
  const [key, text] = [BEFORE + id, JSON.stringify({ ...typed, id })];
  memory.set(key, text);
  try {
    stored()?.setItem(key, text);
  } catch {
    // No room left in the browser: the page holds it.
  }
}

/** It is kept in its record, or thrown away. */
export function letGo(id: string): void {
  memory.delete(BEFORE + id);
  stored()?.removeItem(BEFORE + id);
}

function typedIn(text: string | null | undefined): Typed[] {
  const held: unknown = text ? JSON.parse(text) : undefined;
  if (!isHeld(held)) return [];
  const { id, record, at, title, value, from, isNew, isNamed } = held;
  if ([id, record, at, title].some((one) => typeof one !== 'string')) return [];
  const flags = { isNew: isNew === true, isNamed: isNamed === true };
  return [
    { id: String(id), record: String(record), at: String(at), title: String(title), value, from, ...flags },
  ];
}

/** All that was written and not kept, but in the form that is open. */
export function typedBefore(open: string | undefined): Typed[] {
  const storage = stored();
  const keys = new Set(
    [...Object.keys(storage ?? {}), ...memory.keys()].filter((key) => key.startsWith(BEFORE)),
  );
  return [...keys]
    .flatMap((key) => typedIn(storage?.getItem(key) ?? memory.get(key)))
    .filter(({ id }) => id !== open);
}
