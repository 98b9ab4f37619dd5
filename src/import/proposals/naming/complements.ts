/** What follows the first word of an office, as far as it is said of the same office. */
// Pieces of words, and towns: cspell:ignore mération ambassad france europe Nogent
import { PLACE_NOUN } from '../gatherings.ts';
import { bearerBeside, type Bearer } from './bearer.ts';
import { isFirstName } from './first-names.ts';
import { isNarrated } from './narrated.ts';
import { afterBrackets, afterComma, hasArticle, isLedAt, isSlash, joined } from './joins.ts';
import {
  ACTING,
  ADVERB,
  CIRCUMSTANCE,
  DEFINITE,
  endsOffice,
  headIn,
  isTelling,
  PREPOSITION,
  RELATION,
} from './lexicon.ts';
import { isOfPlace } from './namesakes.ts';
import { PARTY } from './no-heads.ts';
import { isSign, wordOf, type Token } from './tokens.ts';

type Tokens = readonly Token[];

const BODIES =
  /^(?:département|région|conseil|ville|métropole|agglo(?:mération)?|chambre|état|république|commune|communauté|préfecture)$/iu;
const QUALITY =
  /^(?:Départemental|Régional|Municipal|Général|National|Adjoint|Délégué|Communautaire|Métropolitain)(?:e|aux|s)*$/u;
/** « Université Grenoble Alpes »: a word with its capital right after another belongs to it. */
const isChained = ({ text, word, isCapital }: Token): boolean =>
  isCapital &&
  headIn(word) === undefined &&
  !BODIES.test(word) &&
  !PARTY.test(word) &&
  !QUALITY.test(text) &&
  !/^\p{Lu}{2,}$/u.test(text);
/** « sous-préfète de Nogent Anne ROY »: a family name in capitals is that of a person. */
const isInCapitals = (name: string): boolean => /^\p{Lu}[\p{Ll}-]+.*[ \u00A0]\p{Lu}{3,}$/u.test(name);
const CIVIL = /^(?:M|M\.|MM\.|Mr\.?|Mmes?\.?|Mlle\.?|Monsieur|Madame|Messieurs|Mesdames|Dr\.?|Pr\.?|Me\.?)$/u;

const LASTS =
  /^(?:cadre|foulée|matinée|soirée|journée|nuit|semaine|mesure|perspective|optique|continuité|lignée|cour|salle|après-midi)$/u;
