/** What the documents print amiss, and that is kept as printed: words that a `[sic]` note stands beside. */
import { leavesOf, type Leaf } from '#document/model.ts';
import { sentenceUrl } from '#site/urls.ts';
import type { NodeOf } from '#kinds/registry.ts';

/** Some words kept as a document prints them, and what the editors say of them. */
export interface KeptWords {
  communique: NodeOf<'communiques'>;
  words: string;
  note: string;
  /** The sentence that holds them, and its address. */
  sentence: string;
  url: string;
}

function keptIn(communique: NodeOf<'communiques'>, leaf: Leaf): KeptWords[] {
  let at = 0;
  return leaf.runs.flatMap(({ text, marks }) => {
    at += text.length;
    const sic = marks.find((mark) => mark.kind === 'component' && mark.name === 'Sic');
    if (sic?.kind !== 'component') return [];
    // The note stands after its words.
    const last = at - 1;
    const sentence = leaf.sentences.find((one) => one.start <= last && one.end > last);
    return [
      {
        communique,
        words: sic.attributes['words'] ?? '',
        note: sic.attributes['note'] ?? '',
        sentence: leaf.text.slice(sentence?.start ?? 0, sentence?.end).replaceAll('\n', ' '),
        url: sentenceUrl(communique.id, sentence?.id ?? ''),
      },
    ];
  });
}

/** Every word of every document that is kept with a note, in the order of the documents, then of reading. */
export const keptWords = (communiques: readonly NodeOf<'communiques'>[]): KeptWords[] =>
  communiques.flatMap((communique) =>
    leavesOf(communique.document).flatMap((leaf) => keptIn(communique, leaf)),
  );
