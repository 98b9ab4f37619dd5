/**
 * The words that say of all, or of one alone, what is told: « toutes les familles », « partout », « seul », « ne… que ».
 * A document that says « les familles » does not say so: added, they widen the claim or shut others out of it. Each
 * class with its reason. Only the check reads it, not the browser.
 */
// Roots of words: cspell:ignore exclusi réserv quator quaran cinqua soixan villag quarti
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { contentWords } from './likeness.ts';
import { silencesIn } from './silences.ts';

export type ScopeClass = 'all' | 'everywhere' | 'rhythm' | 'whole' | 'always' | 'only';

/** What is added with them, for the message. */
export const ADDED: Readonly<Record<ScopeClass, string>> = {
  all: 'ce qui est dit de plusieurs se lit comme dit de tous',
  everywhere: 'ce qui est dit d’un lieu se lit comme dit de tous les lieux',
  rhythm: 'ce qui est dit une fois se lit comme répété',
  whole: 'ce qui est dit sans mesure se lit comme dit du tout',
  always: 'ce qui est dit d’un temps se lit comme dit de tous les temps',
  only: 'ce qui est dit des uns se lit comme refusé aux autres',
};
const TIMES =
  '(?:deux |trois )?(?:jours?|nuits?|semaines?|mois|ans?|années?|trimestres?|semestres?|étés?|hivers?|rentrées?|soirs?|matins?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|fois)';
