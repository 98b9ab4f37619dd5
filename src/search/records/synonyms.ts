/** Words that a search treats as alike, from the vocabulary: each is sourced there, or marked as the editors' own. */
import type { Graph } from '#graph/nodes.ts';
import { typeset } from '#text/typography.ts';

/** An expansion has no comma: what has one is an explanation, which nobody looks for. */
const EXPLANATION = /[,;.]/;

/** Groups of words, each group an entry of the vocabulary: the entry first. Groups of one are left out. */
export function synonymsOf({ vocabulary }: Pick<Graph, 'vocabulary'>): string[][] {
  return vocabulary.flatMap(({ title, data }) => {
    const expansion = data.kind === 'sigle' && !EXPLANATION.test(data.meaning) ? [data.meaning] : [];
    const words = [title, ...expansion, ...data.also, ...data.equivalents.map((one) => one.words)];
    const group = [...new Set(words.map(typeset))];
    return group.length > 1 ? [group] : [];
  });
}
