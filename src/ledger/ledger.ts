/** All the publications of an archive → what has been published until now, for ever. */
import { digest } from './digest.ts';
import { readFile, type Damage, type Publication } from './file.ts';

/** A publication that told of an entry: its day, and the name of its file. */
export interface Version {
  day: string;
  name: string;
}

/** What has been published of one entry. */
export interface PublishedEntry {
  /** The day of its first publication. */
  first: string;
  /** The day on which what it says last changed; its first day, if nothing ever did. */
  last: string;
  /** What it said when the site was last published, by name. */
  facts: ReadonlyMap<string, string>;
  /** Anchors of all the sentences that it ever had, each with the day on which it was first published. */
  anchors: ReadonlyMap<string, string>;
  /** The publications that told of it, in their order: one a day, the last. */
  versions: readonly Version[];
}

export interface Ledger {
  /** Every address ever published, with its first day. */
  addresses: ReadonlyMap<string, string>;
  /** By `kind/id`, former ids included. */
  entries: ReadonlyMap<string, PublishedEntry>;
  /** The files that no other follows: the next publication follows them all. */
  heads: readonly { name: string; digest: string; day: string }[];
  damages: readonly (Damage & { name: string })[];
}

/** The folder of the ledger, as it is read: texts by name. */
export type LedgerFiles = ReadonlyMap<string, string>;

export const NO_LEDGER: Ledger = { addresses: new Map(), entries: new Map(), heads: [], damages: [] };

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Publications, each after those that it follows; of two that could come first, the one of the earlier day. */
function inOrder(read: ReadonlyMap<string, Publication>): string[] {
  const waited = new Map<string, number>();
  const after = new Map<string, string[]>();
  for (const [name, { follows }] of read) {
    const before = follows.filter((one) => read.has(one.name));
    waited.set(name, before.length);
    for (const one of before) after.set(one.name, [...(after.get(one.name) ?? []), name]);
  }
  const ready = [...read.keys()].filter((name) => waited.get(name) === 0).sort(byName);
  const order: string[] = [];
  for (let name = ready.shift(); name !== undefined; name = ready.shift()) {
    order.push(name);
    for (const next of after.get(name) ?? []) {
      const left = (waited.get(next) ?? 1) - 1;
      waited.set(next, left);
      if (left === 0) ready.splice(placeFor(ready, next), 0, next);
    }
  }
  return order;
}

const placeFor = (sorted: readonly string[], name: string): number => {
  const at = sorted.findIndex((one) => byName(name, one) < 0);
  return at === -1 ? sorted.length : at;
};

interface Writable {
  first: string;
  last: string;
  facts: Map<string, string>;
  anchors: Map<string, string>;
  versions: Version[];
}

function add(
  name: string,
  { day, addresses, said }: Publication,
  all: Map<string, string>,
  entries: Map<string, Writable>,
): void {
  for (const address of addresses) if (!all.has(address)) all.set(address, day);
  for (const { entry, name: fact, value } of said) {
    const known: Writable = entries.get(entry) ?? {
      first: day,
      last: day,
      facts: new Map(),
      anchors: new Map(),
      versions: [],
    };
    entries.set(entry, known);
    known.last = day > known.last ? day : known.last;
    if (known.versions.at(-1)?.day === day) known.versions.pop();
    known.versions.push({ day, name });
    if (value === undefined) known.facts.delete(fact);
    else known.facts.set(fact, value);
    if (fact.startsWith('#') && !known.anchors.has(fact.slice(1))) known.anchors.set(fact.slice(1), day);
  }
}

/** Reads the whole ledger. Never throws: what is not as it was written is told, and the rest is read. */
export function readLedger(files: LedgerFiles): Ledger {
  if (files.size === 0) return NO_LEDGER;
  const damages: (Damage & { name: string })[] = [];
  const read = new Map<string, Publication>();
  const digests = new Map<string, string>();
  for (const [name, text] of [...files].sort(([a], [b]) => byName(a, b))) {
    const found = readFile(name, text);
    digests.set(name, digest(text));
    if ('damage' in found) damages.push({ ...found.damage, name });
    else read.set(name, found.publication);
  }
  const followed = new Set<string>();
  for (const [name, { follows }] of read)
    for (const [index, one] of follows.entries()) {
      followed.add(one.name);
      const now = digests.get(one.name);
      if (now === one.digest) continue;
      const message =
        now === undefined
          ? `ce fichier du registre suit « ${one.name} », qui n’est plus là`
          : `ce fichier du registre suit « ${one.name} », qui n’est plus le même`;
      damages.push({ name, line: index + 2, message });
    }
  const addresses = new Map<string, string>();
  const entries = new Map<string, Writable>();
  for (const name of inOrder(read)) {
    const publication = read.get(name);
    if (publication !== undefined) add(name, publication, addresses, entries);
  }
  const heads = [...read]
    .filter(([name]) => !followed.has(name))
    .map(([name, { day }]) => ({ name, digest: digests.get(name) ?? '', day }))
    .sort((a, b) => byName(a.name, b.name));
  return { addresses, entries, heads, damages };
}

const read = new WeakMap<LedgerFiles, Ledger>();

/** {@link readLedger}, once for whoever asks. */
export function publishedIn(files: LedgerFiles | undefined): Ledger {
  if (files === undefined) return NO_LEDGER;
  const known = read.get(files) ?? readLedger(files);
  read.set(files, known);
  return known;
}
