/** The concordance: every place of the corpus where a word of the vocabulary, or another word for it, stands. */
import { leavesOf } from '#document/model.ts';
import type { Draft } from '#graph/builder.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { PRINTED_ANCHORS, sentenceUrl } from '#site/urls.ts';
import { foldWords, WordFinder } from '#text/word/finder.ts';

type Use = NodeOf<'vocabulary'>['uses'][number];

const PRINTED_PARTS = ['letterhead', 'contact', 'removed'] as const;

/** What is filled of an entry. */
type Word = Pick<Draft<NodeOf<'vocabulary'>>, 'id' | 'title' | 'data' | 'equivalents' | 'uses' | 'outside'>;
/** The counts of an equivalent, while they are made. */
interface Counted {
  uses: number;
  within: number;
  outside: number;
}

/** What finds the entries, each by its longest words where several stand: a place of a text is one use of an entry. */
const entryFinder = (nodes: readonly Word[]): WordFinder<Word> =>
  new WordFinder(
    nodes.flatMap((node) =>
      [node.title, ...node.data.also, ...node.equivalents.map(({ words }) => words)].map((words) => ({
        words,
        group: node.id,
        key: node,
      })),
    ),
  );

/** What finds each equivalent by itself, be it part of longer words or not: printed words are never said absent. */
const equivalentFinder = (nodes: readonly Word[]): WordFinder<{ node: Word; equivalent: Counted }> =>
  new WordFinder(
    nodes.flatMap((node) =>
      node.equivalents.map((equivalent) => ({
        words: equivalent.words,
        group: `${node.id} ${foldWords(equivalent.words)}`,
        key: { node, equivalent },
      })),
    ),
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

/** Counts, in the text of a leaf, the equivalents; `entries` are the places of whole entries there. */
function countEquivalents(
  found: ReturnType<ReturnType<typeof equivalentFinder>['in']>,
  entries: ReturnType<WordFinder<Word>['in']>,
): void {
  for (const { key, start, end } of found) {
    key.equivalent.uses += 1;
    const isWithin = entries.some(
      (one) =>
        one.key === key.node && one.start <= start && end <= one.end && one.end - one.start > end - start,
    );
    if (isWithin) key.equivalent.within += 1;
  }
}

/** Is what was found in `line` a word of it, and not a part of an account or of an address: « prefet59 », « nord.gouv.fr »? */
const standsAlone =
  (line: string) =>
  ({ start, end }: { start: number; end: number }): boolean =>
    !/[\p{L}\p{N}/@.]$/u.test(line.slice(0, start)) && !/^(?:[\p{N}/@]|\.\p{L})/u.test(line.slice(end));

/** Fills the uses of every entry, oldest first, and counts the places of each equivalent. */
export function fillUses(nodes: readonly Word[], oldestFirst: readonly NodeOf<'communiques'>[]): void {
  const [entries, equivalents] = [entryFinder(nodes), equivalentFinder(nodes)];
  for (const communique of oldestFirst) {
    for (const { text, sentences } of leavesOf(communique.document)) {
      const found = entries.in(text);
      for (const { key, start, end } of found) {
        const sentence = sentences.find((one) => one.start <= start && end <= one.end);
        if (sentence !== undefined) key.uses.push(useIn(communique, text, { start, end }, sentence));
      }
      countEquivalents(equivalents.in(text), found);
    }
    for (const part of PRINTED_PARTS)
      for (const line of communique.printed[part]) {
        const url = sentenceUrl(communique.id, PRINTED_ANCHORS[part]);
        const isWord = standsAlone(line);
        for (const node of new Set(
          entries
            .in(line)
            .filter(isWord)
            .map(({ key }) => key),
        ))
          node.outside.push({ communique, line, url });
        for (const { key } of equivalents.in(line).filter(isWord)) key.equivalent.outside += 1;
      }
  }
}
