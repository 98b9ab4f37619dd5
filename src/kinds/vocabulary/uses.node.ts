/** The concordance: every place of the corpus where a word of the vocabulary, or another word for it, stands. */
import { leavesOf } from '#document/model.ts';
import type { Draft } from '#graph/builder.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { sentenceUrl } from '#site/urls.ts';
import { WordFinder } from '#text/word/finder.ts';

type Use = NodeOf<'vocabulary'>['uses'][number];

/** What was found: the entry, and the equivalent under which it stands if it is not the entry itself. */
interface Key {
  node: Draft<NodeOf<'vocabulary'>>;
  equivalent: { uses: number } | undefined;
}

const finderOf = (nodes: readonly Draft<NodeOf<'vocabulary'>>[]): WordFinder<Key> =>
  new WordFinder<Key>(
    nodes.flatMap((node) => [
      ...[node.title, ...node.data.also].map((words) => ({
        words,
        group: node.id,
        key: { node, equivalent: undefined },
      })),
      ...node.equivalents.map((equivalent) => ({
        words: equivalent.words,
        group: node.id,
        key: { node, equivalent: equivalent },
      })),
    ]),
  );

function useIn(
  communique: NodeOf<'communiques'>,
  text: string,
  found: { start: number; end: number },
  sentence: {
    id: string;
    start: number;
    end: number;
  },
): Use {
  const part = (start: number, end: number) => text.slice(start, end).replaceAll('\n', ' ');
  return {
    communique,
    anchor: sentence.id,
    url: sentenceUrl(communique.id, sentence.id),
    before: part(sentence.start, found.start),
    words: part(found.start, found.end),
    after: part(found.end, sentence.end),
  };
}

/** Fills the uses of every entry, oldest first, and counts those of each equivalent. */
export function fillUses(
  nodes: readonly Draft<NodeOf<'vocabulary'>>[],
  oldestFirst: readonly NodeOf<'communiques'>[],
): void {
  const finder = finderOf(nodes);
  for (const communique of oldestFirst) {
    for (const { text, sentences } of leavesOf(communique.document)) {
      for (const { key, start, end } of finder.in(text)) {
        const sentence = sentences.find((one) => one.start <= start && end <= one.end);
        if (sentence === undefined) continue;
        key.node.uses.push(useIn(communique, text, { start, end }, sentence));
        if (key.equivalent) key.equivalent.uses += 1;
      }
    }
  }
}
