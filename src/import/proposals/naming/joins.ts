/** What « et » and a comma join to an office: more of the same, or another office of the same person. */
import { bearerAt } from './bearer.ts';
import {
  ACTING,
  ADVERB,
  CONTRACTED,
  DEFINITE,
  endsOffice,
  headIn,
  OTHERS,
  PREPOSITION,
  RANK,
  RELATION,
} from './lexicon.ts';
import { isSign, wordOf, type Token } from './tokens.ts';

type Tokens = readonly Token[];

/** « nouveau », « 1er », « sous » before an office: the index of its first word, if one follows. */
export function headFrom(tokens: Tokens, at: number): number | undefined {
  let head = at;
  while (RANK.test(wordOf(tokens, head)) && head - at < 2 && headIn(wordOf(tokens, head)) === undefined)
    head += 1;
  return headIn(wordOf(tokens, head)) === undefined ? undefined : head;
}

/** « également », « , par ailleurs, »: the index after them. */
export function afterAdverbs(tokens: Tokens, at: number): number {
  let from = at;
  if (isSign(tokens, from, ',')) from += 1;
  if (wordOf(tokens, from) === 'par' && wordOf(tokens, from + 1) === 'ailleurs') from += 2;
  while (ADVERB.test(wordOf(tokens, from))) from += 1;
  if (isSign(tokens, from, ',') && from > at + 1) from += 1;
  return from;
}

/** « représentant la ministre », « représentant Paul Roy », « élu président »: what they do or become, and no office. */
export const isActing = (text: string, tokens: Tokens, head: number): boolean =>
  ACTING.test(wordOf(tokens, head)) &&
  wordOf(tokens, head) !== 'commandant' &&
  (DEFINITE.test(wordOf(tokens, head + 1)) ||
    (wordOf(tokens, head).startsWith('élu') && headIn(wordOf(tokens, head + 1)) !== undefined) ||
    (!wordOf(tokens, head).startsWith('élu') && bearerAt(text, tokens, head + 1) !== undefined));

/** Right after an article, contracted or not. */
export const hasArticle = (tokens: Tokens, at: number): boolean =>
  DEFINITE.test(wordOf(tokens, at - 1)) || CONTRACTED.test(wordOf(tokens, at - 1));
/** Right after a preposition or an article: a word there is no verb. */
export const isLedAt = (tokens: Tokens, at: number): boolean =>
  PREPOSITION.test(wordOf(tokens, at - 1)) || DEFINITE.test(wordOf(tokens, at - 1));

/** Does this preposition lead to somebody? « des Finances Paul Roy » does not: no article stands before a bare name. */
function isSomebodyAfter(text: string, tokens: Tokens, at: number): boolean {
  const named = bearerAt(text, tokens, at + 1);
  return named !== undefined && (named.isTitled || !CONTRACTED.test(wordOf(tokens, at)));
}

const CHARGED = /^(?:de|d'|du|des|à|au|aux)$/u;
const COUNTED = /^(?:\d.*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une?|cent|mille)$/u;
/** « de l’emploi, du travail et des solidarités »: at its comma, does a list of what is in somebody’s charge go on? */
function isList(text: string, tokens: Tokens, comma: number): boolean {
  for (let at = comma; at < comma + 30; at += 1) {
    const [word, next] = [wordOf(tokens, at), wordOf(tokens, at + 1)];
    if (isSign(tokens, at, ',') ? next !== 'et' : word === 'et') {
      const isCharge =
        CHARGED.test(next) && !OTHERS.test(wordOf(tokens, at + 2)) && !COUNTED.test(wordOf(tokens, at + 2));
      const isOther =
        isSomebodyAfter(text, tokens, at + 1) ||
        (CONTRACTED.test(next) && headFrom(tokens, at + 2) !== undefined);
      if (!isCharge || isOther) return false;
      if (word === 'et') return true;
    } else if (word === '' && !isSign(tokens, at, ',')) return false;
    else if (endsOffice(word, isLedAt(tokens, at))) return false;
    else if (headIn(word)?.isWeak === false && hasArticle(tokens, at)) return false;
  }
  return false;
}

/** « l’égalité entre les femmes [et] les hommes »: one thing stands between « entre » and its « et ». */
const isAfterBetween = (tokens: Tokens, at: number): boolean =>
  [2, 3].some(
    (back) => wordOf(tokens, at - back) === 'entre' && RELATION.test(wordOf(tokens, at - back - 1)),
  );

/** Does « et » at `at` join what follows to the same office, or to the same person? The index after it, if so. */
export function joined(text: string, tokens: Tokens, at: number, isPlural: boolean): number | undefined {
  const from = afterAdverbs(tokens, at + 1);
  const [word, after] = [wordOf(tokens, from), wordOf(tokens, from + 1)];
  const head = headFrom(tokens, from);
  if (head !== undefined) {
    const isSame = headIn(wordOf(tokens, head))?.isPlural === isPlural;
    return isSame && !isActing(text, tokens, head) ? from : undefined;
  }
  if (isAfterBetween(tokens, at) && DEFINITE.test(word)) return from + 1;
  if (
    isSign(tokens, at - 1, ',') ||
    from !== at + 1 ||
    word === '' ||
    DEFINITE.test(word) ||
    endsOffice(word, false)
  )
    return undefined;
  if (bearerAt(text, tokens, from) !== undefined || OTHERS.test(word)) return undefined;
  if (!PREPOSITION.test(word)) return /^(?:par|avec|pour|même)$/u.test(word) ? undefined : from;
  if (isSomebodyAfter(text, tokens, from) || OTHERS.test(after)) return undefined;
  if (/^(?:la|l'|les|le)$/u.test(after)) return headFrom(tokens, from + 2) === undefined ? from : undefined;
  return DEFINITE.test(after) || (CONTRACTED.test(word) && headFrom(tokens, from + 1) !== undefined)
    ? undefined
    : from;
}

/** After a comma, an office goes on: a list of charges, another office, « , et maire de Bar ». The index to go on from. */
export function afterComma(
  text: string,
  tokens: Tokens,
  comma: number,
  isPlural: boolean,
): number | undefined {
  if (wordOf(tokens, comma + 1) === 'et') {
    const and = joined(text, tokens, comma + 1, isPlural);
    return and ?? (isList(text, tokens, comma) ? comma + 2 : undefined);
  }
  if (isList(text, tokens, comma)) return comma + 1;
  const head = headFrom(tokens, afterAdverbs(tokens, comma));
  const isSame = head !== undefined && headIn(wordOf(tokens, head))?.isPlural === isPlural;
  return isSame && !/^élue?s?$/u.test(wordOf(tokens, head)) && !isActing(text, tokens, head)
    ? head
    : undefined;
}

/** « la commission (CME) de l’hôpital », « la communauté (CCV), maire de Bar »: the office goes on; from which index. */
export function afterBrackets(
  text: string,
  tokens: Tokens,
  at: number,
  isPlural: boolean,
): number | undefined {
  if (!isSign(tokens, at, '(') || !isSign(tokens, at + 2, ')')) return undefined;
  if (PREPOSITION.test(wordOf(tokens, at + 3))) return at + 3;
  return isSign(tokens, at + 3, ',') ? afterComma(text, tokens, at + 3, isPlural) : undefined;
}

/** « Villeneuve/Lot »: two names in one. */
export const isSlash = (tokens: Tokens, at: number): boolean =>
  isSign(tokens, at, '/') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  tokens[at + 1]?.isCapital === true;
