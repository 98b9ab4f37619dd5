/** Number coverage: every number of a text is structured by a record, or waived with a reason. */
import { languageAt } from '#document/languages.ts';
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { struckIn } from '#document/struck.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { withFrenchDates } from '#text/day/foreign.ts';
import { dayMentionsIn, namesDay } from '#text/day/mentions.ts';
import { saysMeasure, startOfNumber } from '#text/number/measure.ts';
import type { NumberClass, Quantity } from '#text/number/quantity.ts';
import { classedIn } from './leaf-namings.ts';
import { ClaimIndex, type Claim } from './number-claims.ts';
import { waivedPlacesOf } from './waived-place.ts';

/** A number of a text, and what accounts for it. A date, a range, a telephone is one. */
export interface CoveredNumber {
  words: string;
  leaf: number;
  start: number;
  end: number;
  /** What it is, if it claims nothing. */
  class: NumberClass | undefined;
  /** « kind/id » of the records that structure it. */
  claims: readonly string[];
  /** Why it needs no record, if it is waived; never of one that has a record. */
  waived: string | undefined;
}

const isOfDay = (words: string, day: string, lang: string) => {
  const [mention] = dayMentionsIn(withFrenchDates(words, lang));
  return mention?.day !== undefined && namesDay(mention, day);
};

const covers = (claim: Claim, leaf: Leaf, quantity: Quantity, lang: string) =>
  claim.leaf === leaf.index &&
  claim.start <= startOfNumber(quantity) &&
  claim.end >= quantity.end &&
  (claim.measure === undefined || saysMeasure(quantity, claim.measure)) &&
  (claim.day === undefined ||
    (quantity.class === 'date' &&
      isOfDay(quantity.words, claim.day, languageAt(leaf, quantity.start, lang))));

/** The places of one waiver; none for a waiver of a class. */
export const waivedQuotes = (
  waiver: Entry<'communiques'>['data']['waivedNumbers'][number],
): readonly string[] => ('quotes' in waiver ? waiver.quotes : 'quote' in waiver ? [waiver.quote] : []);

/** The quantities of a leaf, but those struck out: they claim nothing, and no record may quote them. */
const standingIn = (leaf: Leaf, lang: string) =>
  classedIn(leaf, lang).filter(({ quantity }) => struckIn(leaf.text, quantity) === undefined);

function coveredNumbers(
  { data, id }: Entry<'communiques'>,
  document: Document,
  ofRecords: readonly Claim[],
): CoveredNumber[] {
  const own = placesOf(document, data.dateline).map((place): Claim => ({
    ...place,
    by: `communiques/${id}`,
  }));
  const waivers = data.waivedNumbers.flatMap((waiver) =>
    waivedQuotes(waiver).flatMap((quote) =>
      waivedPlacesOf(document, quote).map((place): Claim => ({ ...place, by: '', why: waiver.why })),
    ),
  );
  const classes = new Map(
    data.waivedNumbers.flatMap((one) => ('class' in one ? [[one.class, one.why] as const] : [])),
  );
  const claims = [...own, ...ofRecords];
  return leavesOf(document).flatMap((leaf) =>
    standingIn(leaf, data.lang).map(({ quantity, class: of }) => {
      const carried = claims.filter((claim) => covers(claim, leaf, quantity, data.lang)).map(({ by }) => by);
      const why =
        waivers.find((claim) => covers(claim, leaf, quantity, data.lang))?.why ?? (of && classes.get(of));
      return {
        words: leaf.text.slice(quantity.start, quantity.end),
        leaf: leaf.index,
        start: quantity.start,
        end: quantity.end,
        class: of,
        claims: [...new Set(carried)],
        waived: carried.length > 0 ? undefined : why,
      };
    }),
  );
}

/** What is known of the numbers of a content: each document is read once. */
interface Coverage {
  claims: ClaimIndex;
  numbers: Map<Entry<'communiques'>, readonly CoveredNumber[]>;
}
const coverages = new WeakMap<Content, Coverage>();
const newCoverage = (content: Content): Coverage => ({ claims: new ClaimIndex(content), numbers: new Map() });

/**
 * Every number of a communiqué of `content`, in reading order, with what accounts for it: `claims` and `waived` may
 * both be empty. Read once: the rule asks for what is not accounted for, the graph for the rest.
 */
export function numbersOf(entry: Entry<'communiques'>, content: Content): readonly CoveredNumber[] {
  const coverage = coverages.get(content) ?? newCoverage(content);
  coverages.set(content, coverage);
  const { document } = entry;
  const numbers =
    coverage.numbers.get(entry) ??
    (document === undefined
      ? []
      : coveredNumbers(entry, document, coverage.claims.claimsOn(entry.id, document)));
  coverage.numbers.set(entry, numbers);
  return numbers;
}
