// Roots of words: cspell:ignore Préf Minist
/** People whom a text makes speak or names with a civility, no office beside: « Jeanne Colmar annonce… », « Mme Colmar ». */
import { PARTICLE } from './people.ts';
import { lettered } from '../lettered.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*\\p{Ll}(?:-\\p{Lu}?[\\p{L}\\p{M}]+)*";
const SAYS =
  'annonce|annonçait|annoncera|affirme|ajoute|assure|confirme|conclut|déclare|dit|disait|estime|explique|indique|précise|présente|promet|propose|rappelle|salue|souhaite|souligne';
const NAME = `${WORD}(?:[ \\u00A0]${PARTICLE}${WORD}){1,3}`;
const SPEAKER = lettered(
  `(?<![\\p{L}\\p{M}'’-])(?:` +
    `(?:M\\.|Mme|Mlle|Monsieur|Madame)[ \\u00A0](?<titled>${WORD}(?:[ \\u00A0]${PARTICLE}${WORD}){0,3})` +
    `|(?<name>${NAME})(?=[ \\u00A0](?:l['’]|y |en |le |la |nous )?(?:a[ \\u00A0])?(?:${SAYS})(?!\\p{L}))` +
    `)(?![\\p{L}\\p{M}])`,
  'gu',
);
/** Words with a capital that begin a sentence, or the name of a body. */
const NOT_A_NAME =
  /^(?:Le|La|Les|L['’]|Un|Une|Des|Ce|Cet|Cette|Ces|En|Dans|Pour|Par|Avec|Selon|Préf|Minist|Maire|Région|Département|Métropole|Commun|Conseil|Ville|Pays|Agglo|Association|Syndicat|Agence|État|République|Saint|Sainte|Premi)/u;

/** At the head of a sentence, a first name and a family name, then a verb: « Paul Marin rouvre le marché ». */
const DOER = lettered(
  `(?:^|[.!?;:] )(?<name>${NAME})(?=[ \\u00A0](?:(?:ne |n['’]|se |s['’]|y |en |l['’])?(?:a|ont|est|sont|\\p{Ll}{2,}(?:e|ent|ra|ront|it|ut|d|ts?))(?!\\p{L})))`,
  'gu',
);
/** Who is named with one is looked for above. */
const CIVILITY = /^(?:Mme|Mlle|Monsieur|Madame)(?!\p{L})/u;
/** What follows a name and looks like a verb: « Claire Aubin et », « Lille dans ». */
const NO_VERB =
  /^(?:entre|contre|outre|comme|notamment|durant|pendant|suite|lors|sont|est|maire|ministre|préfet|avant|devant|et)(?!\p{L})/u;

/** The names of those who, at the head of a sentence, do something, whatever it is. */
export const doersIn = (text: string): string[] =>
  [...text.matchAll(DOER)]
    .filter(({ index, 0: words }) => !NO_VERB.test(text.slice(index + words.length).trimStart()))
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !NOT_A_NAME.test(name) && !CIVILITY.test(name));

/** Their names, in the order of the text; what begins like a body's name, or a sentence, is left aside. */
export const speakersIn = (text: string): string[] =>
  [...text.matchAll(SPEAKER)]
    .map(({ groups }) => groups?.['titled'] ?? groups?.['name'] ?? '')
    .filter((name) => !NOT_A_NAME.test(name));
