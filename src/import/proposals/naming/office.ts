/** What somebody is said to be: the first word of an office with what stands before it, and its complements. */
import { bearerAt } from './bearer.ts';
import { complementsFrom } from './complements.ts';
import { afterAdverbs, headFrom, isActing } from './joins.ts';
import { COMPOUND, CONTRACTED, DEFINITE, headIn, isHuman, SEVERAL } from './lexicon.ts';
import { isSign, wordOf, type Token } from './tokens.ts';

export interface Office {
  kind: 'office';
  /** Of the article or the adverb before it. */
  lead: number;
  start: number;
  end: number;
  /** The index of the token after it. */
  next: number;
  /** « le », « du », « son »; empty for none. */
  article: string;
  isPlural: boolean;
  isWeak: boolean;
  /** The last office in it that an article leads: « directrice de cabinet du [préfet »; where it begins. */
  inner?: number;
}

/** « …», témoigne Anne Roy, habitante du quartier »: a noun, that a complement follows. */
const NOUN =
  /^(?!(?:qui|dont|alors|après|avant|lors|pour|dans|avec|sans|vers|depuis|hier|aujourd'hui|cette|leur|notre|ainsi|mais|comme|très|toute?|venue?|arrivée?|\p{Ll}+(?:ées?|és?|ant|ment))$)\p{Ll}{4,}$/u;
const LED = /^(?:de|d'|du|des|en|à|au|chez|dans)$/u;

/** « [l’un des] vice-présidents »: of one person among several; the index after these words. */
function oneOf(tokens: readonly Token[], at: number): number | undefined {
  const from = wordOf(tokens, at) === "l'" ? at + 1 : at;
  const isOne = /^une?$/u.test(wordOf(tokens, from)) && /^(?:des|de)$/u.test(wordOf(tokens, from + 1));
  if (!isOne) return undefined;
  const next = from + 2;
  if (wordOf(tokens, from + 1) === 'des') return next;
  return /^(?:ses|nos|vos|leurs)$/u.test(wordOf(tokens, next)) ? next + 1 : undefined;
}

/** The office that begins at the token `at`, its article or adverbs included. `beside`: who is named right before. */
export function officeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  beside: 'nobody' | 'name' | 'speaker',
): Office | undefined {
  if (isSign(tokens, at, ',')) return undefined;
  let from = afterAdverbs(tokens, at);
  const isArticle = DEFINITE.test(wordOf(tokens, from)) || CONTRACTED.test(wordOf(tokens, from));
  const one = oneOf(tokens, from);
  const article = one === undefined ? (isArticle ? wordOf(tokens, from) : '') : 'un';
  if (one !== undefined) from = one;
  else if (isArticle) from += 1;
  const several = isArticle && SEVERAL.test(wordOf(tokens, from)) ? headFrom(tokens, from + 1) : undefined;
  if (several !== undefined) from += 1;
  const head = several ?? headFrom(tokens, from) ?? from;
  const [word, found] = [wordOf(tokens, head), headIn(wordOf(tokens, head))];
  const isSaid =
    !isArticle &&
    (LED.test(wordOf(tokens, head + 1)) || /(?:ée|ue)s?$/u.test(wordOf(tokens, head + 1))) &&
    ((beside !== 'nobody' && isHuman(word)) || (beside === 'speaker' && NOUN.test(word)));
  if (found === undefined ? !isSaid : isActing(text, tokens, head)) return undefined;
  // « au lieutenant-colonel Paul Roy »: a rank before a name is no office.
  if (bearerAt(text, tokens, head)?.isTitled === true) return undefined;
  if (COMPOUND[word.replace(/s$/u, '')]?.test(wordOf(tokens, head + 1)) === false) return undefined;
  // « dans le cadre de la visite »: of people, beside a name only.
  if (/^cadres?$/u.test(word) && beside === 'nobody') return undefined;
  const isPlural = one === undefined && (found?.isPlural ?? word.endsWith('s'));
  const { next, inner } = complementsFrom(text, tokens, head + 1, {
    isPlural,
    isBare: !isArticle && beside !== 'nobody',
  });
  const [lead, first, last] = [tokens[at], tokens[from], tokens[next - 1]];
  if (lead === undefined || first === undefined || last === undefined) return undefined;
  return {
    kind: 'office',
    lead: lead.start,
    start: first.start,
    end: last.end,
    next,
    article,
    isPlural,
    isWeak: found?.isWeak ?? true,
    ...(inner === undefined ? {} : { inner: tokens[inner]?.start ?? first.start }),
  };
}
