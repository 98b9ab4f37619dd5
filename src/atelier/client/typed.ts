/**
 * What is written in a form and not kept yet. The browser holds it, through another form, a closed page, a workshop that
 * ends, until it is kept or thrown away on purpose.
 */
import type { Suggestion } from '../protocol.ts';
import { Drawer } from './drawer.ts';
import { isHeld, schemaAt, shapeFor, type Schema } from './schema.ts';

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

const drawer = new Drawer('saisie');

/** Remembers what a form holds now. */
export function hold(held: Held, { text: _, ...typed }: Omit<Typed, 'id'>): void {
  // Never an id that was let go: another tab may still write under it.
  if (held.id === '' || drawer.isOthers(held.id, held.text)) held.id = crypto.randomUUID();
  held.text = JSON.stringify({ ...typed, id: held.id });
  drawer.put(held.id, held.text);
}

/** It is kept in its record, or thrown away; what another tab has written there since is not. */
export const letGo = ({ id, text }: Held): void => drawer.drop(id, text);

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

const idOf = (record: string): string => record.slice(record.indexOf('/') + 1);

/** A value where whatever leads to a record, by its whole name or where its schema holds ids of that kind, leads to `to`. */
function renamedIn(value: unknown, schema: Schema, [from, to]: readonly [string, string]): unknown {
  const { refersTo, items, properties } = shapeFor(schema, value);
  if (value === from) return to;
  if (typeof value === 'string')
    return from === `${refersTo ?? schema.refersTo ?? ''}/${value}` ? idOf(to) : value;
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, items ?? {}, [from, to]));
  if (!isHeld(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, renamedIn(one, properties?.[key] ?? {}, [from, to])]),
  );
}

/**
 * A record has another name: what is written for it and not kept is for that name, and what leads to it elsewhere leads
 * there. `schemaOf`: that of a whole record.
 */
export function follow(from: string, to: string, schemaOf: (record: string) => Schema): void {
  for (const one of typedBefore(undefined)) {
    const schema = schemaAt(schemaOf(one.record), one.at, undefined);
    const next = {
      ...one,
      record: one.record === from ? to : one.record,
      value: renamedIn(one.value, schema, [from, to]),
      from: renamedIn(one.from, schema, [from, to]),
    };
    if (JSON.stringify(next) !== JSON.stringify(one)) hold(one, next);
  }
}

/** All that was written and not kept, but in the form that is open. */
export const typedBefore = (open: string | undefined): Typed[] =>
  drawer
    .names()
    .flatMap((name) => typedIn(drawer.get(name)))
    .filter(({ id }) => id !== open);
