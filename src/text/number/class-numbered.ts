/** What bears a number instead of being counted by it: rooms, lines, roads, norms, files, far telephones. */
// Beginnings and ends of words: cspell:ignore finess Ségur Interreg Natura ssociation euratom HACCP
// cspell:ignore finess) fix: (finesse, fitness iban issn arcelle niversité aculté ycée ADENM anvier évrier
// cspell:ignore uillet eptembre ctobre ovembre écembre uerre rande s'impos s'inclin gagn
import type { NumberClass } from './quantity.ts';
import { WEEKDAY } from './class-nouns.ts';
import { any, exact } from './class-patterns.ts';

/** The same, where a number may also stand beside and count something else: « programme 147 », and not « programme 500 logements ». */
const NUMBERED_ALONE =
  'bureau|salle|porte|guichet|hall|stand|allée|bâtiment|bât\\.|escalier|appartement|quai|voie|sortie|échangeur|tranche|secteur|canton|programme|action|opération|section|pavillon|box|groupe|module|atelier|plateforme|parking|classe|type|indice|stade|scène|poste|piste|épisode|table|boîte';
/** Several of them: « les lignes 4, 7 et 12 », « les lots 2 à 5 ». */
const NUMBERED_MANY =
  'numéros|axes|objectifs|étapes|phases|volets|lots|chapitres|parties|annexes|tableaux|figures|pages|pp\\.|p\\.|alinéas|lignes|lignes de (?:bus|métro|tramway)|niveaux|tomes|zones|catégories|mesures|fiches|points|questions|scénarios|bureaux|salles|portes|quais|voies|sorties|tranches|secteurs|cantons|programmes|actions|classes|types|modules|stades';
// Something else is counted: « programme 500 logements ».
export const COUNTS =
  '(?! ?(?:[€%]|\\d{3}(?!\\d)|(?:ans|mois|km|kg|ha|m|h|m²)(?![\\p{L}²])|(?!dans |vers |sous |mais |sans |puis )\\p{Ll}{3,}s(?!\\p{L})))';
const LISTED = '(?:(?:, | et | à | ou | & |-)(?:\\p{Lu}?\\d{1,3}\\p{Lu}?)(?![\\p{L}\\d,.]\\d)' + COUNTS + ')';
/** « France 3 », « Windows 11 »: a name ends with its number. */
const NAMED =
  'France|Radio|RTL|Europe|TF|Canal|Arte|Windows|Boeing|Airbus|Wi-Fi|COP|Ségur|Ville|Interreg|Erasmus|Natura|Phase|PK';
export type Pattern = readonly [NumberClass, RegExp, needs?: RegExp];

