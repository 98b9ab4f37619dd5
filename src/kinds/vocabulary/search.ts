/** The vocabulary as the search knows it: each entry under all its names, and the words that are searched as one. */
import { SECTIONS } from '#kinds/sections.ts';
import type { VocabularyNode } from './node.ts';
import { typeset } from '#text/typography.ts';
import { proven } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';

export const vocabularyRecord = (node: VocabularyNode): SearchRecord =>
  proven(SECTIONS.vocabulary.path, node, node.passages, {
    names: [...node.data.also, ...node.data.equivalents.map((one) => one.words)],
    editors: [node.data.meaning],
  });

/** An expansion has no comma: what has one is an explanation, which nobody looks for. */
const EXPLANATION = /[,;.]/;

/**
 * Groups of words, each group an entry of the vocabulary: the entry first. Groups of one are left out. Each word is
 * sourced there, or marked as the editors' own.
 */
export function synonymsOf(vocabulary: readonly VocabularyNode[]): string[][] {
  return vocabulary.flatMap(({ title, data }) => {
    const expansion = data.kind === 'sigle' && !EXPLANATION.test(data.meaning) ? [data.meaning] : [];
    const words = [title, ...expansion, ...data.also, ...data.equivalents.map((one) => one.words)];
    const group = [...new Set(words.map(typeset))];
    return group.length > 1 ? [group] : [];
  });
}
