/**
 * Is a quotation in the corpus, to the letter? The same function answers in the browser and in the tests;
 * it knows neither the page nor the network.
 */
import { answer, type Answer } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { judgeParts, withCuts } from './cuts.ts';
import { found } from './found.ts';
import { partsOf, withoutAdditions } from './quotations.ts';
import { unlike } from './unlike.ts';
import { wordsOf } from './words.ts';

/** The answer for words without cuts. */
function judge(corpus: Corpus, text: string): Answer {
  const words = wordsOf(text);
  return found(corpus, text, words) ?? unlike(corpus, text, words);
}

/** Several spaces where one is enough: numbers are read through them, but they are a difference. */
const WIDE_SPACES = /[^\S\n]{2,}/gu;

function withWideSpaces(found: Answer): Answer {
  if (found.verdict !== 'exact' && found.verdict !== 'same') return found;
  const typography = found.typography.filter((one) => one !== 'espaces');
  return { ...found, verdict: 'same', typography: ['espaces', ...typography] };
}

/** The answer for one quotation: a stretch of text without its quotation marks. Without any word, it is absent. */
export function verify(corpus: Corpus, quote: string): Answer {
  const wide = withoutAdditions(quote);
  const text = wide.replace(WIDE_SPACES, ' ');
  const given = { ...answerFor(corpus, text), quote };
  return text === wide ? given : withWideSpaces(given);
}

function answerFor(corpus: Corpus, text: string): Answer {
  const words = wordsOf(text);
  if (words.length === 0) return answer('absent', text);
  const whole = found(corpus, text, words);
  // The document may have suspension points of its own: the whole is tried before its parts.
  if (whole !== undefined && whole.verdict !== 'altered') return whole;
  const [bracketed, all] = [partsOf(text, false), partsOf(text, true)];
  for (const parts of [bracketed, all]) {
    const chained = parts.length > 1 ? withCuts(corpus, text, parts) : undefined;
    if (chained !== undefined) return chained;
  }
  const judged = whole ?? unlike(corpus, text, words);
  // Points alone may be the document's: an altered sentence that has some is not a cut one.
  const isOne = all.length < 2 || (bracketed.length < 2 && judged.verdict === 'altered');
  return isOne
    ? judged
    : judgeParts(
        text,
        all.map((part) => judge(corpus, part)),
      );
}
