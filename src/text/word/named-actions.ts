// Beginnings of words: cspell:disable
/**
 * The action of a title, under its name: « la rénovation de la piscine ». Few verbs do, begin or decide what such a name
 * says; of any other (« a rendu hommage aux bénévoles de la rénovation ») nobody knows what becomes of it.
 */
import { lettered } from '../lettered.ts';
import { ADVERB } from './adverbs.ts';
import { areKin, familyOf, isDoing } from './action-verbs.ts';
import { carrierIn, LEVELS, type NamedLevel } from './carriers.ts';

const E = '(?!\\p{L})';
/** The work itself and its parts: « les travaux de rénovation », « la première tranche de la démolition ». */
const WORKS =
  'travaux|chantiers?|opérations?|phases?|tranches?|campagnes?|programmes?|projets?|plans?|processus|actions?|totalité|ensemble|essentiel|majorité|moitié|partie|fin|suite|poursuite|reprise|lancement|démarrage|début';
/** What binds to it, pays for it or dates it: « la convention pour la création ». */
const BONDS =
  'conventions?|contrats?|marchés?|permis|budgets?|crédits?|enveloppes?|fonds|principe|calendrier|appels?|financements?|subventions?|aides?|dotations?|euros?|millions?|milliers?|%|€|sommes?|moyens|emprunt|prêt|arrêtés?|décrets?|délibérations?|protocoles?|accords?|autorisations?|date|volonté|intention|décision|engagement|choix|lois?|mesures?';
const heads = (source: string) => lettered(`(?<!\\p{L})(?:${source})${E}`, 'u');
const WORK = heads(WORKS);
const WORK_OR_BOND = heads(`${WORKS}|${BONDS}`);

/** The name of an action ends so; some are names of things, and « la mise », « la tenue » say too little alone. */
const NAME =
  /^(?!(?:logement|équipement|bâtiment|établissement|département|ouvrage)$)(?:vente|pose|\p{L}{2,}(?:tion|sion|xion|ment|age|ure|ise|tien))$/u;
/** The verb of a name far from it: « suppression », « inscription », « suspension ». */
const verbOf = (name: string): string =>
  name
    .replace(/(?<=.)pression$/u, 'primer')
    .replace(/scription$/u, 'scrire')
    .replace(/pension$/u, 'pendre');
