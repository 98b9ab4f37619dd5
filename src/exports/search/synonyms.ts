/** Words that a search treats as alike, from the vocabulary: each is sourced there, or marked as the editors' own. */
import type { Graph, VocabularyNode } from '../../graph/nodes.ts';

/** A word in the plain sense: what the editors explain in a sentence is not looked for. */
const LONGEST_EXPANSION = 60;

type Entry = VocabularyNode & { data: { equivalents?: readonly { words: string }[] } };

/** Groups of words, each group an entry of the vocabulary: the entry first. Groups of one are left out. */
export function synonymsOf({ vocabulary }: Pick<Graph, 'vocabulary'>): string[][] {
  return vocabulary.flatMap(({ title, data }: Entry) => {
    const expansion = data.kind === 'sigle' && data.meaning.length <= LONGEST_EXPANSION ? [data.meaning] : [];
    const words = [title, ...expansion, ...data.also, ...(data.equivalents ?? []).map((one) => one.words)];
    const group = [...new Set(words)];
    return group.length > 1 ? [group] : [];
  });
}
