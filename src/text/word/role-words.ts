import { escaped } from '../escaped.ts';
import { lettered } from '../lettered.ts';

/**
 * Words before a name that say less than that its bearer carries something: under whose patronage, beside whom, with
 * whom. Each with the role that it does say.
 */
const BEFORE_A_NAME = [
  { words: "sous l'égide", role: 'donne son égide' },
  { words: 'sous le patronage', role: 'donne son égide' },
  { words: 'sous le haut patronage', role: 'donne son égide' },
  { words: 'en lien avec', role: 'est associé' },
  { words: 'en partenariat avec', role: 'est associé' },
  { words: 'avec le concours', role: 'est associé' },
  { words: 'aux côtés', role: 'est associé' },
  { words: 'à la demande', role: 'est associé' },
  { words: 'avec le soutien', role: 'est associé' },
  { words: "avec l'appui", role: 'est associé' },
  { words: "avec l'aide", role: 'est associé' },
  { words: 'après avis', role: 'est associé' },
] as const;

/** Words before a name that say that its bearer stood by, or was not there; `role` is none where there is none to give. */
const BEFORE_WHO_IS_THERE = [
  { words: 'en présence', role: 'assiste' },
  { words: 'en compagnie', role: 'assiste' },
  { words: "en l'absence", role: undefined },
  { words: 'sans', role: undefined },
] as const;

/** What may stand between them and the name. */
const ARTICLE = "(?: (?:d'|de |du |des |de la |de l')?(?:l'|la |le |les )?| )";

/** What is said of who is not there, right after the name or a few words further. */
const ABSENT =
  "(?:excusée?s?|absente?s?|empêchée?s?|indisponibles?|représentée?s? par|retenue?s? (?:par|ailleurs|à)|n'(?:a|ont|avait|avaient) pas pu|n'y (?:sera|seront|était|étaient|a pas|ont pas)|ne (?:sera|seront|participera|participeront|viendra|viendront|pourra|pourront)(?: \\p{L}+)? pas)";
/** What is said of who does not do what a role says. */
const DECLINES =
  "(?:refuse(?:nt)?|a refusé|ont refusé|renonce(?:nt)?|décline(?:nt)?|s'oppose(?:nt)?|exclu(?:t|ent)|n(?:e |')(?:\\p{L}+ ){1,2}(?:pas|plus|jamais|rien)(?! (?:seul|uniquement|que)))";

/** What is said of several is said of each: « Claire et Paul étaient absents ». */
const ALL_ABSENT =
  "(?:(?:étaient|étant|sont|ont été|tous deux|toutes deux) (?:excusée?s|absente?s|empêchée?s|indisponibles)|(?<= et [^,]{1,40}, )excusée?s|n'(?:ont|avaient) pas pu|n'y (?:seront|étaient|ont pas)|ne (?:seront|participeront|viendront|pourront)(?: \\p{L}+)? pas)";

/** Where somebody else begins to be spoken of. */
const NEXT =
  "et |avec |ainsi que |dont |que |(?:le|la|les|l')[^,;]{1,40} étant |(?:a|ont) (?!\\p{L}+ment été |prié |été |dû |fait |eu )";
/** Where something else does: « les travaux, que la région ne finance plus », « le gymnase, qui n'a jamais servi ». */
const RELATIVE =
  "que (?:l[ae]s? |l'|une? |des |cet?t?e? |s[ao]n? )|dont |qui |auxquels |auxquelles |auquel |à laquelle ";

/** Only of these is a pattern worth making: it holds the name. */
const namedIn = (quote: string, names: readonly string[]) => names.filter((name) => quote.includes(name));

/** The words of `quote` after one of `names`, a few words away, that match, before `next`; in matching form, in lower case. */
const saidAfter = (
  quote: string,
  names: readonly string[],
  words: string,
  next: string,
): string | undefined => {
  for (const name of namedIn(quote, names)) {
    const found = lettered(
      `(?<!\\p{L})${escaped(name)}(?!\\p{L})(?:,? qui(?= ))?(?:(?! (?:${next}))[^.;:]){0,60}?(?<![\\p{L}'])(?<said>${words})(?!\\p{L})`,
      'u',
    ).exec(quote);
    if (found !== null) return found.groups?.['said'];
  }
  return undefined;
};

