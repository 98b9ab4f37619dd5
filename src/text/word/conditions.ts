// Beginnings of words: cspell:disable
/** Words beside others, in the same sentence, without which these tell more than the document does. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { CONDITION, DOUBT } from './condition-words.ts';
import { INFINITIVE } from './infinitives.ts';
import { FROM_OUTSIDE, sourceBefore } from './sources.ts';

const TO_THE_END = '[^.,;:!?()]{0,60}';
/** Right after some words, or where their clause goes on with nothing that begins another. */
const AFTER = lettered(
  `^(?:(?! (?:et|mais|ou|qui|que|qu'|dont|où|puis|même|afin) | (?:pour|à) (?:${INFINITIVE}|ce que)|, )[^.,;:!?()–—]){0,60}?(?:,? | ?[–—] | ?\\()(?:mais (?:seulement |uniquement )?|(?:et )?(?:seulement|uniquement) )?(?<!même |non )(?<said>(?:${CONDITION}|${DOUBT})${TO_THE_END})`,
  'u',
);
/** What comes of it, told right after: « mais y renonce », « avant d’y renoncer », « mais n’ouvrira pas le dimanche ». */
const UNDONE =
  /^[^.;:!?]{0,80}?(?:,? )(?<said>(?:(?:mais|puis)(?: (?:ils?|elles?|on|l'a|les a|a|ont|y|s'y|il y|elle y|finalement|depuis))* (?=(?:renonc|abandonn|annul|suspend|recul|rétract|revien|revenu|revenir)|n'|ne )|avant (?:de |d')(?:y )?(?=renonc|abandonn|annul|suspend|reveni))[^.,;:!?()]{0,60})/u;
