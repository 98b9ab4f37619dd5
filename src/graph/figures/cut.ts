/** What stands in the sentence of a number and says how it is meant: by the year, on average, of how many. */
import type { Entry } from '#entries/entry.ts';
import { lettered } from '#text/lettered.ts';
import { smallForm } from '#text/matching.ts';
import { WEEKDAY } from '#text/number/class-nouns.ts';
import type { Refuse } from './number.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];

const TIMES = 'an|année|mois|jour|semaine|trimestre|semestre|heure|nuit|séance';
const EACH =
  'personne|habitant|foyer|ménage|élève|agent|enfant|famille|logement|place|repas|classe|commune|kilomètre|km|mètre|bénéficiaire|adulte';
/** « par projet » is by each of them; « par l'État » is by whom, « par arrêté » how. */
const MANNER =
  '(?:l[ae]s?|une?|des|ce|ces|cette|cet|son|sa|ses|leurs?|nos|notre|ailleurs|exemple|rapport|conséquent|suite|arrêtés?|décrets?|conventions?|délibérations?|voie|virements?|mail|courriels?|téléphone|courriers?|internet|hasard|anticipation|tranches|vagues|étapes|contrats?|ordonnance|loi|groupes|tirage|manque|crainte|souci|mesure|précaution|dérogation|train|avion|bateau|route|mer|car|bus|vélo|correspondance|procuration|ordre|endroits|moments|temps|deux|trois|quatre|dix|cent|là|tous|toutes|certaine?s|plusieurs|quelques|nature|secteurs|étape|erreur|lots|mécénat|(?:auto)?financements?|ventes?|reventes?|dons?|legs|souscription|emprunt|subventions?|prélèvement|chèques?|carte|appel|écrit|vote|nos|votre|vos|moitié)(?!\\p{L})';
const COUNT = '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)';
/** Nothing of another clause stands between. */
const GAP =
  "(?: (?!(?:et|ou|dont|puis|qui|que|pour|mais|soit|afin|avec|sont|est|ont|a|seront|sera)(?!\\p{L})|qu')(?:d'|l'|de l')?[\\p{L}\\p{M}'-]+){0,3}?";
/** « 20 000 € par an », « 30 élèves en moyenne », « 45 000 € HT », « 300 logements sur trois ans ». */
const MEANT = lettered(
  `^${GAP} ?(?<said>par (?:${TIMES}|${EACH})|/ ?(?:${TIMES}|${EACH}|h|hab)|chaque (?:année|mois|jour|semaine)|annuel(?:le)?s?|mensuel(?:le)?s?|ht|hors taxes?|ttc|bruts?|nets?|cumulée?s?|de plus(?! (?:de|en)(?!\\p{L}))|de moins(?! de(?!\\p{L}))|en plus(?! de)|en moins|supplémentaires?|additionnel(?:le)?s?|sur ${COUNT} (?:ans|mois|semaines|jours))(?![\\p{L}])`,
  'u',
);

/** « Chaque mois, 35 colis sont remis », « remet, chaque mois, 35 colis »: the same, ahead of the number, with no other clause between. */
const MEANT_AHEAD = lettered(
  `(?:^|, )(?<said>(?:chaque|par) (?:${TIMES})|tou(?:s|tes) les (?:ans|mois|jours|semaines|${WEEKDAY}s)|en moyenne)(?:, ?|(?<=^[^,]*) )(?:(?! (?:et|ou|mais)(?!\\p{L}))[^,;:.!?])*$`,
  'u',
);

/** A sum by each of something: « 12 000 € par projet ». */
const BY_EACH = lettered(`^ (?<said>par (?!${MANNER})\\p{Ll}{2,})(?!\\p{L})`, 'u');

/** « 20 000 € » of « 20 000 € par an » tells another sum: what says how a number is meant is quoted with it. */
export function explainLeftOut(
  { quantity, before, after, wordsBefore, wordsAfter }: QuotedQuantity,
  { unit, why, period, scope }: Figure,
  refuse: Refuse,
): void {
  if (why !== undefined || quantity.form === 'multiple') return;
  const isKept = (said: string) =>
    [unit, period?.words, scope].some((one) => smallForm(one ?? '').includes(said));
  const ahead = MEANT_AHEAD.exec(smallForm(before));
  const often = ahead?.groups?.['said'];
  const from = ahead === null ? 0 : ahead.index + ahead[0].indexOf(often ?? '');
  if (often !== undefined && wordsBefore.length < before.length - from && !isKept(often)) {
    refuse(
      'quote',
      `le document dit « ${before.slice(from, from + often.length)} » avant ce nombre`,
      'citez aussi ces mots : sans eux, il dit autre chose',
    );
    return;
  }
  const found =
    MEANT.exec(smallForm(after)) ?? (quantity.unit === 'EUR' ? BY_EACH.exec(smallForm(after)) : null);
  const said = found?.groups?.['said'];
  if (found === null || said === undefined || found[0].length <= wordsAfter.length) return;
  if (isKept(said)) return;
  const words = after.slice(found[0].length - said.length, found[0].length);
  refuse(
    'quote',
    `le document dit « ${words} » après ce nombre`,
    'citez aussi ces mots : sans eux, il dit autre chose',
  );
}
