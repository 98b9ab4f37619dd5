/** What a communiqué gathers once everything else is linked: its notes, its neighbours, all that speaks of it. */
import { holdsIn, type Builder, type Draft } from './builder.ts';
import { leavesOf, type Leaf } from '#document/model.ts';
import type { CommitmentNode, CommuniqueNode, Note, Passage, Proof, RecordNode, ThemeNode } from './nodes.ts';
import { selfChecks } from './consistency.ts';
import { noveltyOf } from './novelty.ts';
import { passingThreads } from '#views/passing.ts';
import { compare, comparePassages } from './passages.ts';

type Evidence = { passage: Passage; record: RecordNode; proves: string };

/** The first sentence that holds a passage. */
function sentenceOf(
  node: Draft<CommuniqueNode>,
  leaves: readonly Leaf[],
  { leaf, anchor }: Passage,
): { id: string; end: number } {
  const sentence = leaves[leaf]?.sentences.find(({ id }) => id === anchor);
  if (sentence === undefined) throw new Error(`no sentence ${anchor} in ${node.id}`);
  return sentence;
}

/** Evidence by sentence, in reading order; a record is named once per sentence, with all that the sentence proves of it. */
function notesOf(node: Draft<CommuniqueNode>, evidence: readonly Evidence[]): Note[] {
  const leaves = leavesOf(node.document);
  const notes = new Map<string, Omit<Note, 'number'> & { proofs: Proof[] }>();
  const sorted = [...evidence].sort(
    (a, b) => comparePassages(a.passage, b.passage) || compare(a.record.url, b.record.url),
  );
  for (const { passage, record, proves } of sorted) {
    const sentence = sentenceOf(node, leaves, passage);
    const note = notes.get(sentence.id) ?? {
      anchor: sentence.id,
      leaf: passage.leaf,
      at: sentence.end,
      proofs: [],
    };
    notes.set(sentence.id, note);
    const at = note.proofs.findIndex((proof) => proof.record === record);
    const named = note.proofs[at];
    if (named === undefined) {
      note.proofs.push({ record, passage, proves });
      continue;
    }
    // The widest words are shown: they hold the others, or say more.
    const widest =
      passage.end - passage.start > named.passage.end - named.passage.start ? passage : named.passage;
    const said = named.proves.split(', ').includes(proves) ? named.proves : `${named.proves}, ${proves}`;
    note.proofs[at] = { record, passage: widest, proves: said };
  }
  return [...notes.values()]
    .sort((a, b) => a.leaf - b.leaf || a.at - b.at)
    .map((note, index) => ({ number: index + 1, ...note }));
}

/** The themes that a document itself names, or ties by its words to a commitment or a figure. */
function namedThemesOf(node: Draft<CommuniqueNode>): ThemeNode[] {
  const named = new Set<ThemeNode>(
    node.notes.flatMap(({ proofs }) =>
      proofs.flatMap(({ record }) => (record.kind === 'themes' ? [record] : [])),
    ),
  );
  for (const { themes } of [...node.commitments, ...node.figures])
    for (const link of themes) if (link.passage?.communique.id === node.id) named.add(link.node);
  return node.themes.filter((theme) => named.has(theme));
}

/** The themes that a document speaks of: named there, or tied to something of it. */
function themesOf(node: Draft<CommuniqueNode>): ThemeNode[] {
  const found = new Set<ThemeNode>();
  for (const { proofs } of node.notes)
    for (const { record } of proofs) if (record.kind === 'themes') found.add(record);
  for (const commitment of node.commitments)
    for (const link of commitment.themes) if (holdsIn(link, node as CommuniqueNode)) found.add(link.node);
  for (const figure of node.figures) for (const link of figure.themes) found.add(link.node);
  return [...found].sort((a, b) => comparePassages(a.passage, b.passage));
}

/** How many of the unmentioned a page names. */
const NAMED = 20;

/** For each document, oldest first, the commitments of earlier ones that it does not mention. */
function finishUnmentioned(newest: readonly Draft<CommuniqueNode>[]): void {
  const lastSpoken = new Map<CommitmentNode, number>();
  // One line per mention, oldest first: a commitment's own line is the last that names it.
  const spoken: { commitment: CommitmentNode; rank: number }[] = [];
  [...newest].reverse().forEach((node, rank) => {
    const here = new Set(node.commitments);
    const latest: CommitmentNode[] = [];
    for (let at = spoken.length - 1; at >= 0 && latest.length < NAMED; at -= 1) {
      const line = spoken[at];
      if (line && lastSpoken.get(line.commitment) === line.rank && !here.has(line.commitment))
        latest.push(line.commitment);
    }
    const count =
      lastSpoken.size - node.commitments.filter((commitment) => lastSpoken.has(commitment)).length;
    node.unmentioned = { count, latest };
    for (const commitment of node.commitments) {
      lastSpoken.set(commitment, rank);
      spoken.push({ commitment, rank });
    }
  });
}

/** Fills every communiqué and gives them newest first. */
export function finishCommuniques(
  build: Builder,
  drafts: readonly Draft<CommuniqueNode>[],
): CommuniqueNode[] {
  const evidence = new Map<string, typeof build.evidence>();
  for (const one of build.evidence) {
    const list = evidence.get(one.passage.communique.id);
    if (list) list.push(one);
    else evidence.set(one.passage.communique.id, [one]);
  }
  for (const node of drafts) {
    node.notes = notesOf(node, evidence.get(node.id) ?? []);
    const records = new Set(node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record)));
    for (const record of records) {
      // One list per kind, in reading order of the first words that speak of each.
      if (record.kind === 'commitments') node.commitments.push(record);
      else if (record.kind === 'figures') node.figures.push(record);
      else if (record.kind === 'workshops') node.workshops.push(record);
      else if (record.kind === 'events') node.events.push(record);
      else if (record.kind === 'people') node.people.push(record);
    }
    const here = ({ passage }: { passage: Passage }) => passage.communique.id === node.id;
    node.mentions = node.commitments
      .flatMap(({ mentions }) => mentions.filter(here))
      .sort((a, b) => comparePassages(a.passage, b.passage));
    node.threads = passingThreads(node as CommuniqueNode);
    node.offices = node.people.flatMap(({ offices }) => offices.filter(here));
    node.themes = themesOf(node);
    node.namedThemes = namedThemesOf(node);
  }
  const newest = [...drafts].sort(
    (a, b) => compare(b.date, a.date) || compare(b.id, a.id),
  ) as Draft<CommuniqueNode>[];
  finishUnmentioned(newest);
  newest.forEach((node, index) => {
    node.next = newest[index - 1] as CommuniqueNode | undefined;
    node.previous = newest[index + 1] as CommuniqueNode | undefined;
  });
  for (const node of newest) {
    node.novelty = noveltyOf(node as CommuniqueNode);
    node.selfChecks = selfChecks(node as CommuniqueNode);
  }
  return newest as CommuniqueNode[];
}