const TERRITORY = /^(?:département|région|france|académie|territoire|secteur|canton|zone|europe)$/u;
const PARTICIPLE = /[éu]e?s?$/u;
/** « maire de Bar pour la Fête des voisins »: there for an occasion. */
const OCCASION = /^(?:journée|fête|semaine|saint)/u;
/** « lutte contre », « égalité entre », « relations avec », « dans le département »: prepositions of some words alone. */
function isOfWordBefore(tokens: Tokens, at: number): boolean {
  const [word, before] = [wordOf(tokens, at), wordOf(tokens, at - 1)];
  const [article, noun] = [wordOf(tokens, at + 1), wordOf(tokens, at + 2)];
  if (word === 'contre') return true;
  if (word === 'dans')
    return PARTICIPLE.test(before) || (/^(?:le|la|l'|les)$/u.test(article) && !LASTS.test(noun));
  if (word === 'entre' || word === 'avec') return RELATION.test(before);
  return (
    word === 'pour' &&
    (TERRITORY.test(noun) ||
      (DEFINITE.test(article) && tokens[at + 2]?.isCapital === true && !OCCASION.test(noun)) ||
      /^(?:déléguée?|commissaire|ambassad(?:eur|rice)|adjointe?)$/u.test(before))
  );
}

/** « en présence », « à l’issue », « en charge, », « maire de Bar à la mairie »: they begin what is no more of the office. */
function isCircumstance(tokens: Tokens, at: number): boolean {
  const [word, before, first] = [wordOf(tokens, at), wordOf(tokens, at - 1), wordOf(tokens, at - 2)];
  if (word === 'charge') return isSign(tokens, at + 1, ',');
  const isBare = /^(?:en|à|aux?)$/u.test(before);
  if (!isBare && !(/^(?:la|l')$/u.test(before) && /^(?:en|à)$/u.test(first))) return false;
  const named = tokens[at - (isBare ? 2 : 3)]?.text ?? '';
  return CIRCUMSTANCE.test(word) || (/^\p{Lu}.*\p{Ll}/u.test(named) && PLACE_NOUN.test(word));
}

/** « canton Les Corbières »: an article with its capital is part of a name. */
const isArticleAt = (tokens: Tokens, at: number): boolean =>
  DEFINITE.test(wordOf(tokens, at)) &&
  (tokens[at]?.isCapital === false || tokens[at + 1]?.isCapital !== true);

/** Does what is said of the office end before this token? `isFirst`: right after the first word of an apposition. */
function endsBefore(tokens: Tokens, at: number, isFirst: boolean): boolean {
  const [token, word, before] = [tokens[at], wordOf(tokens, at), wordOf(tokens, at - 1)];
  if (/^(?:|et|ou|par|sur)$/u.test(word)) return true;
  if (isOfWordBefore(tokens, at)) return false;
  if (isNarrated(tokens, at)) return true;
  const isLed = isLedAt(tokens, at);
  // « responsable collecte »: right after it, a noun.
  const isVerb = endsOffice(word, isLed || (isFirst && !isTelling(word)));
  if ((token?.isCapital === false && isVerb) || (ADVERB.test(word) && word !== 'notamment')) return true;
  if (isArticleAt(tokens, at))
    return !/^(?:de|à|en|dans|contre|entre|avec|pour)$/u.test(before) && !ACTING.test(before);
  return isCircumstance(tokens, at) || (!isLed && CIVIL.test(token?.text ?? ''));
}

const SHOUTED = /^\P{Ll}{2,}$/u;
/**
 * « du Département [Paul Roy] »: a person who is named right beside the office, and no complement of it. Of an office
 * that is said of a name before it (`isSaid`), others have it no more: « Paul Roy, président de la communauté de communes
 * Val Noir ».
 */
function isBeside(tokens: Tokens, at: number, { name }: Bearer, isSaid: boolean): boolean {
  const before = tokens[at - 1];
  return (
    !isLedAt(tokens, at) &&
    before !== undefined &&
    ((!isSaid && !isChained(before)) || isInCapitals(name) || isFirstName(name))
  );
}

/** Where an office ends whose first word is before `from`; `inner`: the last office within it that an article leads. */
export function complementsFrom(
  text: string,
  tokens: Tokens,
  from: number,
  { isPlural, isBare }: { isPlural: boolean; isBare: boolean },
): { next: number; inner?: number } {
  let [next, solid] = [from, from];
  let inner: number | undefined;
  while (tokens[next] !== undefined) {
    const word = wordOf(tokens, next);
    const joint = word === 'et' || word === 'ou' ? joined(text, tokens, next, isPlural) : undefined;
    const comma = isSign(tokens, next, ',') ? afterComma(text, tokens, next, isPlural) : undefined;
    const within = afterBrackets(text, tokens, next, isPlural);
    if (joint !== undefined || comma !== undefined || within !== undefined)
      next = joint ?? comma ?? within ?? next;
    else if (word === 'par' && wordOf(tokens, next + 1) === 'intérim') solid = next += 2;
    else if (isSlash(tokens, next)) solid = next += 2;
    else if (endsBefore(tokens, next, isBare && next === from)) break;
    else {
      // « directeur général Paul Roy »: no rank, where an office comes before.
      const isName = !isArticleAt(tokens, next) && !/^(?:générale?|major)$/u.test(word);
      const whom = isName ? bearerBeside(text, tokens, next) : undefined;
      const isSomebody = whom !== undefined && isBeside(tokens, next, whom, isBare);
      const isPlace = isSomebody && isOfPlace(text, tokens, { from, at: next }, whom);
      if (isSomebody && !isPlace) break;
      // « la préfète de la Seille du message d’Anne Roy »: a person of their own.
      const isOther = whom?.isTitled === false && isLedAt(tokens, next) && next > from + 1;
      if (isOther && isFirstName(whom.name)) break;
      // « du préfet [Paul Roy] »; « l’adjoint au maire [Paul Roy] » is one office.
      const isInner = hasArticle(tokens, next) && !/^aux?$/u.test(wordOf(tokens, next - 1));
      if (headIn(word)?.isWeak === false && isInner) inner = next;
      const isAcronym = SHOUTED.test(tokens[next]?.text ?? '') && hasArticle(tokens, next);
      const isSolid =
        (isAcronym || !PREPOSITION.test(word)) && !isArticleAt(tokens, next) && !isOfWordBefore(tokens, next);
      next = whom !== undefined && (whom.isTitled || isPlace) ? whom.next : next + 1;
      if (isSolid) solid = next;
    }
  }
  return { next: solid, ...(inner === undefined ? {} : { inner }) };
}
