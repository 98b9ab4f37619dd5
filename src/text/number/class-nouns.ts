/** The words beside numbers that claim nothing, as patterns: months, streets, what is numbered. */
import { MONTHS } from '../day/calendar.ts';
import { NO_PLURAL } from './naming-counted.ts';

export const MONTH = `(?:${MONTHS.join('|')}|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.|fevrier|aout|decembre)`;
export const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
export const DAY = '\\d{1,2}(?:er)?';
export const YEAR = '(?:19|20)\\d{2}';
/** « loi n° 2019-1461 du 27 décembre 2019 », « arrêté préfectoral du 3 mai 2024 »: the day of a law is part of its name. */
export const LAW = `(?:lois?|décrets?|arrêtés?|ordonnances?|circulaires?|directives?|instructions?)(?:(?! n°)(?! du )(?! de ) [\\p{L}\\p{M}]+){0,4}(?: n° ?\\d+(?:[-–/.]\\d+)*)? du ${DAY} ${MONTH} ${YEAR}`;
/** « rue du 8 mai 1945 », « la place du 11 novembre »: a day that names a street. */
export const STREET_OF_DAY = `(?:rue|avenue|boulevard|place|quai|square|allée|stade|école|salle|pont|cité|cour|parc|résidence|impasse|chemin|collège|lycée|foyer) (?:du|de l') ?${DAY} ${MONTH}(?! (?:${YEAR} )?(?:au|à) \\d)(?: ${YEAR})?`;
export const TIME = '(?:heures?|h)(?![\\p{L}\\p{M}])';
export const RANK =
  '(?:premi(?:er|ère)s?|1ers?|1[eè]?res?|secondes?|seconds?|\\d{1,2}(?:e|è|ème|ième|nde?)s?|[\\p{L}]+ièmes?)';
/** Nouns whose number names one of them: « axe 2 », « article 12 ». */
const NUMBERED =
  'numéro|axe|objectif|étape|phase|volet|lot|chapitre|partie|annexe|tableau|figure|page|p\\.|alinéa|ligne|version|niveau|tome|acte|zone|catégorie|mesure|fiche|point|question|scénario|route (?:nation|département)ale';
/** « 640 mètres », « 8 arrêts »: the plural of what is counted, after a number. */
const PLURAL = `(?!(?:${NO_PLURAL})(?![\\p{L}]))[\\p{Ll}]{3,}[sx](?![\\p{L}-])`;
/** « l'ouvrage mesure 640 mètres », « la ligne 8 arrêts »: how much, and no name. */
const MEASURED =
  `(?! ${PLURAL})` +
  '(?![,.]\\d)(?! ?(?:[€%]|\\d{3}(?!\\d)|(?:k?m|cm|ha|mètres|kilomètres|hectares|tonnes|arrêts|stations|voyageurs)(?![\\p{L}])))';
/** « les aides de 2023 … »: several things and their year. */
const OF_THEN = `\\p{L}[sx] de ${YEAR} `;
/** « les aides de 2023 perçues », « les salles de 2024 agrandies »: what was done with them; « 2000 copies » counts. */
const DONE_THEN = `(?<=${OF_THEN}(?:(?:et|ou|à) (?:de )?${YEAR} )?)\\p{L}+(?:ues?|us|is(?:es?)?|ies|its|ites|erts|ertes)(?!\\p{L})`;
/** « de 2000 habitants », « pour 1950 € »; « les dossiers de 2023 financés » dates them. */
const COUNTED = `(?: ?[€%]| (?:euros|k?m|ha|t|km²|m²)(?![\\p{L}²])| (?!(?:\\p{L}+ée?s|deux|trois|six|dix|plusieurs|certaine?s|quelques|diverse?s|tous|toutes)(?!\\p{L}))(?!${DONE_THEN})${PLURAL})`;
/** « 2000 à 2500 élèves »: the first of two numbers counts what the second does. */
export const NO_RANGE = `(?! à (?:(?!${YEAR})\\d{4}(?!\\d)|[1-9]\\d? \\d{3}(?!\\d)|${YEAR}${COUNTED}))`;
/** After a year: nothing is counted. */
export const COUNTS_NOTHING = `(?!${COUNTED})${NO_RANGE}`;
/** « axe 2 », « fiche 3.2 ». */
export const NUMBERED_ONE = `(?:${NUMBERED}) \\d+(?:\\.\\d+)*${MEASURED}`;
/** Kinds of streets, in small letters: one street has one number, so none is plural but « cours ». */
const STREET_NOUNS =
  "rue|avenue|av\\.|boulevard|bd|bvd|quai|allée|chemin|route|impasse|square|esplanade|faubourg|villa|cité|rond-point|parvis|lotissement|lieu-dit|résidence|passage|sentier|mail|promenade|venelle|hameau|ruelle|sente|traverse|montée|zone artisanale|zone industrielle|zone d'activités|zone commerciale|ZA|ZI|ZAC";
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** After the number of a house: « 12 rue », « 12, Rue », « 12 RUE »; « 12 rues » counts. */
export const STREETS = `(?:${STREET_NOUNS.split('|')
  .flatMap((word) => [word, capital(word), ...(word.endsWith('.') ? [] : [word.toUpperCase()])])
  .join('|')})(?![\\p{L}\\p{M}])|[Cc]ours (?=\\p{Lu})|[Pp]lace (?:de |du |des |d'|la |le |l'|\\p{Lu})`;