/** « Le projet, annoncé en mars, est abandonné »: what the same clause says of it next. */
const GIVEN_UP =
  /^(?:(?! (?:et|mais|qui|que|dont|où|tandis|alors) |, (?:l[ae]s? |l'|une? |des |s[ao]n |ses |cet?t?e? |ces )[^,.;:!?]* (?:est|sont|a été|ont été|sera|seront|était) )[^.;:!?]){0,80}?,? (?<said>(?:est|sont|a été|ont été|sera|seront|était) (?:\p{L}+ment |donc |désormais )?(?:abandonn|repouss|report|annul|suspendu|gel[ée]|ajourn|supprim|remise? en cause|enterr|retir|rejet|caduc)\p{L}*)/u;
/** At the head of the sentence, before a comma. */
const AHEAD = lettered(
  `(?:^|[;:–—] |^[^,.;:!?]{0,40}, (?:et |mais |donc )?)(?<said>(?:${CONDITION}|${DOUBT})[^.,;:!?()]{0,90}), (?<rest>[^;:.!?()]*)$`,
  'u',
);
/** « Si l'année a été dure, … » tells of what has been, and asks for nothing. */
const HAS_BEEN = /^si .* (?:a|ont|avait|avaient) (?:\p{L}+ ){0,2}\p{L}+(?:é|i|u|is|it|ert)e?s?(?!\p{L})/u;
/** Another clause begins before the words. */
const ANOTHER = /, (?:et|mais|puis|tandis|alors) /u;

const SOMEBODY = "(?:[\\p{L}'’-]+ ){0,4}";
/** Turns after which words are asked, wished, doubted or denied, not told: up to their verb, so many words of its subject. */
const UNTOLD = lettered(
  `(?<said>(?<![\\p{L}'’])${SOMEBODY}(?:(?<!même |comme |que |aussi )(?<!\\p{L})(?:si(?! (?:[\\p{L}'-]+ ){1,4}(?:que |qu'))|s'(?=ils? ))|` +
    `(?:rumeur|hypothèse|idée|thèse|information|affirmation|allégation)s? selon l(?:aquelle|esquelles)|` +
    `(?:nul|personne|rien|on) (?:ne |n')(?:sait|dit|indique)(?: (?:pas|encore)){0,2} quand|` +
    `(?:pas (?:certaine?|sûre?|dit|exclu|prouvé|vrai|établi|acquis|question)|(?:rien|nul|personne) (?:ne |n')(?:sait|dit|prouve|garantit|assure|confirme|indique|(?:a|ont) (?:encore |jamais )?(?:dit|prouvé|garanti|assuré|confirmé|indiqué|établi|annoncé))(?!\\p{L})(?: [^.,;:]{0,40}?)?|faux|inexact|impossible|possible|probable|douteux|improbable|exclu|rumeur|démen(?:t|tent|ti)|ni(?:e|ent)|(?<!aucun |nul |pas de |(?:nul|personne) ne )doute(?:nt)?|contest(?:e|ent|é)|crai(?:nt|gnent|gnait|gnaient)|hypothèse|s'oppos(?:e|ent) à ce|(?:prétend|esp[èé]r|souhait|imagin|suppos|demand|réclam|exig|propos|suggèr|suggér|préconis|recommand|refus|rêv|(?<!p)aimerai|voudrai)(?:e|ent|é|ons|ait|aient|t|era|eront|u)?)(?: de (?:dire|croire|penser|affirmer|prétendre|conclure))? (?:que|qu'|où)))` +
    "(?: |(?<='))(?:[\\p{L}'’-]+ ){0,6}(?<! (?:et|puis|mais|ou) )$",
  'u',
);

const whole = (text: string, words: string, at: number) =>
  text
    .slice(at, at + words.length)
    .replace(/^[,\s(–—]+/u, '')
    .trim();

/** The condition that a document sets right after some words; `after` is the rest of their sentence. */
export function conditionAfter(after: string, mayBeGivenUp = true): string | undefined {
  const form = smallForm(after);
  const match = AFTER.exec(form) ?? UNDONE.exec(form) ?? (mayBeGivenUp ? GIVEN_UP.exec(form) : null);
  const { said = '' } = match?.groups ?? {};
  const words = match === null ? undefined : whole(after, said, match[0].length - said.length);
  // « reste à Quimper »: of a name, small letters say nothing.
  return /^(?:rest|demeur)\p{L}+(?: encore)? à \p{Lu}/u.test(words ?? '') ? undefined : words;
}

/** The condition that it sets before them, or whose words it gives them for; `before` is what their sentence says before them. */
export function conditionBefore(before: string): string | undefined {
  const form = smallForm(before);
  const match = AHEAD.exec(form);
  const { said = '', rest = '' } = match?.groups ?? {};
  if (match === null) return sourceBefore(before);
  if (HAS_BEEN.test(said) || ANOTHER.test(`, ${rest}`)) return undefined;
  return whole(before, said, match.index + match[0].indexOf(said));
}

/** The words by which a document asks, wishes, doubts or denies what it says next; `before` is what its sentence says before a verb. */
export function untoldBefore(before: string): string | undefined {
  const form = smallForm(before);
  return saidBy(before, FROM_OUTSIDE.exec(form) ?? UNTOLD.exec(form));
}

/** Those of them that give it as the words of somebody from outside: « Les syndicats affirment que ». */
export const outsiderBefore = (before: string): string | undefined =>
  saidBy(before, FROM_OUTSIDE.exec(smallForm(before)));

const saidBy = (before: string, match: RegExpExecArray | null): string | undefined =>
  match === null
    ? undefined
    : before.slice(match.index, match.index + (match.groups?.['said'] ?? '').length).replace(/[,\s]+$/u, '');

const ANYWHERE = lettered(`(?<!\\p{L})(?:${CONDITION}|${DOUBT})${TO_THE_END}`, 'u');

/** The condition that some words set, wherever it stands in them. */
export function conditionIn(words: string): string | undefined {
  const match = ANYWHERE.exec(smallForm(words));
  return match === null ? undefined : whole(words, match[0], match.index).replace(/[,\s]+$/u, '');
}

/** Of how many it is said, right before some words: « Seuls », « Une partie de », « Certaines ». */
const OF_SOME =
  /(?:^|(?<!\p{L}))(?<said>(?:seule?s?|uniquement|seulement|certaine?s?|quelques|plusieurs|aucune?|nul(?:le)?|peu (?:de |d')|la plupart (?:de |des |d')|(?:presque|quasiment) (?:tou(?:te)?s|toutes?|tous)|(?:une (?:petite |bonne |grande |première )?partie|l'essentiel|la majorité|une majorité|la (?:première )?moitié|le tiers|un tiers|un quart|les deux tiers|les trois quarts) (?:de |du |des |d'))) ?(?:la |les |le |l')?$/u;

/** The words right before a quotation by which the document says it of some, and no more. */
export function someBefore(before: string): string | undefined {
  const match = OF_SOME.exec(smallForm(before));
  return match === null
    ? undefined
    : before.slice(match.index, match.index + (match.groups?.['said'] ?? '').length).trim();
}

/** « gratuit | pour les élèves », « ouvert | aux habitants »: for whom, of what is so only for them. */
const FOR_WHOM =
  /(?<!\p{L})(?:gratuite?s?|accessibles?|réservée?s?|destinée?s?|limitée?s?|ouverte?s?|obligatoires?|interdite?s?|exonérée?s?|garantie?s?|offerte?s?|remboursée?s?)$/u;
const TO_WHOM =
  /^ (?<said>(?:pour|aux?|à|en faveur (?:de|des|du)|chez) (?!(?:partir|compter|\d|nouveau|terme|l'année|tout))[^.,;:!?()]{2,60})/u;

/** And when: « gratuits | pendant les Journées du patrimoine ». */
const WHEN =
  /^ (?<said>(?:pendant|durant|le temps|à l'occasion|lors|les? (?:lun|mar|mercre|jeu|vendre|same|diman)[dc]\p{L}*|en (?:semaine|été|hiver|juillet|août)|du \d)[^.,;:!?()]{0,60})/u;

/** The words by which what some words say is so for some alone, right after them. */
export function forWhomAfter(words: string, after: string): string | undefined {
  if (!FOR_WHOM.test(smallForm(words))) return undefined;
  const match = TO_WHOM.exec(smallForm(after)) ?? WHEN.exec(smallForm(after));
  return match === null ? undefined : after.slice(1, match[0].length);
}
