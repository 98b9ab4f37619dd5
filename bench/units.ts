/** What the other engines index: the same words as ours, a sentence at a time. */
import { leavesOf } from '../src/document/model.ts';
import type { Graph } from '../src/graph/graph.ts';
import type { Passage } from '../src/graph/model.ts';

/** A thing to find. */
export interface Unit {
  /** Address: of the sentence, or of the page. */
  id: string;
  title: string;
  text: string;
}

const words = (passages: readonly Passage[]) => [...new Set(passages.map((one) => one.words))].join(' ');
const passages = (holders: readonly { passage: Passage }[]) => holders.map(({ passage }) => passage);

/** Titles and sentences of communiqués, then every record with the words that prove it. */
export function unitsOf(graph: Graph): Unit[] {
  const record = ({ url, title }: { url: string; title: string }, said: readonly Passage[], more = '') => ({
    id: url,
    title,
    text: `${words(said)} ${more}`.trim(),
  });
  return [
    ...graph.communiques.flatMap(({ url, title, document }) => [
      { id: url, title, text: '' },
      ...leavesOf(document)
        .filter(({ kind, level }) => kind !== 'heading' || level !== 1)
        .flatMap(({ text, sentences }) =>
          sentences.map(({ id, start, end }) => ({
            id: `${url}#${id}`,
            title: '',
            text: text.slice(start, end),
          })),
        ),
    ]),
    ...graph.commitments.map((node) =>
      record(node, passages(node.mentions), node.mentions.map(({ summary }) => summary).join(' ')),
    ),
    ...graph.themes.map((node) => record(node, [node.passage])),
    ...graph.workshops.map((node) => record(node, [node.passage])),
    ...graph.events.map((node) => record(node, [node.date, ...node.passages, ...passages(node.attendance)])),
    ...graph.people.map((node) => record(node, passages([...node.offices, ...node.attendance]))),
    ...graph.organisations.map((node) =>
      record(node, passages([...node.offices, ...node.parties, ...node.pays]), node.data.aliases.join(' ')),
    ),
    ...graph.figures.map((node) => record(node, [node.passage, ...node.alsoSaid])),
    ...graph.vocabulary.map((node) =>
      record(node, node.passages, [node.data.meaning, ...node.equivalents.map((one) => one.words)].join(' ')),
    ),
  ];
}
