// Endings of words: cspell:disable
/**
 * What a bracket in a quotation stands for: « [Nous] tiendrons », « tiendr[a] », « [N]ous », « [le conseil] ». It changes
 * who speaks and how words agree, never what is said.
 */
import { escaped } from '../escaped.ts';
import { contentWords } from './likeness.ts';
import { lettered } from '../lettered.ts';

/** More words between brackets would be the editors' sentence. */
const MOST = 4;
const NEGATED =
  /(?<!\p{L})(?:ne|n'|pas|plus|jamais|aucune?|sans|ni|non|tous|toutes|tout|chaque)(?!\p{L})|\d/u;

/** Words that say nothing by themselves: pronouns, determiners, small words. */
const SMALL =
  'ils?|elles?|on|nous|vous|je|tu|ce|cela|ça|celui|celle|ceux|celles|ci|là|le|la|les|un|une|des|du|de|au|aux|à|cet|cette|ces|son|sa|ses|notre|nos|votre|vos|leurs?|eux|lui|qui|y|en|dernier|dernière|derniers|dernières|l|d|c|j|s|m|t';
const SMALL_ONLY = lettered(`^(?:(?:${SMALL})(?!\\p{L})[\\s'-]*)+$`, 'iu');
/** « La mairie [de Bar] »: of whom. */
const COMPLETES = /^(?:de|du|des|d')(?!\p{L})/u;
/** Of the editors' own, and never of the document. */
const NOTE = /^(?:sic|ndlr|note de la rédaction)$/iu;
/** None denies, none says that another one speaks. */
const KEPT =
  "(?!(?:ne|pas|plus|jamais|ni|sans|aucune?|qu[ei]|dit|si|refus\\p{L}*)(?!\\p{L})|N(?:e(?!\\p{L})|')|n'|qu')";
const ONE_WORD = `${KEPT}[\\p{L}'-]+(?![\\p{L}'-])`;
/** Up to so many words of the document in the place of a bracket. */
const ANY_WORDS = `(?:(?<!\\p{L})${ONE_WORD},? ?){0,${MOST}}`;
const SMALL_WORDS = `(?:(?<!\\p{L})(?:${SMALL}|${SMALL.split('|').slice(0, 9).map(capital).join('|')}|Ce(?:t|tte|s|lui|lle|ux|lles)?|Les?|La|Leurs?|Notre|Nos|L|C|J|D)(?![\\p{L}])[' -]?){1,${MOST}}`;
/** No word of the document, where none stands that the quotation would leave out: « Le département ferme » is no « [La région] ferme ». */
const NOTHING = '(?<=^|[.,;:!?(\\n] ?|(?<!\\p{L})(?:et|ou|mais|puis|que|qui) )';

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What the form of a verb says of time, by how it ends: a bracket may change its person, not this. In order. */
const FORMS = [
  /r(?:ai|as|a|ons|ez|ont)$/u,
  /r(?:ais|ait|ions|iez|aient)$/u,
  /(?:ais|ait|ions|iez|aient)$/u,
  /(?:er|ir|oir|re)$/u,
  /(?:é|i|u|ert|it)(?:e|s|es)?$/u,
];
const source = (form: RegExp) => form.source.slice(0, -1);
/** Marks of number and gender. */
const AGREES = /^(?:e|s|x|es)$/u;

/** What may end a word of the document where the editors end theirs: `word` is theirs, `inside` what they put in brackets. */
function endingOf(word: string, inside: string): string {
  if (AGREES.test(inside)) return '(?:e?s?|x|ent|ons|ez)(?!\\p{L})';
  const rank = FORMS.findIndex((form) => form.test(word));
  const form = FORMS[rank];
  const earlier = FORMS.slice(0, rank === -1 ? undefined : rank).map(source);
  const isForm = form === undefined ? '' : `(?<=${source(form)})`;
  const isNoOther = earlier.length === 0 ? '' : `(?<!${earlier.join('|')})`;
  return `[\\p{L}']*(?!\\p{L})${isForm}${isNoOther}`;
}

/** What stands around a bracket: the letters that touch it, and whether the quotation ends with it. */
interface Around {
  before: string;
  isBeforeLetter: boolean;
  isLast: boolean;
}

/** A pattern of what the document may say in the place of a bracket; `undefined` if it would change the sense, or is too long. */
export function inPlaceOf(inside: string, { before, isBeforeLetter, isLast }: Around): string | undefined {
  const said = inside.trim();
  if (NEGATED.test(said.toLowerCase()) || said.split(/\s+/u).length > MOST) return undefined;
  if (before !== '') return endingOf(before + inside, inside);
  // « [N]ous », « [l’]État »: a capital, or what French elides. « [in]achevés » would be another word.
  if (isBeforeLetter)
    return /^\p{L}$/u.test(inside)
      ? `[${inside.toLowerCase()}${inside.toUpperCase()}]`
      : inside.endsWith("'")
        ? "(?:\\p{L}{1,4}')?"
        : `(?:${escaped(inside)}|${escaped(inside.toLowerCase())})`;
  if (NOTE.test(said) || said === '') return '';
  if (SMALL_ONLY.test(said)) return ANY_WORDS;
  // A name or a noun stands for a pronoun, or for words that hold it too.
  const nouns = namesIn(said).map((word) => `\\p{L}*(?:${either(word)})[\\p{L}-]*`);
  const same = `(?:(?<!\\p{L})(?:${ONE_WORD},? ?){0,2}(?<!\\p{L})(?:${nouns.join('|')})(?:,? ${ONE_WORD}){0,2} ?)`;
  if (COMPLETES.test(said) && !isLast) return nouns.length > 0 ? `(?:${same}|${SMALL_WORDS})?` : ANY_WORDS;
  const isOne = lettered(`^(?:(?:${SMALL})(?!\\p{L})|\\p{Lu})`, 'u').test(said);
  if (isOne && nouns.length > 0) return `(?:${same}|${SMALL_WORDS}|${NOTHING})`;
  return `(?:(?<!\\p{L})${escaped(said)}(?!\\p{L}) ?)${isLast ? '' : '?'}`;
}

const namesIn = (words: string): string[] =>
  (words.match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL_ONLY.test(word));
/** A word whatever its capital and its number. */
const either = (word: string): string => {
  const stem = word.slice(1).replace(/[sx]$/u, '');
  return `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${escaped(stem)}`;
};

/** The words that brackets between words bring in, in small letters: the document must use them too, somewhere. */
export const broughtBy = (part: string): string[] =>
  [...part.matchAll(/(?<![\p{L}'])\[([^[\]]*)\](?!\p{L})/gu)].flatMap(([, inside = '']) =>
    NOTE.test(inside.trim()) || contentWords(inside).length === 0
      ? []
      : namesIn(inside).map((word) => word.toLowerCase().replace(/[sx]$/u, '')),
  );
