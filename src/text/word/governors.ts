/**
 * Verbs that govern another settle how sure that other is: whoever « renonce à ouvrir » does not open, « devait ouvrir »
 * says what was meant once, « tente d'ouvrir » only tries. By what they say of it, in the tenses and voices written here.
 */
// Beginnings of words: cspell:disable
import { lettered } from '../lettered.ts';
import { matchingForm, smallForm } from '../matching.ts';
import { ADVERBS, ADVERBS_OR_NOT } from './adverbs.ts';
import { INFINITIVE } from './infinitives.ts';

const W = '(?<!\\p{L})';
const E = '(?!\\p{L})';
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
  `(?:(?:renon(?:c|ç)|refus|exclu|échou|${CEASES}|arrêt|oubli|évit|omet|omis|néglig|désist|rétract|abstien|abstenu)\\p{L}*|(?:a|ont|aurait|auraient) (?:manqué|failli)|(?:s'oppos|se refus)\\p{L}+)${ADVERBS_OR_NOT} ${OF}${TO_DO}|(?:a|ont) failli${ADVERBS_OR_NOT} ${TO_DO}`,
);

/** What is withdrawn or put off, in any tense; of what, its object or its subject says: « annule la dette » is an act of its own. */
const WITHDRAWS = pattern(
  `(?:(?:(?:évit|exclu(?!si)|abandonn|annul|rejet|refus|repouss|report|suspend|ajourn|renon[cç]|dément|(?:écart|retard)[eé])\\p{L}*)|à l'arrêt|en suspens|au point mort|mis un terme)$`,
);
/**
 * What is undone is named next: « a démenti | la fermeture ». In the past alone: « n'a pas annulé », « refuse d'annuler »,
 * « après avoir annulé » undo nothing; nor does what is put off, which will be.
 */
const UNDOES_NEXT = lettered(
  `(?<![\\p{L}'])(?<said>(?:a|ont)${ADVERBS} (?:évité|exclu|abandonné|annulé|rejeté|refusé|démenti|écarté) (?:toute |cette |l[ae]s? |l')(?:\\p{L}+ )?)$`,
  'u',
);
/** The words, right before the name of an action, by which it is not done. */
export const undoesNext = (before: string): string | undefined => UNDOES_NEXT.exec(before)?.groups?.['said'];

/** To forbid is an act, and what is forbidden another, which is not done. */
const FORBIDS = pattern(
  `(?:dispens|empêch|interdi|dissuad|déconseill)\\p{L}*${ADVERBS_OR_NOT} ${OF}${TO_DO}`,
);

const MEANT =
  'prév(?:u|oi|oy)|envisag|souhait|voul|espér|ambitionn|projet|program|planifi|promett|annonç|attend';
/** « souhaitait la création »: an action, under its name. */
const ACTION = "(?:l[ae]s? |l'|une? |des |leur |sa |son )\\p{L}{3,}(?:tion|sion|ment|age|ure)s?";
/** It was meant once; whether it still is, the form does not say. */
const WAS_MEANT = pattern(
  `dev(?:ait|aient)|(?:aurait|auraient)${ADVERBS_OR_NOT} (?:dû|pu) ${TO_DO}|(?:prévoy|envisage|souhait|voul|espér|ambitionn|projet|programm|planifi|entend)(?:ait|aient)(?= (?:que |qu'|de |d'|${ACTION}${E})| ${TO_DO})|(?:avait|avaient|(?:a|ont) eu)${ADVERBS_OR_NOT} (?:l'intention|la volonté|le projet|l'espoir)|(?:compt|all|pens)(?:ait|aient)${ADVERBS_OR_NOT} ${TO_DO}|(?:se prépar|s'apprêt|se propos)(?:ait|aient) à|(?:avait|avaient|était|étaient)${ADVERBS_OR_NOT}(?: été)?${ADVERBS_OR_NOT} (?:${MEANT})\\p{L}*`,
);

