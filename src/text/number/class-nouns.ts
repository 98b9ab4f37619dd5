/** The words beside numbers that claim nothing, as patterns: months, streets, what is numbered. */
import { MONTHS } from '../day/calendar.ts';

export const MONTH = `(?:${MONTHS.join('|')}|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.|fevrier|aout|decembre)`;
export const DAY = '\\d{1,2}(?:er)?';
export const YEAR = '(?:19|20)\\d{2}';
export const TIME = '(?:heures?|h)(?![\\p{L}\\p{M}])';
export const RANK =
  '(?:premi(?:er|ère)s?|1ers?|1[eè]?res?|secondes?|seconds?|\\d{1,2}(?:e|è|ème|ième|nde?)s?|[\\p{L}]+ièmes?)';
/** Nouns whose number names one of them: « axe 2 », « article 12 ». */
export const NUMBERED =
  'numéro|axe|objectif|étape|phase|volet|lot|chapitre|partie|annexe|tableau|figure|page|p\\.|alinéa|ligne|version|niveau|tome|acte|zone|catégorie|mesure|fiche|point|question|scénario';
export const STREETS =
  "rue|avenue|av\\.|boulevard|bd|bvd|quai|allée|chemin|route|impasse|cours|square|esplanade|faubourg|villa|cité|rond-point|place (?:de |du |des |d'|la |le |[A-ZÉ])";
