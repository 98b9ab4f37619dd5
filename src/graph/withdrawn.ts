/**
 * What has been withdrawn: it keeps its page and counts nowhere. What only a withdrawn document proves is withdrawn with
 * it, and a place where an entry rests on it is left out of that entry.
 */
import { allEntries, entriesByKind, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { schemaOf } from '#kinds/index.ts';
import { isSection } from '#kinds/sections.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { entryUrl } from '#site/urls.ts';
import { keyOf } from './held.ts';

/** A withdrawn entry, for what rested on it. */
export interface Rest {
  key: string;
  title: string;
  /** Address from the root of the host. */
  url: string;
}

export interface Withdrawal {
  day: string;
  why: string;
  /** The withdrawn entry on which this one rested; none for one withdrawn for itself. */
  with?: Rest | undefined;
}

export interface Withdrawals {
  /** By `kind/id`. */
  all: ReadonlyMap<string, Withdrawal>;
  /** The content without them. */
  rest: Content;
  /** Of entries that stay, by `kind/id`: the withdrawn entries of which they no longer say anything. */
  leftOut: ReadonlyMap<string, readonly Rest[]>;
}

/** The data of an entry without the place of one field: the element of a list that holds it, or the whole of its first field. */
function without(data: unknown, path: string): void {
  const steps = path.split('.');
  const index = steps.findLastIndex((step) => /^\d+$/.test(step));
  const parents = steps.slice(0, Math.max(0, index));
  const holder = parents.reduce<unknown>((held, step) => Reflect.get(held as object, step), data);
  if (index === -1) Reflect.deleteProperty(data as object, steps[0] ?? '');
  // Holes are closed once every place is gone: until then the other paths stay right.
  else Reflect.set(holder as object, steps[index] ?? '', undefined);
}

const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(closed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
};

/** An entry without what rests on `gone`: itself if nothing does, nothing if it cannot stand without. */
function pruned(
  entry: Entry,
  gone: ReadonlyMap<string, Withdrawal>,
): { entry: Entry | undefined; on: string[] } {
  const resting = fieldsOf(schemaOf(entry.kind), entry.data).filter(
    ({ meta, value }) => meta.refersTo !== undefined && gone.has(`${meta.refersTo}/${value}`),
  );
  if (resting.length === 0) return { entry, on: [] };
  const data = structuredClone(entry.data);
  for (const { path } of resting) without(data, path);
  const on = [...new Set(resting.map(({ meta, value }) => `${meta.refersTo}/${value}`))];
  const result = schemaOf(entry.kind).safeParse(closed(data));
  return { entry: result.success ? ({ ...entry, data: result.data } as Entry) : undefined, on };
}

/** The title of an entry, as its data gives it. */
function restOf({ kind, id, data }: Entry): Rest {
  const said = [Reflect.get(data, 'title'), Reflect.get(data, 'name'), Reflect.get(data, 'term')];
  const title = said.find((one) => typeof one === 'string') ?? id;
  return { key: keyOf({ kind, id }), title, url: isSection(kind) ? entryUrl(kind, id) : '' };
}

const known = new WeakMap<Content, Withdrawals | undefined>();

/** What is withdrawn from a content, and what is left; nothing if nothing is withdrawn. */
export function withdrawalsOf(content: Content): Withdrawals | undefined {
  if (!known.has(content)) known.set(content, read(content));
  return known.get(content);
}

function read(content: Content): Withdrawals | undefined {
  const entries = allEntries(content);
  const all = new Map<string, Withdrawal>(
    entries.flatMap((entry) => (entry.life?.withdrawn ? [[keyOf(entry), entry.life.withdrawn]] : [])),
  );
  if (all.size === 0) return undefined;
  const leftOut = new Map<string, Rest[]>();
  const rests = new Map(entries.map((entry) => [keyOf(entry), restOf(entry)]));
  let standing = entries.filter((entry) => !all.has(keyOf(entry)));
  // Until nothing more falls: a figure may be the multiple of one that rested on a document.
  for (let before = -1; before !== all.size;) {
    before = all.size;
    standing = standing.flatMap((one) => {
      const key = keyOf(one);
      const { entry, on } = pruned(one, all);
      const rested = on.flatMap((other) => rests.get(other) ?? []);
      if (rested.length > 0) leftOut.set(key, [...(leftOut.get(key) ?? []), ...rested]);
      const [first] = rested;
      const cause = first && all.get(first.key);
      // What rested on a record that fell with a document is said to rest on the document.
      if (entry === undefined && cause !== undefined) all.set(key, { with: first, ...cause });
      return entry ?? [];
    });
  }
  const kept = new Map(standing.map((entry) => [keyOf(entry), entry]));
  const rest: Content = {
    ...content,
    entries: entriesByKind((kind) =>
      content.entries[kind].flatMap((entry) => (kept.get(keyOf(entry)) as typeof entry | undefined) ?? []),
    ),
  };
  const found = { all, rest, leftOut };
  // Asked of what is left, the answer is the same.
  known.set(rest, found);
  return found;
}
