/**
 * The words that reserve a number: « près de 3 000 », « 310 au maximum ». The list is open: a record may name other
 * words, if they stand beside its number (graph/rules/figures.ts).
 */
import { matchingForm, matchingWords } from '../matching.ts';

/** Where a reserve may stand, and what it says of the number: near it, not above, not under. */
interface Reserve {
  words: string;
  place: 'before' | 'after' | 'both';
  says: 'near' | 'at most' | 'at least';
}

const reserve = (says: Reserve['says'], place: Reserve['place'], ...words: readonly string[]): Reserve[] =>
  words.map((one) => ({ words: one, place, says }));

/** Each with its reason, and the longer before the shorter that it holds: « un peu plus de » is not « plus de ». */
export const RESERVES: readonly Reserve[] = [
  // The number is rounded, from under or from above.
  ...reserve('near', 'before', 'un peu plus de', 'un peu moins de', 'aux alentours de', 'autour de'),
  ...reserve('near', 'before', 'de l’ordre de', 'près de', 'presque', 'quasiment', 'quelque', 'à peine'),
  ...reserve('near', 'both', 'à peu près', 'plus ou moins', 'approximativement', 'environ'),
  ...reserve('near', 'after', 'à peu de chose près'),
  // It is a ceiling: no more was said.
  ...reserve('at most', 'before', 'pas plus de', 'jusqu’à', 'inférieur à', 'inférieure à'),
  ...reserve('at most', 'both', 'au maximum', 'au plus', 'tout au plus'),
  ...reserve('at most', 'after', 'maximum', 'ou moins'),
  // It is a floor: no less was said.
  ...reserve('at least', 'before', 'pas moins de', 'au-delà de', 'supérieur à', 'supérieure à'),
  ...reserve('at least', 'both', 'au minimum', 'au moins'),
  ...reserve('at least', 'after', 'minimum', 'et plus', 'ou plus'),
  // Strictly above or under.
  ...reserve('at least', 'before', 'plus de'),
  ...reserve('at most', 'before', 'moins de'),
];

const START = '(?:^|[^\\p{L}\\p{M}])';

/** « près de » is also read in « Près d'un million », « près des », « près du tiers » and « près de la moitié ». */
function beforePattern(words: string): RegExp {
  const said = matchingWords(words);
  const [, stem] = /^(.*) de$/.exec(said) ?? [];
  if (stem !== undefined) return new RegExp(`${START}${stem} (?:de |d'|des |du |de la |de l')(?:les? )?$`, 'iu');
  const [, open] = /^(.*)à$/.exec(said) ?? [];
  if (open !== undefined) return new RegExp(`${START}${open}(?:à |aux? )(?:la |les? )?$`, 'iu');
  return new RegExp(`${START}${said} (?:les? |la |de |d')?$`, 'iu');
}

const BEFORE = RESERVES.filter(({ place }) => place !== 'after').map(({ words }) => ({
  words,
  pattern: beforePattern(words),
}));
/** No reserve is longer. */
const REACH = 40;

/** The reserve that a text says just before a number. */
export function reserveAtEndOf(before: string): string | undefined {
  const form = matchingForm(before.slice(-REACH));
  return BEFORE.find(({ pattern }) => pattern.test(form))?.words;
}

/** Up to four words of what is counted may stand between; what leads to another number belongs to it. */
const GAP = "^(?: (?!(?:et|ou|dont|puis|à|au|aux) )[\\p{L}\\p{M}'’-]+){0,4}?";
const AFTER = RESERVES.filter(({ place }) => place !== 'before').map(({ words }) => ({
  words,
  pattern: new RegExp(`${GAP} ${matchingWords(words)}(?![\\p{L}\\p{M}])(?! (?:de |d'|des )?\\d)`, 'iu'),
}));
const NUMBER_WORD = /^ (?:\d|une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )/iu;

/** The reserve that a text says after a number, behind what it counts: « lits environ ». */
export function reserveAtStartOf(after: string): string | undefined {
  const form = matchingForm(after.slice(0, 2 * REACH));
  return AFTER.find(({ pattern }) => {
    const [found] = pattern.exec(form) ?? [];
    return found !== undefined && !NUMBER_WORD.test(form.slice(found.length));
  })?.words;
}