const BARE = /^(?:mettre|faire|prendre|rendre|tenir|porter|donner|passer|aller)$/u;
const FIRST = /^(?:s'|se )?(?<action>\p{L}{3,})(?!\p{L})/u;
const INFINITIVE = /(?:er|ir|re)$/u;
const WORD = /\p{L}{3,}/gu;

const BOUNDARY = /[.,;:!?()«»]|(?<!\p{L})(?:qui|que|dont|où|puis|mais|car)(?!\p{L})|(?<!\p{L})qu'/u;
const PREPOSITION = "(?:(?:de|à|pour|sur|contre|en|dans|avec|par|entre|vers) |d'|(?:du|des|aux?) )";
const DETERMINER = "(?:l[ae]s? |l'|une? |des |cet?(?:te)? |ces |sa |son |ses |leurs? |notre |nos |toute )?";
/** A phrase that a preposition joins to what stands before. */
const JOINED = lettered(`(?<!\\p{L})${PREPOSITION}${DETERMINER}(?:[\\p{L}-]+ )?$`, 'u');
/** A phrase that the verb itself governs by a preposition: « procède à la », « bénéficie d'une prochaine ». */
const GOVERNED = lettered(
  `^(?: ${ADVERB})* (?:(?:de|à|en|pour|par) |d'|(?:du|des|aux?) )${DETERMINER}(?:[\\p{L}-]+ )?$`,
  'u',
);
const UP_TO_PREPOSITION = lettered(`(?<!\\p{L})${PREPOSITION}`, 'u');
/** « Lors de la rénovation la ville … »: when, and not what. */
const CIRCUMSTANCE =
  /^ ?(?:après|avant|depuis|dès|lors|pendant|durant|grâce|malgré|suite|outre|dans|avec|sans|pour|afin|à|en|au|aux|par|sur|d'ici|concernant|face) /u;

/** When, ahead of what: « procéderont *dès lundi* à la fermeture »; and the first of two things. */
const WHEN = /^ (?:dès|depuis|d'ici|à partir de|à compter de) ?(?:l[ae] |l'|au |du )?\p{L}+(?= )/u;
const FIRST_OF_TWO = /^.* (?:et|ou|ainsi que)(?= )/u;

/** What is told beside: a time, a cause, a company. */
const ASIDE =
  /(?<!\p{L})(?:dans|lors|après|avant|pendant|durant|depuis|dès|grâce|malgré|avec|chez|vers|sous|par|suite|faute|en (?:vue|marge|raison|plus|parallèle)|au (?:titre|cours|moment|terme)|à (?:l'occasion|la suite|l'issue))(?!\p{L})/u;

/** The words that govern a name up to the first preposition, but for the one by which the verb governs them. */
const headOf = (text: string): string =>
  text.replace(/^ (?:(?:de|à|en|pour|par) |d'|(?:du|des|aux?) )/u, ' ').split(UP_TO_PREPOSITION)[0] ?? '';

/** What the verb of a sentence does with the action of a title, under its name. */
export interface NamedAction {
  name: string;
  /** The surest level that the verb says of it; undefined where it only speaks of it. */
  carried: NamedLevel | undefined;
}

/** Is a phrase the verb's own, or of a word that stands for the work, or for what binds to it? */
function carriedThrough(
  between: string,
  level: NamedLevel | undefined,
  isSubject: boolean,
): NamedLevel | undefined {
  const isGoverned = (text: string) => !isSubject && GOVERNED.test(text);
  if (!JOINED.test(between) || isGoverned(between) || isGoverned(between.replace(FIRST_OF_TWO, '')))
    return level;
  const head = headOf(between);
  if (WORK.test(head)) return level;
  return level !== undefined && WORK_OR_BOND.test(head) ? 'annoncé' : undefined;
}

/** The verb or the name of the action that a title begins with: « Rénover », « Rénovation ». */
export function actionAhead(title: string): string | undefined {
  const action = FIRST.exec(title)?.groups?.['action'];
  const isOne = action !== undefined && !BARE.test(action) && (INFINITIVE.test(action) || NAME.test(action));
  return isOne ? action : undefined;
}

/** The action that a title says done of what it counts: « Places créées ». */
export const actionDone = (title: string): string | undefined => title.match(WORD)?.find(isDoing);

/** What a verb does with an action, where its sentence only names it; all in small matching form. */
export function namedActionIn(
  action: string,
  { verb, ...around }: Readonly<Record<'verb' | 'before' | 'after', string>>,
): NamedAction | undefined {
  const isSame = (word: string) => areKin(familyOf(verbOf(word)), familyOf(action));
  if ((verb.match(WORD) ?? []).some(isSame)) return undefined;
  const namesIn = (text: string, level: NamedLevel | undefined, isSubject: boolean): NamedAction[] =>
    [...text.matchAll(WORD)]
      .filter(({ 0: word }) => NAME.test(word) && isSame(word))
      .map(({ 0: name, index }) => ({
        name,
        carried: carriedThrough(text.slice(0, index), level, isSubject),
      }));
  const before = around.before.split(BOUNDARY).at(-1) ?? '';
  const from = (verb + around.after).split(BOUNDARY)[0] ?? '';
  const governing = carrierIn(from, false);
  // « seront doublés dans le cadre de la rénovation »: the verb governs no circumstance.
  const after = from.slice(governing.end).replace(WHEN, '').split(ASIDE)[0] ?? '';
  const named = [
    ...(CIRCUMSTANCE.test(before) ? [] : namesIn(before, carrierIn(from, true).level, true)),
    ...namesIn(after, governing.level, false),
  ];
  const sureness = ({ carried }: NamedAction) =>
    carried === undefined ? LEVELS.length : LEVELS.indexOf(carried);
  return named.toSorted((one, other) => sureness(one) - sureness(other))[0];
}
