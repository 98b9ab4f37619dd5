/** What stands in the sentence of a number and says how it is meant: by the year, on average, of how many. */
import type { Entry } from '#entries/entry.ts';
import { smallForm } from '#text/matching.ts';
import type { Refuse } from './figure-number.ts';
import type { QuotedQuantity } from './leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];

const TIMES = 'an|année|mois|jour|semaine|trimestre|semestre|heure|nuit|séance';
const EACH =
  'personne|habitant|foyer|ménage|élève|agent|enfant|famille|logement|place|repas|classe|commune|kilomètre|km|mètre|bénéficiaire|adulte';
const COUNT = '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)';
/** Nothing of another clause stands between. */
const GAP =
  "(?: (?!(?:et|ou|dont|puis|qui|que|pour|mais|soit|afin|avec|sont|est|ont|a|seront|sera)(?!\\p{L})|qu')(?:d'|l'|de l')?[\\p{L}\\p{M}'-]+){0,3}?";
/** « 20 000 € par an », « 30 élèves en moyenne », « 45 000 € HT », « 300 logements sur trois ans ». */
const MEANT = new RegExp(
  `^${GAP} ?(?<said>par (?:${TIMES}|${EACH})|/ ?(?:${TIMES}|${EACH}|h|hab)|chaque (?:année|mois|jour|semaine)|annuel(?:le)?s?|mensuel(?:le)?s?|ht|hors taxes?|ttc|bruts?|nets?|cumulée?s?|sur ${COUNT} (?:ans|mois|semaines|jours))(?![\\p{L}])`,
  'u',
);

/** « 20 000 € » of « 20 000 € par an » tells another sum: what says how a number is meant is quoted with it. */
export function explainLeftOut(
  { quantity, after, wordsAfter }: QuotedQuantity,
  { unit, why, period, scope }: Figure,
  refuse: Refuse,
): void {
  if (why !== undefined || quantity.form === 'multiple') return;
  const found = MEANT.exec(smallForm(after));
  const said = found?.groups?.['said'];
  if (found === null || said === undefined || found[0].length <= wordsAfter.length) return;
  const isElsewhere = [unit, period?.words, scope].some((one) => smallForm(one ?? '').includes(said));
  if (isElsewhere) return;
  const words = after.slice(found[0].length - said.length, found[0].length);
  refuse(
    'quote',
    `le document dit « ${words} » après ce nombre`,
    'citez aussi ces mots : sans eux, il dit autre chose',
  );
}

/** « 12 des 40 écoles »: forty is how many there are, and twelve how many are spoken of. */
const PART_OF =
  /(?<!\p{L})(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|certaine?s|plusieurs|aucune?|la plupart|beaucoup|moitié|tiers|quarts?|%|quelques-une?s|seule?s?) (?:des|(?:d'entre |parmi |sur )(?:les|ces|nos|ses|leurs)|de (?:ces|nos|ses|leurs)) $/u;

/** What is told with a verb is told of the part, and not of its whole. */
export function explainPart({ quantity, before }: QuotedQuantity, { verb, why }: Figure, refuse: Refuse): void {
  if (verb === undefined || why !== undefined || !PART_OF.test(smallForm(before))) return;
  refuse(
    'value',
    `« ${quantity.words} » est le tout, dont le document ne dit « ${verb} » que d’une partie`,
    'donnez le nombre de cette partie ; si ce chiffre est le tout, retirez « verb » et « level »',
  );
}
