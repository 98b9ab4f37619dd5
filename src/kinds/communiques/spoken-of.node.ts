/** What a communiqué speaks of, read from the notes that its words have made. */
import { holdsIn } from '#graph/links.ts';
import type { Note, RecordNode } from '#graph/model.ts';
import { comparePassages } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

type CommuniqueNode = NodeOf<'communiques'>;
type ThemeNode = NodeOf<'themes'>;
type SpokenOf = 'commitments' | 'figures' | 'workshops' | 'events' | 'people';

/** One list per kind, in reading order of the first words that speak of each. */
export function recordsOf(notes: readonly Note[]): { [K in SpokenOf]: NodeOf<K>[] } {
  const records = [...new Set(notes.flatMap(({ proofs }) => proofs.map(({ record }) => record)))];
  const ofKind = <K extends SpokenOf>(kind: K) =>
    records.filter((record): record is Extract<RecordNode, { kind: K }> => record.kind === kind);
  return {
    commitments: ofKind('commitments'),
    figures: ofKind('figures'),
    workshops: ofKind('workshops'),
    events: ofKind('events'),
    people: ofKind('people'),
  };
}

/** The themes that a document itself names, or ties by its words to a commitment or a figure. */
export function namedThemesOf(node: CommuniqueNode): ThemeNode[] {
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
export function themesOf(node: CommuniqueNode): ThemeNode[] {
  const found = new Set<ThemeNode>();
  for (const { proofs } of node.notes)
    for (const { record } of proofs) if (record.kind === 'themes') found.add(record);
  for (const commitment of node.commitments)
    for (const link of commitment.themes) if (holdsIn(link, node)) found.add(link.node);
  for (const figure of node.figures) for (const link of figure.themes) found.add(link.node);
  return [...found].sort((a, b) => comparePassages(a.passage, b.passage));
}