/** Whoever tries, thinks or pleads has not decided; nor is what is studied or wished by nobody in particular. */
const TRIES = pattern(
  `(?:tent|essa[iy]|cherch|efforc|hésit|réfléchi|song|pens|rêv|étudi(?!ant))\\p{L}*${ADVERBS_OR_NOT} (?:${OF}|à l'idée d')${TO_DO}|(?:pens|imagin)(?:e|ent)${ADVERBS_OR_NOT} ${TO_DO}|(?:(?:plaid|milit)(?:e|ent|é|er|era|eront)|lutt(?:ent|é|era|eront))${ADVERBS_OR_NOT} (?:pour|en faveur|contre)|` +
    `(?:envisager|espérer|imaginer)$|(?:${BE}|se)(?: (?:dite?s?|disent|(?:déclar|montr)\\p{L}+))?${ADVERBS_OR_NOT} (?:(?:dé)?favorable|hostile|opposé|réticent)(?:e|s|es)?|` +
    `${BE}${ADVERBS_OR_NOT} (?:à (?:l'|la )(?:étude|examen|arbitrage|signature|instruction|consultation|concertation)|en (?:discussion|réflexion|débat|négociation|instruction|consultation|concertation)|(?:conditionn|subordonn)(?:é|ée|és|ées)(?! en(?!\\p{L}))|(?:incertain|hypothétique|improbable)(?:e|s|es)?(?!\\p{L})|(?:envisag|souhait|esp[eé]r|réclam|préconis|recommand|suggér)(?:é|ée|és|ées))`,
);

/** What is in view, on the agenda, to be done or close: not there yet. */
const AHEAD = pattern(
  `(?:${BE}|sera|seront)${ADVERBS_OR_NOT} (?:sur le point|en passe|en voie|à l'ordre du jour|en (?:projet|attente|préparation)|(?:destiné|voué|prêt|disposé|résolu|déterminé|tenu|chargé|tenté|susceptible)(?:e|s|es)?${ADVERBS_OR_NOT} ${OF}${TO_DO}|(?:censé|supposé)(?:e|s|es)? ${TO_DO}|(?:programm|projet|planifi)(?:é|ée|és|ées)|à ${TO_DO})|` +
    `il${ADVERBS_OR_NOT} (?:faut|faudra|faudrait|convient|conviendra|importe|y a lieu|est${ADVERBS_OR_NOT} (?:question|nécessaire|indispensable|essentiel|urgent|important|souhaitable|possible|envisageable|envisagé|souhaité|préconisé|suggéré|prévu))|` +
    `s'apprête(?:nt)?|se (?:prépare|dispose|propose)(?:nt)? à|(?<!se )tien(?:t|nent)${ADVERBS_OR_NOT} à ${TO_DO}|(?:a|ont)${ADVERBS_OR_NOT} (?:pour (?:mission|projet)|l'intention|la volonté|le projet|(?:bon |l')espoir)${E}`,
);

/** « Le préfet demande que des lits soient ouverts »: a subjunctive is asked, wished or feared; who claims a thing has it not. */
const ASKED_FOR = lettered(
  `(?<!\\p{L})(?:préconis|réclam|exig|revendiqu|suggèr|suggér|recommand)(?:e|ent|é|aient|ait|era|eront)${E}|^(?:(?:soit|soient)${ADVERBS_OR_NOT} \\p{L}{2,}(?:(?:é|i|u|is|it|ert)(?:e|s|es)?)|(?:puisse|puissent) ${TO_DO})${E}`,
  'u',
);

/** « peuvent bénéficier »: may, and do or will; whoever may has not done it. */
const MAY = pattern(`(?:peut|peuvent)${ADVERBS_OR_NOT} (?:${TO_DO})`);