/** By which words a quotation says that one of `names` was not there; a body is there in whoever stands for it. */
export const absenceIn = (quote: string, names: readonly string[], isBody = false): string | undefined =>
  saidAfter(quote, names, isBody ? ABSENT.replace('représentée?s? par|', '') : ABSENT, NEXT) ??
  saidAfter(quote, names, ALL_ABSENT, 'que |dont ');

/** By which words a quotation says that one of `names` will not carry, or not pay. */
export const refusalIn = (quote: string, names: readonly string[]): string | undefined =>
  saidAfter(quote, names, DECLINES, RELATIVE);

/** « en présence de Paul, préfet, et de Jean »: others are named first. */
const OTHERS = "(?:(?: de | d'| du | des | avec )[^.;:!?()]{0,160}?(?:,| et| ainsi que| ou))?";
/** « sans Paul ni Jean ». */
const NOR = '(?: [^.,;:!?()]{1,60}? ni)?';
/** Whoever does something is no longer among them: « en présence de Paul, Jean a ouvert ». */
const NO_SUBJECT =
  "(?![\\p{L}\\d])(?!(?:,[^,.;:!?()]{0,80},)? (?:a|ont|est|sont|s'est|se sont|était|avait|sera|seront|fut|\\p{L}+(?:era|ira|dra|eront|iront|dront)|ouvre|signe|inaugure|annonce|salue|rappelle|présente|préside)(?!\\p{L}))";

const standsBefore = (quote: string, words: string, names: readonly string[]): boolean =>
  namedIn(quote, names).some((name) =>
    [
      `${ARTICLE}${escaped(name)}(?![\\p{L}\\d])`,
      `${words === 'sans' ? NOR : OTHERS}${ARTICLE}${escaped(name)}${NO_SUBJECT}`,
    ].some((rest) => lettered(`(?<!\\p{L})${words}${rest}`, 'u').test(quote)),
  );

// Beginnings of words: cspell:disable
/** What is said of who pays; a sum speaks for itself. */
const PAYS =
  /[€$£]|(?<!\p{L})(?:à (?:la|sa|leur|notre) charge|à hauteur d|(?:aux|les|leurs|ses|des) frais (?!d'?(?:inscription|école))|pour (?:moitié|un tiers|un quart|les deux tiers)(?!\p{L})|chèque|prêts?(?!\p{L})|(?:support|avanc|assum)(?:e|ent|er|era|eront)(?!\p{L}))|(?<!\p{L})(?:(?:co)?financ|acquitt|compens|mécén|parrain|factur|pa[iy]|vers|mobilis|subvention|coût|coûte|budget|rembours|prise? en charge|prend|prennent|prendr|crédit|aid|souten|soutien|dot|abond|octro|allou|fonds|euro|million|milliard|gratuit|argent|dépens|débours|achet|achèt|indemni|rémunér|prime|bours|enveloppe|invest|somme|montant|tarif|offr|offert|attribu|engag|consacr|apport|contribu|cotis|règle|déni)\p{L}*/u;

// cspell:enable
/** Do some words, in small matching form, speak of paying? */
export const saysPaying = (words: string): boolean => PAYS.test(words);

/** The words before one of `names` in `quote` (both in matching form, in lower case) that say less than « porte », and the role that they say. */
export const lesserRoleIn = (
  quote: string,
  names: readonly string[],
): (typeof BEFORE_A_NAME)[number] | undefined =>
  BEFORE_A_NAME.find(({ words }) => standsBefore(quote, words, names));

/** The same, of who is at an event. */
export const presenceIn = (
  quote: string,
  names: readonly string[],
): (typeof BEFORE_WHO_IS_THERE)[number] | undefined =>
  BEFORE_WHO_IS_THERE.find(({ words }) => standsBefore(quote, words, names));
