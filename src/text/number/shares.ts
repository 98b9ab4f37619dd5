/** Parts of a whole, in words: « la moitié », « deux tiers », « le quart », « un enfant sur cinq ». */
import type { Share } from './quantity.ts';
import { numbersIn } from './reader.ts';
import { lettered } from '../lettered.ts';

/** A share as a text writes it, `[start, end)`. */
interface FoundShare extends Share {
  start: number;
  end: number;
}

const PARTS: Readonly<Record<string, number>> = {
  tiers: 3,
  quart: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  centième: 100,
  millième: 1000,
};
/** « 3/4 des agents » */
const FRACTION = /(?<![\d/.,-])(?<of>[1-9])\/(?<among>[2-9]|10|100)(?![\d/])(?= (?:des? |du |d'))/gu;
const ONE = 'une?|le|la|au|du|de';
const HALF =
  /(?<![\p{L}\p{M}-])(?:la|une|de|par|pour|cette)(?: (?<loose>bonne|petite|grosse|grande))? moitié(?![\p{L}\p{M}-])/gu;
const PART = lettered(
  `(?<![\\p{L}\\p{M}\\d-])(?<many>(?:(?:les|des|aux) )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|[2-9])|${ONE})(?: |-(?=tiers|quarts))` +
    `(?<loose>(?:bon|petit|gros) )?(?<part>${Object.keys(PARTS).join('|')})(?<plural>s?)(?![\\p{L}\\p{M}-])`,
  'gu',
);
/** « le tiers payant », « un quart d'heure », « Quart Monde », « quart de finale »: names, and no share. */
const NAMES =
  /^ (?:payant|secteur|lieux?|état|monde|temps|aidants?|de confiance|d'heure|de (?:tour|finale|siècle))/u;
/** « par un tiers »: by somebody. */
const BY = /(?:par|auprès d'|chez|envers|à) ?$/u;
const OF = /^ (?:des? |du |d')/u;

const isNeverPart = (form: string, start: number, end: number, many: string, part: string) => {
  const after = form.slice(end, end + 20);
  if (NAMES.test(after)) return true;
  if (part === 'tiers')
    return many === 'un' && BY.test(form.slice(Math.max(0, start - 12), start)) && !OF.test(after);
  // « le cinquième » is a rank unless it is a part of something.
  return PARTS[part] !== 4 && /^(?:une?|le|la|au|du|de)$/.test(many) && !OF.test(after);
};

const wordCount = (many: string): number => numbersIn(many)[0]?.value ?? 1;

const ON =
  /(?<![\p{L}\p{M}\d]|\d[.,])(?<left>une?(?![\p{L}\p{M}])|\d+,\d+|[\p{L}\p{M}\d]+)(?<noun>(?: (?!sur )[\p{L}\p{M}'-]+){0,3}) sur (?:les )?(?<right>[\p{L}\p{M}\d-]+)/gu;
/** What is counted on days, places or years is no share: « une réunion sur trois ans ». */
const EXTENT =
  /^ (?:ans?|années?|mois|jours?|semaines?|heures?|sites?|étages?|communes?|lieux|villes|quartiers|départements?|territoires?|mètres?|km|kilomètres|niveaux|pages)(?![\p{L}\p{M}])/u;
/** A plural that is no participle, no adverb: another thing than what is counted. */
const OTHER_THINGS =
  /^ (?!(?:dans|sous|depuis|mais|puis|alors|pas|plus|très|chez|sans|ils|elles|les|des|ces|ses)(?![\p{L}\p{M}]))[\p{L}\p{M}]+(?<!é|ée|i|ie|u|ue)[sx](?![\p{L}\p{M}])/u;

function onIn(form: string): FoundShare[] {
  return [...form.matchAll(ON)].flatMap((match) => {
    const { left = '', right = '', noun = '' } = match.groups ?? {};
    // The number nearest to « sur » is the one that is counted on the other.
    const head = `${left}${noun}`;
    const numbers = numbersIn(head);
    const ones = [...head.matchAll(/(?<![\p{L}\p{M}-])une?(?![\p{L}\p{M}'-])/gu)].map(
      ({ index, 0: one }) => ({
        value: 1,
        start: index,
        end: index + one.length,
        form: 'words',
        unit: undefined,
      }),
    );
    // « trente et une communes »: this « une » is of the number.
    const inside = ones.filter(({ start }) => !numbers.some((one) => one.start < start && start < one.end));
    const [of] = [...inside, ...numbers].sort((a, b) => b.start - a.start);
    const [among] = numbersIn(right);
    if (of === undefined || among?.words !== right) return [];
    const end = match.index + match[0].length;
    const after = form.slice(end, end + 40);
    if (of.unit !== undefined || among.value <= of.value || EXTENT.test(after) || OTHER_THINGS.test(after))
      return [];
    return [{ start: match.index + of.start, end, of: of.value, among: among.value }];
  });
}

/** Every share that `form` (of `matchingForm`, in small letters) says in words, in order. */
export function sharesIn(form: string): FoundShare[] {
  const halves = form.includes('moitié')
    ? [...form.matchAll(HALF)].map(({ index, 0: words, groups }) => ({
        // « une bonne moitié »: the adjective is a reserve, before the share.
        start: groups?.['loose'] === undefined ? index : index + words.length - 'moitié'.length,
        end: index + words.length,
        of: 1,
        among: 2,
      }))
    : [];
  const parts = /tiers|quart|ième/.test(form)
    ? [...form.matchAll(PART)].flatMap(({ index, 0: words, groups = {} }) => {
        const [many, part] = [(groups['many'] ?? '').toLowerCase(), (groups['part'] ?? '').toLowerCase()];
        const end = index + words.length;
        if (isNeverPart(form, index, end, many, part)) return [];
        // « un bon tiers »: the adjective is a reserve, before the share.
        const start = groups['loose'] === undefined ? index : end - words.length + words.lastIndexOf(' ') + 1;
        return [{ start, end, of: wordCount(many), among: PARTS[part] ?? 1 }];
      })
    : [];
  const on = form.includes(' sur ') ? onIn(form) : [];
  const inDigits = [...form.matchAll(FRACTION)].flatMap(({ index, 0: words, groups = {} }) => {
    const [of, among] = [Number(groups['of']), Number(groups['among'])];
    return of < among ? [{ start: index, end: index + words.length, of, among }] : [];
  });
  return [...halves, ...parts, ...on, ...inDigits].sort((a, b) => a.start - b.start);
}
