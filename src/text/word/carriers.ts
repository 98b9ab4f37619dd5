// Beginnings of words: cspell:disable
/**
 * The verbs that carry an action named after them (« procède à la rénovation ») or before them (« la rénovation
 * débute »), by the surest level that they say of it. These lists are closed: any other verb only speaks of the action.
 */
import { lettered } from '../lettered.ts';
import { ADVERB, ADVERBS } from './adverbs.ts';

const E = '(?!\\p{L})';
/** Every ending of a verb in -er, -ir or -re, after its root. */
const ENDED = `(?:e|é|ée|és|ées|ent|er|ait|aient|era|eront|erait|eraient|i|ie|is|ies|it|ira|iront|issent|re|ra|ront|t|te|ts|tes|d|u|ue|us|ues|ses?|nent|s)?${E}`;
/** What stands ahead of the verb that says what is done: auxiliaries, modals, pronouns, adverbs. */
const AHEAD = `(?:(?:ne|se|y|en|a|ont|avait|avaient|aura|auront|est|sont|était|étaient|sera|seront|soit|été|être|avoir|eu|va|vont|vien(?:t|nent) de|vien(?:t|nent) d'|doi(?:t|vent)|devra|devront|peu(?:t|vent)|pourra|pourront|pu|sur le point de|reste(?:nt)?|${ADVERB})${E} ?|[nsdl]')*`;
const lexical = (roots: string, locutions: string) =>
  lettered(`^${AHEAD}(?:(?:${roots})${ENDED}|(?:${locutions})${E})`, 'u');

const TAKE = '(?:pren|pri)\\p{L}*';
const PUT = '(?:re)?(?:met|mettr|mi)\\p{L}*';
/** What is done by them, or told of what is done: « procède à », « a eu lieu », « a coûté ». */
const DOES = lexical(
  'procéd|procèd|ordonn|impos|marqu|boucl|réuss|officialis|dirig|pilot|supervis|coordonn|conclu|conclur|interven|réalis|men|mèn|effectu|condui|accompl|exécut|opèr|opér|pratiqu|assur|concrétis|déroul|tien|interv|intervien|interviend|achev|achèv|termin|fin|finalis|abouti|poursui|poursuiv|continu|prolong|permet|permett|permis|contribu|particip|concour|prononc|apport|offr|offer|fourn|dispens|délivr|accueill|inaugur|célébr|fêt|assist|présid|clôtur|livr|généralis|organis|reconduit|garanti|tradui|accompagn',
  `(?:fai\\p{L}*|fera|feront) l'objet|faites?|fait(?= (?:par|en|à|le))|fini|lieu|effecti(?:f|ve)s?|définiti(?:f|ve)s?|totale?s?|complète?s?|provisoires?|temporaires?|opérationnel(?:le)?s?|${TAKE} (?:fin|effet|part)|entr\\p{L}+ (?:en (?:vigueur|service|application)|dans (?:sa|la) (?:dernière )?phase)|touche\\p{L}* à sa fin|${PUT} (?:[\\p{L}']+ )?(?:en (?:place|œuvre|service|route)|à disposition)|donn\\p{L}+(?! lieu)|vu le jour|vigueur|voi\\p{L}* le jour|cours d'achèvement`,
);
/** What is said of an action that is: what it costs, how long it lasts, whom it reaches. */
const MEASURES = lexical(
  'coût|dur|concern|représent|atteign|attein|atteind|touch|mobilis|sign',
  'port\\p{L}+ sur|élèv\\p{L}+',
);
/** What has begun is not done yet. */
const BEGINS = lexical(
  'commenc|début|démarr|entam|amorc|initi|engag|lanc|entrepr|entrepren|entrepri|déclench|relanc|accélér|avanc|progress|intensif',
  `cours|voie d'achèvement|route|chantier|lancée?s?|${PUT} en chantier|repr(?:end|is)\\p{L}*`,
);
/** What is decided, paid for or planned will be. */
const DECIDES = lexical(
  'décid|approuv|vot|adopt|valid|annonc|prév|prévoi|prévoir|prévoy|confirm|prom|promet|promis|promett|entérin|arrêt|autoris|programm|planifi|inscri|inscriv|financ|cofinanc|subventionn|consacr|allou|affect|accord|attribu|octroi|octroy|débloqu|mobilis|dédi|réserv|destin|sign|command|confi|charg|notifi|obten|obtien|obtiend|obt|reten|retien|chois|choisi|prescri|prescriv|vis|compren|inclu|comport|compt|enten|souhait|veu|voul|voud|ambitionn|projet|envisag|propos|présent|prépar|indiqu|précis|déclar|rappel|accept|fix|atten|attend|vers|investi|souti|soutien|soutiend|dot|paraph|intégr|intègr|consist|travaill|attel',
  `actée?s?|acte (?:l[ae]|l'|une?)|donn\\p{L}+ (?:son|leur|un|le) (?:\\p{L}+ )?(?:accord|feu vert|aval)|${TAKE} (?:l'engagement|la décision|un arrêté)|fai\\p{L}* part`,
);
export const LEVELS = ['fait', 'en cours', 'annoncé'] as const;
export type NamedLevel = (typeof LEVELS)[number];
/** « Les thématiques donneront lieu à la constitution de groupes »: it is; « la construction a donné lieu à un débat » says of it nothing. */
const BRINGS = lexical(
  'reçoi|reçoiv|reç|recev|connaî|connaîtr|conn|subi|bénéfici|profit|dispos|provoqu|caus|occasionn|entraîn|nécessit|requier|requi|requér|impliqu|signifi',
  'donn\\p{L}+ lieu à',
);
const CARRIERS: readonly (readonly [RegExp, NamedLevel])[] = [
  [DECIDES, 'annoncé'],
  [BEGINS, 'en cours'],
  [DOES, 'fait'],
];
/** « La plantation s'étalera sur l'hiver », « la fermeture tarde »: with no object, what a verb says is of the action itself. */
const OF_ITSELF = lettered(
  `^(?:(?:s'|se )|(?!(?:[nsl]'|ne )?(?:est|sont|était|étaient|sera|seront|a été|ont été|reste|restent|demeure|fait|font)${E}|(?:a|ont)${E}${ADVERBS} fait)${AHEAD}(?!(?:a|ont|été|eu|va|vont|aura|auront|en|y|se)${E})\\p{L}+(?!\\p{L})(?! (?:l[ae]s?|une?|des|du|cet?t?e?|ces|sa|son|ses|leurs?|beaucoup|peu|nos|notre)${E}| l'))`,
  'u',
);
const CARRIERS_OF_OBJECTS: typeof CARRIERS = [...CARRIERS, [BRINGS, 'fait']];
const CARRIERS_OF_SUBJECTS: typeof CARRIERS = [[MEASURES, 'fait'], ...CARRIERS, [OF_ITSELF, 'fait']];

/** The level that the verb ahead of a text says of what it governs, where it says any; and where that verb ends. */
export function carrierIn(text: string, isSubject: boolean): { end: number; level: NamedLevel | undefined } {
  for (const [rule, level] of isSubject ? CARRIERS_OF_SUBJECTS : CARRIERS_OF_OBJECTS) {
    const words = rule.exec(text)?.[0];
    if (words !== undefined) return { end: words.length, level };
  }
  return { end: 0, level: undefined };
}
