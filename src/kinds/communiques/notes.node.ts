/** The numbered notes of a communiqué: its sentences that prove something, each with all that it proves. */
import { leavesOf, type Leaf } from '#document/model.ts';
import type { Evidence } from '#graph/builder.ts';
import type { Note, Passage, Proof } from '#graph/model.ts';
import { compare, comparePassages } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

type Documented = Pick<NodeOf<'communiques'>, 'id' | 'document'>;

/** The first sentence that holds a passage. */
function sentenceOf(
  node: Documented,
  leaves: readonly Leaf[],
  { leaf, anchor }: Passage,
): { id: string; end: number } {
  const sentence = leaves[leaf]?.sentences.find(({ id }) => id === anchor);
  if (sentence === undefined) throw new Error(`no sentence ${anchor} in ${node.id}`);
  return sentence;
}

/** Evidence by sentence, in reading order; a record is named once per sentence, with all that the sentence proves of it. */
function notesOf(node: Documented, evidence: readonly Evidence[]): Note[] {
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

/** The notes of any communiqué, from the evidence of all of them. */
export function notesByDocument(evidence: readonly Evidence[]): (node: Documented) => Note[] {
  const byDocument = Map.groupBy(evidence, ({ passage }) => passage.communique.id);
  return (node) => notesOf(node, byDocument.get(node.id) ?? []);
}
