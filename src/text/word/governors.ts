/**
 * Verbs that govern another settle how sure that other is: whoever « renonce à ouvrir » does not open, « devait ouvrir »
 * says what was meant once, « tente d'ouvrir » only tries. By what they say of it, in the tenses and voices written here.
 */
// Beginnings of words: cspell:disable
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';
import { INFINITIVE } from './infinitives.ts';

const W = '(?<!\\p{L})';
const E = '(?!\\p{L})';
const ADVERBS =
  '(?: (?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|désormais|enfin|bientôt|par ailleurs|en outre|même|tous|toutes|pas|plus|\\p{L}{3,}ment))*';
const BE =
  "(?:est|sont|était|étaient|reste|restent|demeure|demeurent|restait|restaient|s'était|s'étaient|s'est|se sont)";
const OF = "(?:à |de |d')";
/** What is governed: an infinitive, with its pronouns. */
const TO_DO = `(?:ne pas |s'|se |y |en |l'|les? |la |leur |lui )?${INFINITIVE}`;

const pattern = (source: string) => lettered(`${W}(?:${source})${E}`, 'u');

/** « n'a cessé de », « ne cesse de » say that it goes on. */
const CEASES = "(?<!(?:ne |n'(?:a|ont|avait|avaient|aura|auront) )(?:jamais )?)cess";
/** What is governed is not, or is no longer. */
const UNDOES = pattern(
  `(?:(?:renon(?:c|ç)|refus|exclu|échou|${CEASES}|arrêt|oubli|évit|omet|omis|néglig|désist|rétract|abstien|abstenu)\\p{L}*|(?:a|ont|aurait|auraient) (?:manqué|failli)|(?:s'oppos|se refus)\\p{L}+)${ADVERBS} ${OF}${TO_DO}|(?:a|ont) failli${ADVERBS} ${TO_DO}`,
);

/** To forbid is an act, and what is forbidden another, which is not done. */
const FORBIDS = pattern(`(?:dispens|empêch|interdi|dissuad|déconseill)\\p{L}*${ADVERBS} ${OF}${TO_DO}`);

const MEANT = 'prév(?:u|oi|oy)|envisag|souhait|voul|espér|ambitionn|projet|program|planifi|promett|annonç';
/** « souhaitait la création »: an action, under its name. */
const ACTION = "(?:l[ae]s? |l'|une? |des |leur |sa |son )\\p{L}{3,}(?:tion|sion|ment|age|ure)s?";
/** It was meant once; whether it still is, the form does not say. */
const WAS_MEANT = pattern(
  `dev(?:ait|aient)|(?:prévoy|envisage|souhait|voul|espér|ambitionn|projet|programm|planifi|entend)(?:ait|aient)(?= (?:que |qu'|de |d'|${ACTION}${E})| ${TO_DO})|(?:avait|avaient|(?:a|ont) eu)${ADVERBS} (?:l'intention|la volonté|le projet|l'espoir)|(?:compt|all|pens)(?:ait|aient)${ADVERBS} ${TO_DO}|(?:se prépar|s'apprêt|se propos)(?:ait|aient) à|(?:avait|avaient|était|étaient)${ADVERBS}(?: été)?${ADVERBS} (?:${MEANT})\\p{L}*`,
);

/** Whoever tries, thinks or pleads has not decided; nor is what is studied or wished by nobody in particular. */
const TRIES = pattern(
  `(?:tent|essa[iy]|cherch|efforc|hésit|réfléchi|song|pens|rêv|étudi)\\p{L}*${ADVERBS} (?:${OF}|à l'idée d')${TO_DO}|(?:pens|imagin)(?:e|ent)${ADVERBS} ${TO_DO}|(?:(?:plaid|milit)(?:e|ent|é|er|era|eront)|lutt(?:ent|é|era|eront))${ADVERBS} (?:pour|en faveur|contre)|` +
    `${BE}${ADVERBS} (?:à l'étude|en (?:discussion|réflexion|débat|négociation)|(?:envisag|souhait|esp[eé]r|réclam|préconis|recommand|suggér)(?:é|ée|és|ées))`,
);

/** What is in view, on the agenda, to be done or close: not there yet. */
const AHEAD = pattern(
  `(?:${BE}|sera|seront)${ADVERBS} (?:sur le point|en passe|en voie|à l'ordre du jour|en (?:projet|attente|préparation)|(?:destiné|voué|prêt|disposé|résolu|déterminé|tenu|chargé|tenté|susceptible)(?:e|s|es)?${ADVERBS} ${OF}${TO_DO}|(?:censé|supposé)(?:e|s|es)? ${TO_DO}|(?:programm|projet|planifi)(?:é|ée|és|ées)|à ${TO_DO})|` +
    `il${ADVERBS} (?:faut|faudra|faudrait|convient|conviendra|importe|y a lieu|est${ADVERBS} (?:question|nécessaire|indispensable|essentiel|urgent|important|souhaitable|possible|envisageable|envisagé|souhaité|préconisé|suggéré|prévu))|` +
    `s'apprête(?:nt)?|se (?:prépare|dispose|propose)(?:nt)? à|(?<!se )tien(?:t|nent)${ADVERBS} à ${TO_DO}|(?:a|ont)${ADVERBS} (?:pour (?:mission|projet)|l'intention|la volonté|le projet|(?:bon |l')espoir)${E}`,
);

/** « Le préfet demande que des lits soient ouverts »: a subjunctive is asked, wished or feared; who claims a thing has it not. */
const ASKED_FOR = lettered(
  `(?<!\\p{L})(?:préconis|réclam|exig|revendiqu|suggèr|suggér|recommand)(?:e|ent|é|aient|ait|era|eront)${E}|^(?:(?:soit|soient)${ADVERBS} \\p{L}{2,}(?:(?:é|i|u|is|it|ert)(?:e|s|es)?)|(?:puisse|puissent) ${TO_DO})${E}`,
  'u',
);

/** « peuvent bénéficier »: may, and do or will; whoever may has not done it. */
const MAY = pattern(`(?:peut|peuvent)${ADVERBS} (?:${TO_DO})`);

const WAS = /^(?:n'|s'|l')?(?:était|étaient|restait|restaient)(?!\p{L})/u;

/** What a governing verb leaves of what it governs. */
type Stance = 'undone' | 'forbidden' | 'lapsed' | 'tried' | 'ahead' | 'asked' | 'allowed';

const STANCES: readonly (readonly [RegExp, Stance])[] = [
  [UNDOES, 'undone'],
  [FORBIDS, 'forbidden'],
  [WAS_MEANT, 'lapsed'],
  [TRIES, 'tried'],
  [AHEAD, 'ahead'],
  [ASKED_FOR, 'asked'],
  [MAY, 'allowed'],
];

/** What the governing verb of some words leaves of what it governs; undefined where none that is known governs. */
export function stanceOf(words: string): Stance | undefined {
  // A capital within is a name's: « se tient à Quimper ».
  const form = matchingForm(words)
    .trim()
    .replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  const stance = STANCES.find(([rule]) => rule.test(form))?.[1];
  // « était censé ouvrir », « était à l'étude »: so it was then.
  return stance !== undefined && WAS.test(form) ? 'lapsed' : stance;
}
