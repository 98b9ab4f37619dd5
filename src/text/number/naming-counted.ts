/** Is a thing counted, or measured, by the number that it follows? What names is followed by neither. */
import { lettered } from '../lettered.ts';

/** Signs and words of measure: they never follow what a number names. */
const MEASURES =
  'ans?|mois|jours?|semaines?|heures?|h|minutes?|min|secondes?|nuits?|fois|k?m|cm|mm|m[²³23]|km[²2]|ha|hectares?|mètres?|kilomètres?|k?g|kilos?|tonnes?|t|litres?|[lL]|dB|degrés?|points?|pts?|[kMG]Wh?|Wh?|[GMT]o|euros?|centimes?|dollars?|millions?|milliards?|milliers?|personne|TTC|HT|ETP';
/** Small words that end like a plural, and singular participles: « le lot 2 mis en vente ». */
export const NO_PLURAL =
  'nous|vous|ils|elles|dans|vers|sous|mais|sans|puis|dès|très|après|pas|plus|moins|ses|des|les|nos|vos|leurs|ces|aux|ceux|eux|lors|depuis|jamais|toujours|ailleurs|hors|certes|près|alors|mis|remis|compris|sis|acquis|requis|transmis|soumis|sis|pris|repris|promis|français|prix|dessus|dessous|vis|plus|cours|entre-temps';
/** What is named is one: a verb in the plural tells that there are several. */
const PLURAL_VERBS =
  'sont|ont|seront|auront|étaient|avaient|furent|restent|vont|peuvent|doivent|iront|[\\p{Ll}]{2,}(?:aient|èrent|eront|iront)';
/** « 12 de plus », « 45 au total »: how many, with nothing beside. */
const AMOUNTS =
  "de plus|de moins|de mieux|en tout|au total|au maximum|au minimum|au moins|au plus|maximum|minimum|environ|seulement|par (?:an|mois|jour|semaine|classe|personne|foyer|habitant|agent)|d'entre|autres?|nouve(?:l|lle|au)";

const SEVERAL = lettered(`^ (?:${PLURAL_VERBS})(?![\\p{L}])`, 'u');
/** « l'UDAF 39 et le MEDEF 70 étaient là »: several are named. */
const TOGETHER = / (?:et|ni|ou) [^.,;]{0,40}$|(?<!\p{L})(?:les|des|aux|ces) \S+ $/iu;

const COUNTED = lettered(
  `^(?: ?[€%‰°]| ?(?:${MEASURES})(?![\\p{L}²³'-])| (?:de |d')?(?!(?:${NO_PLURAL})(?![\\p{L}]))[\\p{Ll}\\p{M}'-]{2,}[sx](?![\\p{L}])` +
    `| (?:${AMOUNTS})(?![\\p{L}])| (?:et|,) ?\\d+ (?:€|%))`,
  'u',
);

/** Do `before` and `after`, the form around a number, say that it counts or measures? */
export const isCounted = (before: string, after: string): boolean =>
  COUNTED.test(after) || (SEVERAL.test(after) && !TOGETHER.test(before));
