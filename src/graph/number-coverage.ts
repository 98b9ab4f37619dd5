/** Number coverage: every number of a text is structured by a record, or waived with a reason. */
import { frenchNumbersOf } from '#document/languages.ts';
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { numbersIn } from '#text/number/reader.ts';
import { ClaimIndex, type Claim } from './number-claims.ts';

/** A number of a text, and what accounts for it. */
export interface CoveredNumber {
  words: string;
  value: number;
  leaf: number;
  start: number;
  end: number;
  /** « kind/id » of the records that structure it. */
  claims: readonly string[];
  /** Why it needs no record, if it is waived. */
  waived: string | undefined;
}

const covers = (claim: Claim, leaf: Leaf, number: { start: number; end: number; value: number }) =>
  claim.leaf === leaf.index &&
  claim.start <= number.start &&
  claim.end >= number.end &&
  (claim.value === undefined || claim.value === number.value);

function coveredNumbers(
  { data, id }: Entry<'communiques'>,
  document: Document,
  ofRecords: readonly Claim[],
): CoveredNumber[] {
  const own = placesOf(document, data.dateline).map((place): Claim => ({
    ...place,
    by: `communiques/${id}`,
  }));
  const waivers = data.waivedNumbers.flatMap(({ quote, why }) =>
    placesOf(document, quote).map((place): Claim => ({ ...place, by: '', why })),
  );
  const claims = [...own, ...ofRecords];
  return leavesOf(document).flatMap((leaf) =>
    numbersIn(frenchNumbersOf(leaf, data.lang)).map((number) => ({
      words: leaf.text.slice(number.start, number.end),
      value: number.value,
      leaf: leaf.index,
      start: number.start,
      end: number.end,
      claims: [...new Set(claims.filter((claim) => covers(claim, leaf, number)).map((claim) => claim.by))],
      waived: waivers.find((claim) => covers(claim, leaf, number))?.why,
    })),
  );
}

/** What is known of the numbers of a content: each document is read once. */
interface Coverage {
  claims: ClaimIndex;
  numbers: Map<Entry<'communiques'>, readonly CoveredNumber[]>;
}
const coverages = new WeakMap<Content, Coverage>();

/**
 * Every number of a communiqué of `content`, in reading order, with what accounts for it: `claims` and `waived` may
 * both be empty. Read once: the rule asks for what is not accounted for, the graph for the rest.
 */
export function numbersOf(entry: Entry<'communiques'>, content: Content): readonly CoveredNumber[] {
  const coverage = coverages.get(content) ?? { claims: new ClaimIndex(content), numbers: new Map() };
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
