/** « pour » and « de », where they lead to what a body is for, to an occasion, or to what somebody does. */
import { INFINITIVE } from '#text/word/infinitives.ts';
import { hasArticle } from './joins.ts';
import { wordOf, type Token } from './tokens.ts';

type Tokens = readonly Token[];

/** « maire de Bar pour la Fête des voisins »: there for an occasion. */
export const OCCASION = /^(?:journée|fête|semaine|saint)/u;

/** Bodies that are named by what they are for: « l’Union régionale pour l’habitat », « l’Agence pour l’emploi ». */
const FOR_SOMETHING =
  /^(?:association|agence|union|fédération|fondation|comité|mission|institut|centre|collectif|fonds|groupement|office|alliance|observatoire|réseau)s?$/u;
/** « pour la troisième année », « pour l’occasion »: when, and not what for. */
const WHEN =
  /^(?:\p{L}+ième|premier|première|seconde?|dernière|année|saison|occasion|inauguration|durée|fois)$/u;
/** Is what stands before « pour », at `at`, such a body, with an adjective or without? */
export const isForSomething = (tokens: Tokens, at: number): boolean =>
  [1, 2].some((back) => FOR_SOMETHING.test(wordOf(tokens, at - back)) && hasArticle(tokens, at - back)) &&
  /^(?:l[ae]s?|l')$/u.test(wordOf(tokens, at + 1)) &&
  !WHEN.test(wordOf(tokens, at + 2)) &&
  !OCCASION.test(wordOf(tokens, at + 2));

const INFINITIVE_WORD = new RegExp(`^(?:se|s'|${INFINITIVE})$`, 'u');
/** « Et Anne Roy, maire de Bar de conclure »: what somebody does, after a name; « chargée de coordonner » is an office. */
export const isNarrated = (tokens: Tokens, at: number): boolean =>
  /^(?:de|d')$/u.test(wordOf(tokens, at)) &&
  tokens[at - 1]?.isCapital === true &&
  tokens[at + 1]?.isCapital === false &&
  INFINITIVE_WORD.test(wordOf(tokens, at + 1));
