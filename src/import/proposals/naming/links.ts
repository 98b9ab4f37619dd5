/** What stands between a name and an office, and says that the one is said of the other. */
// Parties, and words without their capital: cspell:ignore LREM ivers habilit autoris
import { isNameOfPlace } from '../bearers.ts';
import type { Bearer } from './bearer.ts';
import { isFirstName } from './first-names.ts';
import { headIn, isHuman } from './lexicon.ts';
import { OF_NO_PLACE } from './namesakes.ts';
import type { Office } from './office.ts';

export type Link = 'beside' | 'comma' | 'paren' | 'line' | 'colon' | 'dash' | 'and';

/** « (à gauche) », « (LREM) », « , 45 ans »: between a name and an office, and part of neither. */
const ASIDE =
  /[ \u00A0]\((?:au|à|en)[ \u00A0][\p{Ll} ]{2,20}\)|[ \u00A0]\((?:\p{Lu}[\p{Lu}&/-]{1,8}|MoDem|Modem|Renaissance|Horizons|Les[ \u00A0]Républicains|Parti[ \u00A0]\p{Ll}+|[Dd]ivers[ \u00A0]\p{Ll}+|[Ss]ans[ \u00A0]étiquette)\)|,[ \u00A0]\d{1,3}[ \u00A0]ans(?=,)/gu;

const LINKS: readonly [Link, RegExp][] = [
  ['beside', /^[ \u00A0]$/],
  ['comma', /^[ \u00A0]?,[ \u00A0]?$/],
  ['paren', /^[ \u00A0]*\([ \u00A0]?$/],
  ['colon', /^[ \u00A0]?:[ \u00A0]?$/],
  ['line', /^,?[ \u00A0]*\n$/],
  ['dash', /^[ \u00A0]*[–—|][ \u00A0]*$|^[ \u00A0]-[ \u00A0]$/],
  ['and', /^,?[ \u00A0]et[ \u00A0](?:enfin,?[ \u00A0])?(?:d['’]|de[ \u00A0])?$/],
];

/** The link that words between two parts make; none if they say something else. */
export function linkOf(between: string): Link | undefined {
  const said = between.replace(ASIDE, '');
  return LINKS.find(([, form]) => form.test(said))?.[0];
}

const WORD_AFTER =
  /^[ \u00A0](?!(?:et|ainsi|puis|qui|que|dont|avec|comme|pour|en|depuis|sur|dans|lors|à|de|ce|dûment|(?:habilit|autoris)ée?s?)[ \u00A0])\p{L}/u;

/** « Anne Lin, la ministre … était à Bar. »: a sentence begins with the name, whose verb is at its end. */
const BEGINS = /(?:^|[.!?»\n][ \u00A0]*|[12]\d{3},[ \u00A0])$/u;
/** « Avec Paul Roy, le maire et les habitants ont débattu »: others do it with the one who is named. */
const WITH = /(?:^|[.!?»\n][ \u00A0]*)Avec[ \u00A0]$/u;
const AND_OTHERS = /^[ \u00A0]et[ \u00A0](?:l['’]|(?:l[ae]s?|s[ae]s?|son|leurs?|des|une?)[ \u00A0])/u;
/** « aux côtés d’Anne Lin, la ministre se rendra … »: an office with its article that leads a clause is said of nobody before. */
export const leadsClause = (text: string, { article, end }: Office, { lead }: Bearer): boolean => {
  const [before, after] = [text.slice(0, lead), text.slice(end)];
  if (article === '') return false;
  return (WORD_AFTER.test(after) && !BEGINS.test(before)) || (WITH.test(before) && AND_OTHERS.test(after));
};

/** « en présence du préfet, Paul Roy a signé »: the name after the comma leads its own clause, and no office. */
export const closesName = (text: string, { end }: Bearer, article: string): boolean =>
  !/^(?:du|des|au|aux|la|l')$/u.test(article) || !WORD_AFTER.test(text.slice(end));

/** Is this surely the name of somebody? « Force Ouvrière » is not. */
export const isOfSomebody = ({ name, isTitled }: Bearer): boolean => isTitled || isFirstName(name);

/**
 * « le maire de Bar (Paul Lin) », « ses adjoints (Anne Roy et Luc Petit) »: nothing but who bears the office stands in
 * the brackets, after an office that runs no place with a name of its own or right after a word for people; « le
 * directeur du pôle (Louis Pasteur) » does not say who.
 */
export function closesBrackets(text: string, office: Office, bearer: Bearer): boolean {
  if (!(office.isPlural ? /^[^()\n]*\)/u : /^[ \u00A0]?\)/u).test(text.slice(bearer.end))) return false;
  const words = text.slice(office.start, office.end).toLowerCase();
  const last = /[\p{L}\p{M}-]+$/u.exec(words)?.[0] ?? '';
  const isOfPeople =
    isHuman(last) || headIn(last) !== undefined || OF_NO_PLACE.test(words.split(' ')[0] ?? '');
  // « le président du club (Louis Pasteur) »: which club, maybe.
  const isWhich = isNameOfPlace(`${words} `, true);
  return bearer.isTitled || (isOfPeople && !isWhich && isOfSomebody(bearer));
}

/** « …», témoigne Anne Roy, habitante du quartier »: whoever is quoted is said to be something, whatever it is. */
export const SPEAKS =
  /»,?[\s\u00A0](?:a[\s\u00A0])?(?:s['’]|se[\s\u00A0])?\p{Ll}+(?:[\s\u00A0]\p{Ll}+ment)?,?[\s\u00A0](?:l['’]\p{Ll}+[\s\u00A0]|l[ae][\s\u00A0]\p{Ll}+[\s\u00A0])?$/u;
