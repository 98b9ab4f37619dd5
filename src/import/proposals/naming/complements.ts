/** What follows the first word of an office, as far as it is said of the same office or of the same person. */
import { bearerAt } from './bearer.ts';
import { ACTING, ADVERB, CIRCUMSTANCE, CONTRACTED, DEFINITE, endsOffice, headIn, OTHERS, PREPOSITION, RANK } from './lexicon.ts';
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
    bearerAt(text, tokens, head + 1) !== undefined);

const hasArticle = (tokens: Tokens, at: number): boolean =>
  DEFINITE.test(wordOf(tokens, at - 1)) || CONTRACTED.test(wordOf(tokens, at - 1));
const isLedAt = (tokens: Tokens, at: number): boolean =>
  PREPOSITION.test(wordOf(tokens, at - 1)) || DEFINITE.test(wordOf(tokens, at - 1));

const CHARGED = /^(?:de|d'|du|des|à|au|aux)$/u;
const COUNTED = /^(?:\d.*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une?|cent|mille)$/u;
/** « de l’emploi, du travail et des solidarités »: at its comma, does a list of what is in somebody’s charge go on? */
function isList(text: string, tokens: Tokens, comma: number): boolean {
  for (let at = comma; at < comma + 30; at += 1) {
    const [word, next] = [wordOf(tokens, at), wordOf(tokens, at + 1)];
    if (isSign(tokens, at, ',') ? next !== 'et' : word === 'et') {
      const isCharge = CHARGED.test(next) && !OTHERS.test(wordOf(tokens, at + 2)) && !COUNTED.test(wordOf(tokens, at + 2));
      const isOther =
        bearerAt(text, tokens, at + 2) !== undefined || (CONTRACTED.test(next) && headFrom(tokens, at + 2) !== undefined);
      if (!isCharge || isOther) return false;
      if (word === 'et') return true;
    } else if (word === '' && !isSign(tokens, at, ',')) return false;
    else if (endsOffice(word, isLedAt(tokens, at))) return false;
    else if (headIn(word)?.isWeak === false && hasArticle(tokens, at)) return false;
  }
  return false;
}

/** Does « et » at `at` join what follows to the same office, or to the same person? The index after it, if so. */
function joined(text: string, tokens: Tokens, at: number, isPlural: boolean): number | undefined {
  const from = afterAdverbs(tokens, at + 1);
  const [word, after] = [wordOf(tokens, from), wordOf(tokens, from + 1)];
  const head = headFrom(tokens, from);
  if (head !== undefined) {
    const isSame = headIn(wordOf(tokens, head))?.isPlural === isPlural;
    return isSame && !isActing(text, tokens, head) ? from : undefined;
  }
  if (isSign(tokens, at - 1, ',') || from !== at + 1 || word === '' || DEFINITE.test(word) || endsOffice(word, false)) return undefined;
  if (bearerAt(text, tokens, from) !== undefined || OTHERS.test(word)) return undefined;
  if (!PREPOSITION.test(word)) return /^(?:par|avec|pour|même)$/u.test(word) ? undefined : from;
  if (bearerAt(text, tokens, from + 1) !== undefined || OTHERS.test(after)) return undefined;
  if (/^(?:la|l'|les|le)$/u.test(after)) return headFrom(tokens, from + 2) === undefined ? from : undefined;
  return DEFINITE.test(after) || (CONTRACTED.test(word) && headFrom(tokens, from + 1) !== undefined) ? undefined : from;
}

/** After a comma, an office goes on: a list of charges, another office, « , et maire de Bar ». The index to go on from. */
function afterComma(text: string, tokens: Tokens, comma: number, isPlural: boolean): number | undefined {
  if (wordOf(tokens, comma + 1) === 'et') {
    const and = joined(text, tokens, comma + 1, isPlural);
    return and ?? (isList(text, tokens, comma) ? comma + 2 : undefined);
  }
  if (isList(text, tokens, comma)) return comma + 1;
  const head = headFrom(tokens, afterAdverbs(tokens, comma));
  const isSame = head !== undefined && headIn(wordOf(tokens, head))?.isPlural === isPlural;
  return isSame && !isActing(text, tokens, head) ? head : undefined;
}

const BODIES =
  /^(?:département|région|conseil|ville|métropole|agglo(?:mération)?|chambre|état|république|commune|communauté|préfecture)$/iu;
const QUALITY =
  /^(?:Départemental|Régional|Municipal|Général|National|Adjoint|Délégué|Communautaire|Métropolitain)(?:e|aux|s)*$/u;
/** « Université Grenoble Alpes »: a word with its capital right after another belongs to it. */
const isChained = ({ text, word, isCapital }: Token): boolean =>
  isCapital && headIn(word) === undefined && !BODIES.test(word) && !QUALITY.test(text) && !/^\p{Lu}{2,}$/u.test(text);
const CIVIL = /^(?:M\.|MM\.|Mmes?|Mlle|Monsieur|Madame|Messieurs|Mesdames|Dr|Pr|Me)$/u;

/** « en présence », « à l’issue »: right after such a preposition. */
const isPlace = (tokens: Tokens, at: number): boolean =>
  /^(?:en|à|aux?)$/u.test(wordOf(tokens, at - 1)) || (/^(?:la|l')$/u.test(wordOf(tokens, at - 1)) && /^(?:en|à)$/u.test(wordOf(tokens, at - 2)));

/** Where an office ends whose first word is before `from`; `inner`: the last office within it that an article leads. */
export function complementsFrom(
  text: string,
  tokens: Tokens,
  from: number,
  isPlural: boolean,
): { next: number; inner?: number } {
  let [next, solid] = [from, from];
  let inner: number | undefined;
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    const [word, before] = [wordOf(tokens, next), tokens[next - 1]];
    const isNamed = token.isCapital && tokens[next + 1]?.isCapital === true;
    // « canton Les Corbières »: an article with its capital is part of a name.
    const [isLed, isArticle] = [isLedAt(tokens, next) && next > from, DEFINITE.test(word) && !isNamed];
    const joint = word === 'et' || word === 'ou' ? joined(text, tokens, next, isPlural) : undefined;
    const comma = isSign(tokens, next, ',') ? afterComma(text, tokens, next, isPlural) : undefined;
    const isWithin = isSign(tokens, next, '(') && isSign(tokens, next + 2, ')') && PREPOSITION.test(wordOf(tokens, next + 3));
    if (joint !== undefined || comma !== undefined || isWithin) {
      next = joint ?? comma ?? next + 3;
      continue;
    }
    const isInterim = word === 'par' && wordOf(tokens, next + 1) === 'intérim';
    // « scientifique reconnue dans le domaine … »: a participle has complements of its own.
    const isWhere =
      word === 'contre' ||
      (word === 'dans' && /[éu]e?s?$/u.test(before?.word ?? '')) ||
      (word === 'entre' && /^(?:égalité|relations|liens|coopération)$/u.test(before?.word ?? '')) ||
      (word === 'pour' && /^(?:déléguée?|commissaire|ambassad(?:eur|rice)|adjointe?)$/u.test(before?.word ?? ''));
    if (isInterim) next += 1;
    else if (word === '' || word === 'et' || word === 'ou' || /^(?:par|sur)$/u.test(word)) break;
    else if (!isWhere && ((!token.isCapital && endsOffice(word, isLed)) || (ADVERB.test(word) && word !== 'notamment'))) break;
    else if (CIRCUMSTANCE.test(word) && isPlace(tokens, next)) break;
    else if (isArticle && !/^(?:de|à|en|dans|contre|entre|pour)$/u.test(before?.word ?? '') && !ACTING.test(before?.word ?? '')) break;
    else if (!isLed && CIVIL.test(token.text)) break;
    // « directeur général Paul Roy »: no rank, where an office comes before.
    const whom = isArticle || /^(?:générale?|major)$/u.test(word) ? undefined : bearerAt(text, tokens, next);
    const isBeside = whom !== undefined && !isLed && before !== undefined && !isChained(before);
    if (isBeside) break;
    if (headIn(word)?.isWeak === false && hasArticle(tokens, next)) inner = next;
    next = whom?.isTitled === true ? whom.next : next + 1;
    if (!PREPOSITION.test(word) && !isArticle && !isWhere) solid = next;
  }
  return { next: solid, ...(inner === undefined ? {} : { inner }) };
}