const WAS = /^(?:n'|s'|l')?(?:était|étaient|restait|restaient)(?!\p{L})/u;

/** What a governing verb leaves of what it governs. */
type Stance = 'undone' | 'withdrawn' | 'forbidden' | 'lapsed' | 'tried' | 'ahead' | 'asked' | 'allowed';

const STANCES: readonly (readonly [RegExp, Stance])[] = [
  [UNDOES, 'undone'],
  [FORBIDS, 'forbidden'],
  [WAS_MEANT, 'lapsed'],
  [TRIES, 'tried'],
  [AHEAD, 'ahead'],
  [ASKED_FOR, 'asked'],
  [MAY, 'allowed'],
  [WITHDRAWS, 'withdrawn'],
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

/** What may stand between a verb and its subject: « s'est », « n'a pas été ». */
const AROUND =
  "(?:(?:il|ne|se|y|est|sont|était|étaient|sera|seront|a|ont|avait|avaient|été|pas|plus) |[nsl]')*";
/** Whom something is asked of or allowed: « demande *aux maires et à la région* d'ouvrir ». */
const TO_WHOM = `(?:,?(?: et| ou)? (?:à|aux?) (?:la |l'|les )?(?!${INFINITIVE})[\\p{L}'-]+(?: (?!(?:et|ou)(?!\\p{L}))[\\p{L}-]+){0,2}?){0,3}`;
/** These govern with no « à » nor « de », or need none to undo. */
const ALONE = `(?:(?:démen(?:t|tent|ti)|ni(?:e|ent)|conteste(?:nt)?|failli|(?:souhait|espèr|entend|compt|veu|voul)\\p{L}*)${ADVERBS_OR_NOT}|sans|plutôt que) `;
/** Any other does by « à » or « de »: « est susceptible d'ouvrir », « il est question de fusionner », « avant d'ouvrir ». */
const GOVERNS = lettered(
  `(?<![\\p{L}'])(?<said>${AROUND}(?:(?:plutôt |au )?\\p{Ll}[\\p{Ll}-]*${ADVERBS_OR_NOT}${TO_WHOM} ${OF}|${ALONE}))$`,
  'u',
);
/** What only says what it is for, or puts together: « afin d'ouvrir », « et de fermer »; the rest of the sentence tells how sure it is. */
const HARMLESS = lettered(
  `${W}(?:(?:et|ou|puis|ainsi que|afin|s'agi(?:t|ra)|de (?:manière|façon|sorte))${ADVERBS_OR_NOT}|(?:permett\\p{L}*|permis)${ADVERBS_OR_NOT}${TO_WHOM}) ${OF}$`,
  'u',
);
/** « d'ouvrir », quoted for « a demandé d'ouvrir ». */
const LEAD = /^(?:d'|de |à )/u;
const GOVERNED = lettered(`^(?:s'|se |y |en )?${INFINITIVE}`, 'u');

/** No verb has more before it: looking further would cost the square of the text. */
export const NEAR = 120;

/** A capital begins a sentence, or a name: « Quimper à rénover » governs nothing. */
const BEGINNING = /(?<=^|[.;:!?…«»"()] ?)\p{Lu}/gu;
const isLoud = (words: string): boolean => words !== words.toLowerCase() && words === words.toUpperCase();

/** The words right before an infinitive that settle how sure it is; `before` and `verb` are in matching form. */
export function governorBefore(before: string, verb: string): string | undefined {
  const small = smallForm(verb);
  const [lead = ''] = LEAD.exec(small) ?? [];
  if (!GOVERNED.test(small.slice(lead.length))) return undefined;
  // « LA VILLE RENONCE À VENDRE » is written in capitals whole.
  const form = isLoud(verb) ? smallForm(before) : before.replace(BEGINNING, smallForm);
  const ahead = form + lead;
  const said = HARMLESS.test(ahead) ? undefined : GOVERNS.exec(ahead)?.groups?.['said'];
  if (said === undefined) return undefined;
  return (before + verb.slice(0, lead.length)).slice(-said.length, -lead.length || undefined).trimEnd();
}
