/**
 * Verbs that govern another settle how sure that other is: whoever « renonce à ouvrir » does not open, « devait ouvrir »
 * says what was meant once, « tente d'ouvrir » only tries. By what they say of it, whatever their tense and voice.
 */
// Beginnings of words: cspell:disable
import { matchingForm } from '../matching.ts';

const W = '(?<!\\p{L})';
const E = '(?!\\p{L})';
const ADVERBS =
  '(?: (?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|désormais|enfin|bientôt|par ailleurs|en outre|même|tous|toutes|pas|plus|\\p{L}{3,}ment))*';
const BE = "(?:est|sont|était|étaient|reste|restent|demeure|demeurent|s'était|s'étaient|s'est|se sont)";
const OF = "(?:à |de |d')";
/** What is governed: an infinitive, with its pronouns. */
const TO_DO = "(?:ne pas |s'|se |y |en |l'|les? |la |leur |lui )?\\p{L}+(?:er|ir|re|oir)";

const pattern = (source: string) => new RegExp(`${W}(?:${source})${E}`, 'iu');

/** What is governed is not, or is no longer. */
const UNDOES = pattern(
  `(?:(?:renon(?:c|ç)|refus|échou|cess|évit|omet|omis|néglig|dispens|empêch|interdi|dissuad|déconseill|désist|rétract|abstien|abstenu)\\p{L}*|(?:a|ont|aurait|auraient) (?:manqué|failli)|(?:s'oppos|se refus)\\p{L}+)${ADVERBS} ${OF}${TO_DO}|(?:a|ont) failli${ADVERBS} ${TO_DO}`,
);

const MEANT =
  'prév(?:u|oi|oy)|envisag|souhait|voul|espér|ambitionn|projet|program|planifi|promett|annonç|entend';
/** It was meant once; whether it still is, the form does not say. */
const WAS_MEANT = pattern(
  `dev(?:ait|aient)|(?:prévoy|envisage|souhait|voul|espér|ambitionn|projet|programm|planifi|entend)(?:ait|aient)(?= (?:que |qu'|de |d')| ${TO_DO})|(?:compt|all|pens)(?:ait|aient)${ADVERBS} ${TO_DO}|(?:se prépar|s'apprêt|se propos)(?:ait|aient) à|(?:avait|avaient|était|étaient)${ADVERBS}(?: été)?${ADVERBS} (?:${MEANT})\\p{L}*`,
);

/** Whoever tries, thinks or pleads has not decided; nor is what is studied or wished by nobody in particular. */
const TRIES = pattern(
  `(?:tent|essa[iy]|cherch|efforc|hésit|réfléchi|song|pens|rêv|étudi)\\p{L}*${ADVERBS} (?:${OF}|à l'idée d')${TO_DO}|(?:pens|imagin)(?:e|ent)${ADVERBS} ${TO_DO}|(?:plaid|milit|lutt)(?:e|ent|é|er|era|eront)${ADVERBS} (?:pour|en faveur|contre)|` +
    `${BE}${ADVERBS} (?:à l'étude|en (?:discussion|réflexion|débat|négociation)|(?:envisag|souhait|esp[eé]r|réclam|préconis|recommand|suggér)(?:é|ée|és|ées))`,
);

/** What is in view, on the agenda, to be done or close: not there yet. */
const AHEAD = pattern(
  `${BE}${ADVERBS} (?:sur le point|en passe|en voie|à l'ordre du jour|en (?:projet|attente|préparation)|(?:destiné|voué|prêt|disposé|résolu|déterminé|tenu|chargé|tenté|susceptible)(?:e|s|es)?${ADVERBS} ${OF}${TO_DO}|(?:censé|supposé)(?:e|s|es)? ${TO_DO}|(?:programm|projet|planifi)(?:é|ée|és|ées)|à ${TO_DO})|` +
    `il${ADVERBS} (?:faut|faudra|faudrait|convient|conviendra|importe|y a lieu|est${ADVERBS} (?:question|nécessaire|indispensable|essentiel|urgent|important|souhaitable|possible|envisageable|envisagé|souhaité|préconisé|suggéré|prévu))|` +
    `s'apprête(?:nt)?|se (?:prépare|dispose|propose)(?:nt)? à|tien(?:t|nent)${ADVERBS} à ${TO_DO}|(?:a|ont)${ADVERBS} (?:pour (?:mission|projet)|l'intention|la volonté|le projet|(?:bon |l')espoir)${E}`,
);

/** « Le préfet demande que des lits soient ouverts »: a subjunctive is asked, wished or feared; who claims a thing has it not. */
const ASKED_FOR = new RegExp(
  `(?<!\\p{L})(?:préconis|réclam|exig|revendiqu|suggèr|suggér|recommand)(?:e|ent|é|aient|ait)${E}|^(?:(?:soit|soient)${ADVERBS} \\p{L}{2,}(?:(?:é|i|u|is|it|ert)(?:e|s|es)?)|(?:puisse|puissent) ${TO_DO})${E}`,
  'iu',
);

/** « peuvent bénéficier »: may, and do or will; whoever may has not done it. */
const MAY = pattern(`(?:peut|peuvent)${ADVERBS} (?:${TO_DO})`);

const WAS = /^(?:n'|s'|l')?(?:était|étaient)(?!\p{L})/iu;

/** What a governing verb leaves of what it governs. */
type Stance = 'undone' | 'lapsed' | 'tried' | 'ahead' | 'asked' | 'allowed';

const STANCES: readonly (readonly [RegExp, Stance])[] = [
  [UNDOES, 'undone'],
  [WAS_MEANT, 'lapsed'],
  [TRIES, 'tried'],
  [AHEAD, 'ahead'],
  [ASKED_FOR, 'asked'],
  [MAY, 'allowed'],
];

/** What the governing verb of some words leaves of what it governs; undefined where none that is known governs. */
export function stanceOf(words: string): Stance | undefined {
  const form = matchingForm(words).trim();
  const stance = STANCES.find(([rule]) => rule.test(form))?.[1];
  // « était censé ouvrir », « était à l'étude »: so it was then.
  return stance !== undefined && WAS.test(form) ? 'lapsed' : stance;
}
