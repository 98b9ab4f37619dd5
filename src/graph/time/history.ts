/** What has happened to an entry since it was published here: two days, and every declared change with the addresses that it freed. */
import { anchorOf } from '#document/anchor.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { classOfChange } from '#ledger/classify.ts';
import { publishedIn, type PublishedEntry } from '#ledger/ledger.ts';
import { keyAt, presentOf } from '#ledger/present.ts';
import { cutInSentences, sentencesOf } from '#ledger/sentences.ts';
import { isOfText } from '#ledger/undo.ts';
import type { Change, ChangeKind, Edit } from '#schemas/life.ts';

/** One place of an entry that changed. */
export interface ChangedPlace extends Edit {
  /** Anchors that its former sentences had, and that no sentence has now. */
  formerAnchors: readonly string[];
  /** The anchor of the sentence that says today what it said. */
  presentAnchor: string | undefined;
}

export interface EntryChange extends Omit<Change, 'kind' | 'edits'> {
  kind: ChangeKind;
  edits: readonly ChangedPlace[];
}

/** A state of an entry that the ledger holds: which of its publications wrote it. */
export interface FrozenVersion {
  /** From 1, whatever the names that it has had. */
  number: number;
  /** AAAA-MM-JJ */
  day: string;
  /** The name of the file of the ledger. */
  ledger: string;
}

export interface History {
  /** The day on which it was first published here; none if it is not yet. */
  published: string | undefined;
  /** The day on which it last changed here. */
  changed: string | undefined;
  /** What it says is what this publication wrote; none if it has moved since. */
  version: FrozenVersion | undefined;
  /** The oldest first. */
  changes: readonly EntryChange[];
}

/** What the ledger has of an entry, under each of its names. */
const publishedOf = (entry: Entry, content: Content): PublishedEntry[] => {
  const { entries } = publishedIn(content.ledger);
  const former = entry.life?.formerly.flatMap((address) => keyAt(address) ?? []) ?? [];
  return [`${entry.kind}/${entry.id}`, ...former].flatMap((key) => entries.get(key) ?? []);
};

/** Follows a sentence through the edits that came after the one that wrote it. */
function presentSentence(
  words: string,
  later: readonly Edit[],
  present: ReadonlySet<string>,
): string | undefined {
  const anchor = anchorOf(words);
  if (present.has(anchor)) return anchor;
  const [next, ...others] = later;
  if (next === undefined) return undefined;
  const former = cutInSentences(next.from).map(anchorOf);
  const at = former.indexOf(anchor);
  if (at === -1) return presentSentence(words, others, present);
  const now = cutInSentences(next.to);
  const heir = now[Math.min(at, now.length - 1)];
  return heir === undefined ? undefined : presentSentence(heir, others, present);
}

function changesOf({ kind, document, life }: Entry, published: readonly PublishedEntry[]): EntryChange[] {
  const changes = life?.changes ?? [];
  if (changes.length === 0) return [];
  const present = new Set(document === undefined ? [] : sentencesOf(document).map(({ id }) => id));
  const lost = new Set(
    published.flatMap(({ anchors }) => [...anchors.keys()]).filter((one) => !present.has(one)),
  );
  const all = changes.flatMap(({ edits }) => edits).filter(isOfText);
  // The last edit of a sentence answers for its address.
  const places = new Map<Edit, ChangedPlace>();
  for (const [rank, edit] of [...all.entries()].reverse()) {
    const bases = new Set(cutInSentences(edit.from).map(anchorOf));
    const formerAnchors = [...lost].filter((anchor) => bases.has(anchor.replace(/-\d+$/, '')));
    for (const anchor of formerAnchors) lost.delete(anchor);
    const [first] = cutInSentences(edit.to);
    const presentAnchor =
      first === undefined ? undefined : presentSentence(first, all.slice(rank + 1), present);
    places.set(edit, { ...edit, formerAnchors, presentAnchor });
  }
  return changes.map((change) => ({
    ...change,
    kind: classOfChange(kind, change.edits),
    edits: change.edits.map(
      (edit) => places.get(edit) ?? { ...edit, formerAnchors: [], presentAnchor: undefined },
    ),
  }));
}

/** The publication that wrote an entry as it is. */
function versionOf(entry: Entry, content: Content, published: readonly PublishedEntry[]): History['version'] {
  const key = `${entry.kind}/${entry.id}`;
  const known = publishedIn(content.ledger).entries.get(key);
  const facts = presentOf(content).get(key)?.facts;
  const last = known?.versions.at(-1);
  if (known === undefined || facts === undefined || last === undefined) return undefined;
  if (known.facts.size !== facts.size || [...facts].some(([name, value]) => known.facts.get(name) !== value))
    return undefined;
  const number = published.reduce((sum, { versions }) => sum + versions.length, 0);
  return { number, day: last.day, ledger: last.name };
}

/** The history of an entry; nothing if there is nothing to tell. */
export function historyOf(entry: Entry, content: Content): History | undefined {
  const published = publishedOf(entry, content);
  const changes = changesOf(entry, published);
  if (published.length === 0) return undefined;
  const days = [...published.map(({ last }) => last), ...changes.map(({ day }) => day)].sort();
  return {
    published: published.map(({ first }) => first).sort()[0],
    changed: days.at(-1),
    version: versionOf(entry, content, published),
    changes,
  };
}
