// Beginnings of words: cspell:disable
/** Whether a number of a document is the one of which something is told: the whole or its part, what is, or what lacks. */
import type { Entry } from '#entries/entry.ts';
import { lettered } from '#text/lettered.ts';
import { smallForm } from '#text/matching.ts';
import { contentWords } from '#text/word/likeness.ts';
import { lostIn } from './lost.ts';
import type { Refuse } from './number.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];

const COUNT =
  '\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent';
/** « 12 des 40 écoles »: forty is how many there are, and twelve how many are spoken of. */
const PART_OF = lettered(
  `(?<!\\p{L})(?:${COUNT}|certaine?s|plusieurs|aucune?|la plupart|beaucoup|moitié|tiers|quarts?|%|quelques-une?s|seule?s?) (?:des|(?:d'entre |parmi |sur )(?:les|ces|nos|ses|leurs)|de (?:ces|nos|ses|leurs)) $`,
  'u',
);
/** « 30 % d'un projet de 400 000 € ». */
const SHARE_OF =
  /(?:%|moitié|tiers|quart|partie) (?:d'une?|du|de la|de l'|de ce|de cette|des) ?(?:[\p{L}'-]+ ){1,8}(?<!hauteur )(?:de |d')(?:près de |plus de |environ )?$/u;
/** « Sur 100 dossiers, 12 ont été retenus ». */
const OUT_OF = /(?:^|[,;:(] ?)(?:sur|parmi) (?:les |ces |nos |ses |leurs )?(?:près de |environ |quelque )?$/u;
const OTHER_NUMBER = lettered(
  `(?<![\\p{L}\\d])(?!une?(?! (?:seule?|a|est|sera|d'entre)(?!\\p{L}))(?!\\p{L}))(?:${COUNT})(?![\\p{L}\\d])`,
  'u',
);
/** « 12 € au lieu de 15 », « contre 15 l'an dernier »: what is not, or is no more. */
const INSTEAD =
  /(?<!\p{L})(?:(?:au lieu|loin) (?:de |d'|des )|plutôt que |et non(?: pas)? |et pas |(?<!(?:procédures?|plaintes?|procès-verba(?:l|ux)|amendes?|poursuites?|sanctions?|recours|actions?|enquêtes?|peines?|arrêtés?|mesures?) )contre )(?:de |d'|les |la |le )?$/u;
/** « 48 agents, dont 12 à temps partiel ». */
const OF_WHICH = lettered(
  `^(?<whole>[^.;:!?]{0,80}?),? dont (?:plus de |près de |environ )?(?:${COUNT})(?: ?%)?(?<part>[^.;:!?,]{0,60})`,
  'u',
);
const IS_OF_WHICH = /(?<!\p{L})dont (?:plus de |près de |environ )?$/u;

const saysAnyOf = (text: string, words: readonly string[]) => {
  const own = contentWords(text);
  return words.some((word) => own.includes(word));
};

/** What is told with a verb is told of the part, and not of its whole; what is instead, or lacks, is not what is. */
export function explainPart(
  { quantity, before, after }: QuotedQuantity,
  { verb, why, title, unit }: Figure,
  refuse: Refuse,
): void {
  if (why !== undefined) return;
  const [ahead, behind, own] = [smallForm(before), smallForm(after), `${title} ${unit}`];
  const isOutOf = () => {
    const other = OUT_OF.test(ahead) ? OTHER_NUMBER.exec(behind)?.index : undefined;
    // « Sur 2 millions prévus, 300 000 ont été versés »: « prévus » is told of the whole.
    return other !== undefined && !behind.slice(0, other).includes(smallForm(verb ?? ''));
  };
  const isWhole = PART_OF.test(ahead) || SHARE_OF.test(ahead) || isOutOf();
  if (verb !== undefined && isWhole) {
    refuse(
      'value',
      `« ${quantity.words} » est le tout, dont le document ne dit « ${verb} » que d’une partie`,
      'donnez le nombre de cette partie ; si ce chiffre est le tout, retirez « verb » et « level »',
    );
    return;
  }
  const instead = INSTEAD.exec(ahead)?.[0].trim();
  if (instead !== undefined && (instead !== 'contre' || OTHER_NUMBER.test(ahead))) {
    refuse(
      'value',
      `le document dit « ${instead} » devant ce nombre : ce n’est pas, ou plus, celui qui vaut`,
      'donnez l’autre nombre, ou dites dans « why » ce que vaut celui-ci',
    );
    return;
  }
  const lost = lostIn(ahead, behind, title, unit);
  if (lost !== undefined) {
    refuse('title', lost, 'dites-le dans le titre, comme lui');
    return;
  }
  explainOfWhich({ ahead, behind, words: quantity.words }, own, refuse);
}

/** A title names the part with the number of the part. */
function explainOfWhich(
  { ahead, behind, words }: { ahead: string; behind: string; words: string },
  own: string,
  refuse: Refuse,
): void {
  const { whole = '', part = '' } = OF_WHICH.exec(behind)?.groups ?? {};
  const ofPart = contentWords(part).filter((word) => !contentWords(`${ahead} ${whole}`).includes(word));
  // « dont 12 policiers municipaux »: the first word says which part; others may be true of the whole.
  if (ofPart.length > 0 && saysAnyOf(own, ofPart.slice(0, 1)))
    refuse(
      'title',
      `« ${part.trim()} » est dit d’une partie, non de « ${words} »`,
      'donnez le nombre de cette partie, ou nommez ce que compte celui-ci',
    );
  if (!IS_OF_WHICH.test(ahead)) return;
  const ofThis = contentWords(behind.split(/[.;:!?,]/u)[0] ?? '');
  if (ofThis.length > 0 && !saysAnyOf(own, ofThis))
    refuse(
      'title',
      `le document dit « dont » devant ce nombre : il ne compte qu’une partie`,
      `dites laquelle dans le titre : « ${(behind.split(/[.;:!?,]/u)[0] ?? '').trim()} »`,
    );
}
