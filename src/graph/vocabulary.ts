/** The concordance: every place of the corpus where a word of the vocabulary, or another word for it, stands. */
import { leavesOf } from '#document/model.ts';
import { sentenceUrl } from '#site/urls.ts';
import { WordFinder } from '#text/word/finder.ts';
import type { Draft } from './builder.ts';
import type { CommuniqueNode, ThemeNode, Use, VocabularyNode } from './nodes.ts';
import { comparePassages } from './passages.ts';

/** What was found: the entry, and the equivalent under which it stands if it is not the entry itself. */
interface Key {
  node: Draft<VocabularyNode>;
  equivalent: { uses: number } | undefined;
}

const finderOf = (nodes: readonly Draft<VocabularyNode>[]): WordFinder<Key> =>
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
        key: { node, equivalent: equivalent as { uses: number } },
      })),
    ]),
  );

function useIn(
  communique: CommuniqueNode,
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
function fillUses(nodes: readonly Draft<VocabularyNode>[], newest: readonly CommuniqueNode[]): void {
  const finder = finderOf(nodes);
  for (const communique of [...newest].reverse()) {
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

/** The themes of whose story one of its passages is a sentence, in the order of the graph. */
function linkThemes(themes: readonly Draft<ThemeNode>[]): void {
  const inOrder = ([...themes] as ThemeNode[]).sort((a, b) => comparePassages(a.passage, b.passage));
  for (const theme of inOrder) for (const node of theme.vocabulary) (node.themes as ThemeNode[]).push(theme);
}

/** Completes the vocabulary once documents and the stories of themes are. */
export function finishVocabulary(
  nodes: readonly Draft<VocabularyNode>[],
  themes: readonly Draft<ThemeNode>[],
  newest: readonly CommuniqueNode[],
): void {
  if (nodes.length === 0) return;
  fillUses(nodes, newest);
  linkThemes(themes);
}
