/**
 * What goes along with one document, and what stays: two documents may be in progress in one folder, and share a
 * person, a thread or a theme. Pure: the same set is published, and proposed.
 */
import { formerlyOf, keyOf, leadsTo, type Piece } from './piece.ts';
import { portionOf } from './portion.ts';

export interface Going extends Piece {
  /** All that it says, where only a part of it goes: the rest speaks of a document that stays. */
  whole?: string | undefined;
}

export interface Staying {
  path: string;
  /** The document in progress with which it waits, « communiques/… »; none if nothing in progress needs it. */
  of?: string | undefined;
}

export interface PublishingSet {
  along: readonly Going[];
  stays: readonly Staying[];
}

interface Linked {
  piece: Piece;
  key: string;
  /** What it leads to, what goes of it, and what it led to. */
  leads: ReadonlySet<string>;
  led: ReadonlySet<string>;
  formerly: readonly string[];
}

const isDocument = (key: string): boolean => key.startsWith('communiques/');
/** Can others lead to what stands there already? */
const isThere = ({ was, isPublished }: Piece): boolean => was !== undefined && isPublished;

/** The documents that nobody reads yet. */
const inProgress = (all: readonly Linked[]): Set<string> =>
  new Set(
    all
      .filter(({ piece, key }) => isDocument(key) && !piece.isPublished && piece.now !== undefined)
      .map(({ key }) => key),
  );

/** A document, and those in progress that it leads to. */
function documentsWith(root: string, byKey: ReadonlyMap<string, Linked>, open: ReadonlySet<string>) {
  const found = new Set([root]);
  for (const one of found)
    for (const key of byKey.get(one)?.leads ?? []) if (isDocument(key) && open.has(key)) found.add(key);
  return found;
}

/** What waits with these documents: they, and the records that are none without them. */
function waitingWith(documents: ReadonlySet<string>, all: readonly Linked[]): Set<string> {
  const found = new Set(documents);
  for (let count = 0; count < found.size;) {
    count = found.size;
    for (const { piece, key, leads } of all)
      if (!found.has(key) && !isDocument(key) && !isThere(piece) && piece.now !== undefined)
        if (!leads.isDisjointFrom(found) && portionOf(piece, found) === undefined) found.add(key);
  }
  return found;
}

/** What goes with a record: what it needs that nobody reads yet and, of a document, all that quotes it. */
function reach(root: string, all: readonly Linked[]): Map<string, Going> {
  const byKey = new Map(all.map((one) => [one.key, one]));
  const open = inProgress(all);
  const documents = documentsWith(root, byKey, open);
  const others = waitingWith(open.difference(documents), all);
  others.delete(root);
  const records = others.difference(open);
  const found = new Map<string, Going>();
  const waiting: Linked[] = [];
  const add = (one: Linked | undefined): void => {
    if (one === undefined || found.has(one.key) || others.has(one.key)) return;
    const { piece } = one;
    const own = portionOf(piece, isDocument(one.key) ? records : others);
    // What is asked for goes: the check says what it lacks.
    const now = own ?? (isDocument(one.key) || one.key === root ? piece.now : undefined);
    if (now === undefined && piece.now !== undefined) return;
    found.set(one.key, { ...piece, now, ...(now === piece.now ? {} : { whole: piece.now }) });
    waiting.push(one);
  };
  const around = (key: string): void => {
    for (const one of all) if (one.leads.has(key) || one.led.has(key)) add(one);
  };
  add(byKey.get(root));
  for (const key of documents) {
    add(byKey.get(key));
    around(key);
  }
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { piece, key, formerly } = one;
    for (const needed of leadsTo(piece.path, found.get(key)?.now)) {
      const other = byKey.get(needed);
      if (other !== undefined && !isThere(other.piece)) add(other);
    }
    // What takes the place of a record, what leaves it, and what follows go together.
    for (const left of formerly) add(byKey.get(left));
    if (piece.now !== undefined) continue;
    for (const other of all)
      if (other.formerly.includes(key) || (other.led.has(key) && !other.leads.has(key))) add(other);
  }
  return found;
}

/**
 * `root`: a document, or any record, « kind/id »; `undefined` for all that waits.
 * `pieces`: all that waits to be published, or to be proposed.
 */
export function publishingSet(root: string | undefined, pieces: readonly Piece[]): PublishingSet {
  if (root === undefined) return { along: pieces, stays: [] };
  const all = pieces.map((piece): Linked => {
    const { path, was, now } = piece;
    return {
      piece,
      key: keyOf(path),
      leads: leadsTo(path, now),
      led: leadsTo(path, was),
      formerly: formerlyOf(piece),
    };
  });
  const along = reach(root, all);
  const rest = all.filter(({ key }) => along.get(key) === undefined || along.get(key)?.whole !== undefined);
  const sets = [...inProgress(rest)].map((of) => ({ of, with: reach(of, all) }));
  return {
    along: [...along.values()],
    stays: rest.map(({ piece, key }) => ({
      path: piece.path,
      of: sets.find((one) => one.with.has(key))?.of,
    })),
  };
}