const OF = "(?:des|du|de la|de l'|de ces|de ses|de leurs)";
const W = '(?<![\\p{L}\\p{M}])';
const E = '(?![\\p{L}\\p{M}])';
/** In order: of two that read the same words, the first counts. */
const FORMS: readonly (readonly [ScopeClass | 'none', string])[] = [
  // « portent tous deux », « en tout cas », « non seulement », « un jour »: they count, link or introduce.
  [
    'none',
    `(?:tous|toutes) (?:les )?(?:deux|trois|quatre)(?! \\p{L})|(?:tous|toutes) (?:deux|trois|quatre)|non seulement|en tout cas|tout à fait|tout de même|toujours (?:pas|en cours)|(?:ne|n'|est|sont|était|étaient) toujours`,
  ],
  ['rhythm', `(?:chaque|tous les|toutes les) ${TIMES}`],
  ['everywhere', 'partout|en tout lieu|en tous lieux'],
  [
    'all',
    `tous (?:les|ces|ses|leurs|nos|ceux)|toutes (?:les|ces|ses|leurs|nos|celles)|tout le|toute (?:la|l')|tout l'|chaque|chacune? ${OF}|l'ensemble ${OF}|la totalité ${OF}|l'intégralité ${OF}|n'importe (?:quels?|quelles?|qui)|aucune?|tous|toutes|chacune?`,
  ],
  [
    'whole',
    'intégralement|entièrement|totalement|complètement|en totalité|sans exception|systématiquement|à 100 %|universel(?:le)?s?',
  ],
  ['always', 'toujours|jamais|en permanence|définitivement|pour toujours|à vie'],
  [
    'only',
    `(?<!(?:être|est|sont|vivre|vit|vivent|non|tout) )seule?s?|(?<=(?:est|sont|était|a été|ont été) )(?:le|la|les) seule?s?|uniquement|exclusivement|(?<!(?:est|sont|dit|donne|cite|nomme|parle) )seulement|exclusi(?:f|fs|ve|ves)|réservée?s?(?= (?:à|aux|au)${E})|rien que`,
  ],
];
const READERS = FORMS.map(([name, source]) => [name, lettered(`${W}(?:${source})${E}`, 'gu')] as const);
/** A class of things taken whole, as a document may write it: « les trois chemins ». */
const COUNTED = lettered(
  `${W}(?:les|ces|ses|leurs) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\\d+)${E}`,
  'gu',
);
/** « le jeudi », « deux fois par an », « au quotidien »: they repeat too. */
const REPEATED = lettered(
  `${W}(?:par (?:jour|semaine|mois|an|trimestre|semestre)|quotidien\\p{L}*|hebdomadaire\\p{L}*|mensuel\\p{L}*|annuel\\p{L}*|(?:le|les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)${E}`,
  'gu',
);
/** « ne versera cette somme qu’aux clubs »; « ce n’est qu’un souhait » says less, and « ne dit que » speaks of the document. */
const NE_QUE =
  /(?<!\p{L})(?:ne |n')(?!(?:est|sont|était|dit|disent|donne|donnent|cite|citent|parle|parlent|nomme|nomment|précise|sait)(?!\p{L}))(?:(?!(?:pas|plus|jamais|rien|aucune?|guère)(?!\p{L}))[\p{L}\p{N}']+ ){1,6}?(?:que |qu')/gu;
/** What the document does not say is not told: « ne donne aucune date ». */
const SILENT =
  /(?<!\p{L})(?:ne |n')(?:(?:est|sont|était|étaient) (?:encore |plus |ici )?(?:dite?s?|donnée?s?|citée?s?|annoncée?s?|précisée?s?|mentionnée?s?|indiquée?s?|nommée?s?|connue?s?|publiée?s?)|dit|disent|donne|donnent|cite|citent|parle|parlent|nomme|nomment|précise|précisent|mentionne|mentionnent|indique|indiquent|publie|fixe|chiffre|contient|contiennent)(?!\p{L})/u;
/** Documents and what the editors write are no part of what they tell. */
const WRITTEN =
  /^(?:le |la |les |l'|un |une |des |de |du )?(?:communiqués?|documents?|textes?|phrases?|fiches?|pages?|sites?|rédaction|sources?|mots?)(?!\p{L})/u;
/** « toutes les quinze thématiques »: how many is not of what. */
const HOW_MANY =
  /^(?:\p{N}.*|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quator|quinze|seize|vingt|trente|quaran|cinqua|soixan|cent|mille)$/u;
/** « partout » is said by « toute la région ». */
const PLACES = /^(?:region|pays|depart|territ|commun|canton|villag|ville|quarti)$/u;
/** Anybody: « chaque personne qui en a besoin » says what « tous ceux qui en ont besoin » does. */
const ANYBODY = new Set(['person', 'gen', 'monde', 'indivi', 'habita']);

export interface Scope {
  name: ScopeClass;
  words: string;
  start: number;
  /** The words of meaning that follow, nearest first: what it is said of; none for « tous », « tout le monde ». */
  of: readonly string[];
}

/** So many characters after such a word are what it is said of: a text may be long. */
const AHEAD = 160;
const CLAUSE = /[.,;:!?()]/u;

function read(form: string, readers: readonly (readonly [ScopeClass | 'none', RegExp])[]): Scope[] {
  const taken: { start: number; end: number }[] = [];
  return readers.flatMap(([name, pattern]) =>
    [...form.matchAll(pattern)].flatMap(({ 0: words, index: start }): Scope[] => {
      const end = start + words.length;
      if (taken.some((one) => start < one.end && end > one.start)) return [];
      taken.push({ start, end });
      if (name === 'none') return [];
      const [ahead = ''] = form.slice(end, end + AHEAD).split(CLAUSE);
      if (WRITTEN.test(ahead.trimStart())) return [];
      const of = contentWords(ahead).filter((word) => !ANYBODY.has(word) && !HOW_MANY.test(word));
      return [{ name, words: words.trim(), start, of }];
    }),
  );
}

/** What a text of the editors says of all, or of one alone. */
export function scopesIn(text: string): Scope[] {
  const form = smallForm(text);
  const found = read(form, [...READERS, ['only', NE_QUE]]);
  if (found.length === 0) return [];
  const silences = silencesIn(form);
  const clauseOf = (at: number) =>
    (form.slice(0, at).split(CLAUSE).at(-1) ?? '') + (form.slice(at).split(CLAUSE)[0] ?? '');
  return found
    .filter(({ start }) => !silences.some((one) => start >= one.start && start < one.end))
    .filter(({ start }) => !SILENT.test(clauseOf(start)))
    .map((one) => ({ ...one, words: text.slice(one.start, one.start + one.words.length) }));
}

/** What some words of a document say of all, counted or repeated, in their own ways: « réserve 90 000 € aux centres » too. */
export const scopesOf = (sentence: string): Scope[] =>
  read(smallForm(sentence), [
    ...READERS,
    ['only', NE_QUE],
    ['only', /(?<!\p{L})réserv(?:e|ent|er|era|eront|ant)(?!\p{L})/gu],
    ['all', COUNTED],
    ['rhythm', REPEATED],
  ]);

/** So many of the words after « tous » in a document are what it says so of. */
const NEXT = 4;

/** Does a document say so of the same? `around`: the words of meaning of the whole text. */
export function isScopeSaid(
  { name, of }: Scope,
  around: ReadonlySet<string>,
  said: readonly Scope[],
): boolean {
  const [object] = of;
  return said.some((one) => {
    if (one.name === name && name !== 'all') return true;
    if (one.name !== 'all') return false;
    if (name === 'everywhere') return PLACES.test(one.of[0] ?? '');
    if (name !== 'all') return false;
    const ahead = one.of.slice(0, NEXT);
    if (object !== undefined && ahead.includes(object)) return true;
    return object === undefined ? one.of.length === 0 || ahead.some((word) => around.has(word)) : false;
  });
}
