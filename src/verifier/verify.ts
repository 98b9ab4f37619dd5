/**
 * Is a quotation in the corpus, to the letter? The same function answers in the browser and in the tests;
 * it knows neither the page nor the network.
 */
import { answer, isFaithful, type Answer } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { judgeParts, withCuts } from './cuts.ts';
import { found } from './found.ts';
import { additionsIn, partsOf, withoutAdditions } from './quotations.ts';
import type { Typography } from './typography.ts';
import { unlike } from './unlike.ts';
import { wordsOf } from './words.ts';

/** Nobody cuts a quotation so often: its points are something else. */
const MOST_CUTS = 40;

/** The answer for words without cuts. */
function judge(corpus: Corpus, text: string): Answer {
  const words = wordsOf(text);
  return found(corpus, text, words) ?? unlike(corpus, text, words);
}

/** Several spaces where one is enough: numbers are read through them, but they are a difference. */
const WIDE_SPACES = /[^\S\n]{2,}/gu;
/** « 2 », « Page 2/3 »: alone on a line, between two pages. */
const PAGE_NUMBER = /\n\s*(?:page\s*)?\d{1,3}(?:\s*(?:\/|sur)\s*\d{1,3})?\s*(?=\n)/giu;

/** Says that something differs around the words, if the words are the document's. */
const butFor = (one: Typography, given: Answer): Answer =>
  isFaithful(given)
    ? { ...given, verdict: 'same', typography: [one, ...given.typography.filter((other) => other !== one)] }
    : given;

/** The answer for one quotation: a stretch of text without its quotation marks. Without any word, it is absent. */
export function verify(corpus: Corpus, quote: string): Answer {
  const wide = withoutAdditions(quote, (word) => corpus.hasWord(word));
  const text = wide.replace(WIDE_SPACES, ' ');
  const plain = answerFor(corpus, text);
  const given = text === wide ? plain : butFor('espaces', plain);
  const bare = text.replace(PAGE_NUMBER, '\n');
  const onePage =
    isFaithful(given) || bare === text ? given : butFor('numéros de page', answerFor(corpus, bare));
  return { ...(isFaithful(onePage) ? onePage : given), quote };
}

function answerFor(corpus: Corpus, text: string): Answer {
  const words = wordsOf(text);
  if (words.length === 0) return answer('absent', text);
  const whole = found(corpus, text, words);
  // The document may have suspension points and brackets of its own: the whole is tried before its parts.
  if (whole !== undefined && whole.verdict !== 'altered') return whole;
  const { added, bare, cut } = additionsIn(text);
  if (added.length === 0) return withoutBrackets(corpus, text, whole);
  const joined = answerFor(corpus, bare);
  const apart = isFaithful(joined) ? undefined : withCuts(corpus, text, partsOf(cut, true));
  return { ...(apart ?? joined), added };
}

/** The answer for words that declare no addition. `whole`: what they are as one stretch, other punctuation aside. */
function withoutBrackets(corpus: Corpus, text: string, whole: Answer | undefined): Answer {
  const [bracketed, all] = [partsOf(text, false), partsOf(text, true)];
  for (const parts of [bracketed, all]) {
    const chained = parts.length > 1 && parts.length <= MOST_CUTS ? withCuts(corpus, text, parts) : undefined;
    if (chained !== undefined) return chained;
  }
  const judged = whole ?? unlike(corpus, text, wordsOf(text));
  // Points alone may be the document's: an altered sentence that has some is not a cut one.
  const isOne =
    all.length < 2 || all.length > MOST_CUTS || (bracketed.length < 2 && judged.verdict === 'altered');
  return isOne
    ? judged
    : judgeParts(
        text,
        all.map((part) => judge(corpus, part)),
      );
}
