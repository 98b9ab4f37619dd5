/** What a page says of the sentences of a text: tied, left aside, and those of which nothing is said. */
import type { CoveredSentence } from '#graph/sentences/coverage.ts';
import { sentenceUrl } from '#site/urls.ts';
import { count, enumerate, plural } from '#text/word/agreement.ts';
import { formatNumber } from '#text/number/format.ts';

/** A sentence, or a stretch of one, with its address. */
export interface SaidHere {
  words: string;
  url: string;
}

export interface SentencesSaid {
  /** « 41 phrases : 38 reliées à une fiche, 3 laissées de côté, et pourquoi. » */
  told: string;
  waived: readonly (SaidHere & { why: string })[];
  /** Those of which nothing is said, if they are few: all of them stand in the text above. */
  bare: readonly SaidHere[];
  /** Of the sentences that records quote, if few have none: what none of them quotes. */
  unquoted: readonly SaidHere[];
}

/** Up to how many sentences without a record a page shows what stands in its text again. */
const FEW = 5;

/** `undefined` for a text without a sentence. */
export function sentencesSaid(id: string, sentences: readonly CoveredSentence[]): SentencesSaid | undefined {
  if (sentences.length === 0) return undefined;
  const at = ({ id: anchor, words }: CoveredSentence): SaidHere => ({ words, url: sentenceUrl(id, anchor) });
  const tied = sentences.filter(({ records }) => records.length > 0);
  const waived = sentences.flatMap((one) =>
    one.waived === undefined ? [] : [{ ...at(one), why: one.waived }],
  );
  const bare = sentences.filter((one) => one.records.length === 0 && one.waived === undefined).map(at);
  const parts = [
    `${formatNumber(tied.length)} ${plural(tied.length, 'reliée', 'reliées')} à une fiche`,
    ...(bare.length > 0 ? [`${formatNumber(bare.length)} sans fiche`] : []),
    ...(waived.length > 0
      ? [
          `${formatNumber(waived.length)} ${plural(waived.length, 'laissée', 'laissées')} de côté, et pourquoi`,
        ]
      : []),
  ];
  const unquoted = tied.flatMap((one) => one.unquoted.map((words) => ({ ...at(one), words })));
  return {
    told: `${count(sentences.length, 'phrase')} : ${bare.length > 0 ? enumerate(parts) : parts.join(', ')}.`,
    waived,
    bare: bare.length > FEW ? [] : bare,
    unquoted: bare.length > FEW ? [] : unquoted,
  };
}
