/** « le directeur de la MJC [Jean Cocteau], Marc Petit, »: a place bears the first name, and a person the second. */
// Beginnings and pieces of words: cspell:ignore conseill ambassad mération départementa régiona municipa nationa
import { bearerAt, type Bearer } from './bearer.ts';
import { isFirstName } from './first-names.ts';
import { afterAdverbs, headFrom } from './joins.ts';
import { DEFINITE, PREPOSITION } from './lexicon.ts';
import { isSign, wordOf, type Token } from './tokens.ts';

type Tokens = readonly Token[];

/** Does an office begin at `at`, after its article? */
function isOfficeAt(tokens: Tokens, at: number): boolean {
  const from = afterAdverbs(tokens, at);
  return headFrom(tokens, DEFINITE.test(wordOf(tokens, from)) ? from + 1 : from) !== undefined;
}

/** They run no place that bears a name: « la vice-présidente chargée de la culture Anne Roy ». */
export const OF_NO_PLACE =
  /^(?:(?:vice-|sous-)?(?:ministre|préfet|préfète|présidente?)|maire|députée?|sénat(?:eur|rice)|conseill(?:er|ère)|adjointe?|déléguée?|chargée?|commissaire|ambassad(?:eur|rice))$/u;
const PUBLIC =
  /^(?:conseil|département|région|ville|commune|communauté|métropole|agglo(?:mération)?|préfecture|sous-préfecture|gouvernement|ministère|rectorat|(?:départementa|régiona|municipa|généra|nationa)le?|communautaire|métropolitaine?|déléguée?|adjointe?|intérim|services?|direction|pôle|bureau)$/u;
const PLACE_LED = /^(?:de|d'|du|la|l'|le|une?)$/u;
/** « , et Luc Mas », « , ont signé »: the two names are of two people. */
const LISTS = /^(?:et|ainsi|ont|sont|étaient|avaient|vont|\p{Ll}{2,}(?:ront|aient|èrent))$/u;

/**
 * Is the name at `at` that of a place, since another name is set off alone after it? The office begins right before
 * `from`; « les maires de … Paul Roy, Anne Lin, ont signé » are two people.
 */
export function isOfPlace(
  text: string,
  tokens: Tokens,
  { from, at }: { from: number; at: number },
  { next, name, isTitled }: Bearer,
): boolean {
  const before = tokens[at - 1];
  const isNoun = before?.kind === 'word' && (!before.isCapital || /^\P{Ll}+$/u.test(before.text));
  if (isTitled || !isNoun || PUBLIC.test(before.word) || !isSign(tokens, next, ',')) return false;
  const said = tokens.slice(from - 1, at).map(({ word }) => word);
  const lead = said.findLast((word) => PREPOSITION.test(word) || DEFINITE.test(word));
  if (lead === undefined || !PLACE_LED.test(lead)) return false;
  if (said.some((word, rank) => OF_NO_PLACE.test(word) && !(rank === 0 && word.startsWith('président'))))
    return false;
  const named = bearerAt(text, tokens, next + 1);
  if (named === undefined) return false;
  const after = named.next;
  const isLast = wordOf(tokens, after) !== 'et' && !isSign(tokens, after, ',');
  // « la communauté de communes Causse Noir, Martin Petit se sont rendus »; many a first name is in no list.
  if (isLast && !isFirstName(name) && isFirstName(named.name)) return true;
  if (tokens[after] === undefined) return true;
  if (!isSign(tokens, after, ',') || LISTS.test(wordOf(tokens, after + 1))) return false;
  return bearerAt(text, tokens, after + 1) === undefined && !isOfficeAt(tokens, after);
}
