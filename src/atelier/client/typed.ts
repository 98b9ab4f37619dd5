/**
 * What is written in a form and not kept yet. The browser holds it, through another form, a closed page, a workshop that
 * ends, until it is kept or thrown away on purpose.
 */
import type { Suggestion } from '../protocol.ts';
import { isHeld } from './schema.ts';

/** What is written in one form: nothing yet, as long as it has no id. */
export interface Held {
  id: string;
  /** As the browser holds it: what another tab has written there since is not this form's. */
  text?: string | undefined;
}

export interface Typed extends Suggestion, Held {
  /** Has the editor given a name to the record that is to be made? */
  isNamed: boolean;
}

/** An address may serve one content folder, then another: what was written for one is not offered to the other. */
const BEFORE = `atelier/saisie/${document.documentElement.dataset['folder'] ?? ''}/`;

/** What the browser has no room for, as long as the page is open. */
const memory = new Map<string, string>();

function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const textOf = (id: string): string | undefined =>
  memory.get(BEFORE + id) ?? stored()?.getItem(BEFORE + id) ?? undefined;

/** Has another tab written there since? */
const isOthers = ({ id, text }: Held): boolean => ![undefined, text].includes(textOf(id));

/** Remembers what a form holds now. */
export function hold(held: Held, { text: _, ...typed }: Omit<Typed, 'id'>): void {
  // Never an id that was let go: another tab may still write under it.
  if (held.id === '' || isOthers(held)) held.id = crypto.randomUUID();
  const { id } = held;
  const [key, text] = [BEFORE + id, JSON.stringify({ ...typed, id })];
  held.text = text;
  memory.set(key, text);
  try {
    stored()?.setItem(key, text);
    if (stored() !== undefined) memory.delete(key);
  } catch {
    // No room left in the browser: the page holds it.
  }
}

/** It is kept in its record, or thrown away; what another tab has written there since is not. */
export function letGo(held: Held): void {
  if (isOthers(held)) return;
  memory.delete(BEFORE + held.id);
  stored()?.removeItem(BEFORE + held.id);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typedIn(text: string | undefined): Typed[] {
  const held = text === undefined ? undefined : valueOf(text);
  if (!isHeld(held)) return [];
  const { id, record, at, title, value, from, isNew, isNamed } = held;
  if ([id, record, at, title].some((one) => typeof one !== 'string')) return [];
  const flags = { isNew: isNew === true, isNamed: isNamed === true };
  const names = { id: String(id), record: String(record), at: String(at), title: String(title) };
  return [{ ...names, value, from, ...flags, text }];
}

/** A value where what says one of these words, whole, says the other that it leads to. */
function renamedIn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, names));
  if (!isHeld(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamedIn(one, names)]));
}

/** A record has another name: what is written for it and not kept is for that name, and so is what speaks of it elsewhere. */
export function follow(from: string, to: string): void {
  const idOf = (record: string) => record.slice(record.indexOf('/') + 1);
  // The name of a document is dated: no other word of a form is that. Another record is known by its kind too.
  const alone: [string, string][] = from.startsWith('communiques/') ? [[idOf(from), idOf(to)]] : [];
  const names = new Map([[from, to], ...alone]);
  for (const one of typedBefore(undefined)) {
    const [value, was] = [renamedIn(one.value, names), renamedIn(one.from, names)];
    const next = { ...one, record: one.record === from ? to : one.record, value, from: was };
    if (JSON.stringify(next) !== JSON.stringify(one)) hold(one, next);
  }
}

/** All that was written and not kept, but in the form that is open. */
export function typedBefore(open: string | undefined): Typed[] {
  const keys = new Set(
    [...Object.keys(stored() ?? {}), ...memory.keys()].filter((key) => key.startsWith(BEFORE)),
  );
  return [...keys]
    .flatMap((key) => typedIn(textOf(key.slice(BEFORE.length))))
    .filter(({ id }) => id !== open);
}