export const TELEPHONES: readonly Pattern[] = [
  [
    'téléphone',
    any(
      '(?:\\+|00)33[ .-]?(?:\\(0\\))?[ .-]?[1-9](?:[ .-]?\\d{2}){4}|0[1-9](?:[ .-]?\\d{2}){4}|0 ?8\\d{2}(?:(?:[ .-]?\\d{3}){2}|(?:[ .-]?\\d{2}){3})',
    ),
  ],
  [
    'téléphone',
    /(?=\d)(?<=(?:appel\p{L}*|compos\p{L}*|joign\p{L}*|contact\p{L}*|tél\.?|téléphon\p{L}*|(?:numéros?|lignes?) (?:verte?|unique|nationale?|gratuite?|courte?|directe|d'appel|d'urgence|d'écoute))(?: ?: ?| )(?:le |au |du )?)(?:3\d{3}|1\d{1,2}|116 ?\d{3})(?![\p{L}\d])(?! (?:[\p{L}]+s)(?!\p{L}))/giu,
  ],
  [
    'téléphone',
    /(?=\d)(?<=(?<!\p{L})(?:le|au|du) )(?:3\d{3}|11[2-9]|116 \d{3})(?![\p{L}\d,]\d|\d)(?! (?:\d|rue|avenue))/giu,
  ],
  [
    'téléphone',
    /(?<![\p{L}\d])(?:\+|00)\d{1,3}(?:[ .-]?\(0\))?(?:[ .-]\d{1,4})*(?:(?:[ .-]\d{2}){2}|[ .-]\d{4,8})(?![ .-]?\d)/gu,
    /\+\d|(?<!\d)00\d/,
  ],
  [
    'téléphone',
    /(?=3)(?<=(?<!\p{L})(?:le|au|du) )3[0-9] \d{2}(?![\p{L}\d]|[ .,]\d| ?[€%]| \p{Ll}{3,}s(?!\p{L}))/giu,
    /3\d \d\d/,
  ],
  [
    'téléphone',
    /(?=\d)(?<=(?:fai(?:tes|re)|appel\p{L}*|compos\p{L}*) le )1[578](?![\p{L}\d])(?! (?:\d|\p{L}*bre|janvier|février|mars|avril|mai|juin|juillet|août))/giu,
    /1[578]/,
  ],
];

export const NUMBERED_THINGS: readonly Pattern[] = [
  [
    'référence',
    any(`(?:lois?|association)(?: \\p{L}+)? (?:de )?(?:1[5-9]|20)\\d{2}`),
    /[Ll]oi|[Aa]ssociation/,
  ],
  [
    'référence',
    any(
      '(?:délibérations?|arrêtés?|décisions?|décrets?|ordonnances?|dossiers?|permis|règlements?|directives?)(?: [\\p{L}\\p{M}]+)? (?:\\(?(?:ue|ce|cee|euratom)\\)?,? )?\\d{2,4}[-/]\\d+(?:[-/]\\d+)*(?:[-/]\\p{L}+)?',
    ),
    /\d[-/]\d/,
  ],
  [
    'référence',
    exact('(?:NF|EN|ISO|DIN|CEI|IEC|HACCP)(?:[ /-](?:EN|ISO|CEI|IEC|[A-Z]))* ?\\d[\\d-]*(?::\\d{4})?'),
    /NF|EN|ISO|DIN|CEI|IEC/,
  ],
  [
    'référence',
    any(
      '(?:siren|siret|rcs|rna|finess|uai|tva|iban|issn|doi)(?:\\P{L}{1,4}|\\P{L}{1,4}\\p{L}{2,12} )(?:\\p{L}{1,2}\\d{0,2} ?)?(?:\\d[ .-]?){4,}\\p{L}?',
    ),
    /siren|siret|rcs|rna|finess|uai|tva|iban|issn/i,
  ],
  ['référence', any('parcelles? (?:cadastrées? )?(?:section )?\\p{L}{1,2} (?:n° ?)?\\d+'), /[Pp]arcelle/],
  ['référence', any(`(?:${NUMBERED_MANY}) \\p{L}?\\d{1,3}\\p{L}?${LISTED}+`), /[\p{L}.] [A-Z]?\d/u],
  [
    'référence',
    any(`(?:${NUMBERED_ALONE}) \\p{L}?\\d{1,3}(?:/\\d{1,3})?\\p{L}?(?![,.]\\d)${COUNTS}`),
    /[\p{L}.] [A-Z]?\d/u,
  ],
  [
    'référence',
    any(
      `(?:identifiants?|codes?|mots? de passe|matricule|réf\\.|pin|numéro d'abonné|numéro de série)(?: de réunion| de la réunion| secret| d'accès| client| wi-fi)?(?: ?:| n°)? \\d[\\d -]*\\d(?![,.]\\d)${COUNTS}`,
    ),
    /\d/,
  ],
  ['nom', exact(`(?:${NAMED}) \\d{1,3}(?:\\+\\d{3})?(?![,.]\\d)${COUNTS}`), /\p{Lu}[\p{L}-]+ \d/u],
  [
    'nom',
    exact('(?:[Uu]niversité|[Ff]aculté|[Ll]ycée)[^.,;:]{0,40} \\p{Lu}[\\p{L}-]+ \\d{1,2}' + COUNTS),
    /niversité|aculté|ycée/,
  ],
  ['nom', /(?<=(?:la |l'|les |sur |par |et )|[-–/] ?)[ADENM] ?\d{1,4}(?![\p{L}\d])/gu, /[ADENM] \d/],
  ['nom', any('(?:bac|niveau bac) ?[-+] ?\\d(?: (?:et|ou|à) ?[-+]? ?\\d)?'), /bac/i],
  [
    'nom',
    exact(
      'R ?\\+ ?\\d|PM ?\\d+(?:[,.]\\d)?|\\d{1,3} Heures d(?:u|e|es)|\\d{1,2}(?:er)?-(?:[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre)(?:-\\d{4})?|[Mm]ai 68|(?:[Gg]uerre|[Gg]rande Guerre)(?: de)? \\d{2}-\\d{2}',
    ),
    /PM|Heures|-|68|R ?\+/,
  ],
  // « a battu Saint-Rémy 3-1 »: a score.
  [
    'expression',
    /(?=\d)(?<=(?:batt|vainc|victoire|défaite|score|match nul|l'emport|s'impos|s'inclin|gagn|perd)[^.;:!?]{0,60} )\d{1,3} ?(?:-|à) ?\d{1,3}(?=[,.;)]|$| (?:face|contre|devant|à|au|en|après|sur|lors))(?![,.]\d)/giu,
    /\d ?(?:-|à) ?\d/,
  ],
  [
    'heure',
    any(
      "entre (?:[5-9]|1\\d|2[0-3])(?: ?h| heures)?(?: [0-5]\\d)? et (?:[5-9]|1\\d|2[0-4]) ?(?:h|heures)(?! ?(?:de|d'|par) )",
    ),
    /entre/i,
  ],
];

/** A noun before its numbers is named by them: « les rames 3 et 4 »; one alone (« le gymnase 2 ») is guessed: `naming.ts`. */
export const NAMED_BY_NUMBER: readonly Pattern[] = [
  [
    'référence',
    any(
      `(?<=(?<!\\p{L})(?:les|aux|des|ces|nos|leurs) )(?!jours|journées|nuits|années|plus |mois |fois |ans |${WEEKDAY}s)\\p{Ll}{2,}[sx] \\d{1,3}${LISTED}+`,
    ),
    /[sx] \d/,
  ],
];
