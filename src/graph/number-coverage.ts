/** Number coverage: every number of a text is structured by a record, or waived with a reason. */
import { leavesOf, type Document, type Leaf } from '../document/model.ts';
import { placesOf } from '../document/passages.ts';
import type { Content } from '../entries/content.ts';
import type { Entry } from '../entries/entry.ts';
import { matchingForm, matchingWords } from '../text/matching.ts';
import { numbersIn } from '../text/numbers.ts';

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

interface Claim {
  leaf: number;
  start: number;
  end: number;
  by: string;
  /** Only numbers of this value; any number of the stretch when `undefined`. */
  value?: number;
  why?: string;
}

/** Every place of `words` that lies in the sentence of `quote`. */
function within(
  document: Document,
  quote: string,
  words: string,
): { leaf: number; start: number; end: number }[] {
  const leaves = leavesOf(document);
  return placesOf(document, quote).flatMap(({ leaf: index, sentences }) => {
    const leaf = leaves[index];
    const [from, to] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
    const at = leaf === undefined ? -1 : matchingForm(leaf.text).indexOf(matchingWords(words), from);
    return at === -1 || at + words.length > to
      ? []
      : [{ leaf: index, start: at, end: at + matchingWords(words).length }];
  });
}

type Quoting = { communique: string; quote: string };

/** What every record says of a document, before it is looked for there. */
interface Saying {
  by: string;
  quoting: Quoting;
  /** The words that count within the sentence of the quotation; the quotation itself when `undefined`. */
  words?: string;
  value?: number;
}

/** The sayings of all records, by communiqué: gathered once for all documents. */
export class CoverageIndex {
  readonly #sayings = new Map<string, Saying[]>();

  constructor({ entries }: Content) {
    for (const { id, data } of entries.figures) {
      const by = `figures/${id}`;
      for (const quoting of [data, ...data.alsoSaid]) this.#add({ by, quoting, value: data.value });
      if (data.period) this.#add({ by, quoting: data, words: data.period.words });
    }
    for (const { id, data } of entries.events) {
      this.#add({ by: `events/${id}`, quoting: data.date, words: data.date.words });
      if (data.series !== undefined && 'quote' in data.series)
        this.#add({ by: `events/${id}`, quoting: data.series, value: data.series.rank });
    }
    for (const { id, data } of entries.commitments) {
      for (const words of [data.due?.words, data.due?.rhythm])
        if (data.due && words !== undefined) this.#add({ by: `commitments/${id}`, quoting: data.due, words });
    }
  }

  #add(saying: Saying): void {
    const list = this.#sayings.get(saying.quoting.communique);
    if (list) list.push(saying);
    else this.#sayings.set(saying.quoting.communique, [saying]);
  }

  claimsOn(id: string, document: Document): Claim[] {
    return (this.#sayings.get(id) ?? []).flatMap(({ by, quoting, words, value }) => {
      const places =
        words === undefined ? placesOf(document, quoting.quote) : within(document, quoting.quote, words);
      return places.map(({ leaf, start, end }): Claim => ({
        leaf,
        start,
        end,
        by,
        ...(value !== undefined && { value }),
      }));
    });
  }
}

const covers = (claim: Claim, leaf: Leaf, number: { start: number; end: number; value: number }) =>
  claim.leaf === leaf.index &&
  claim.start <= number.start &&
  claim.end >= number.end &&
  (claim.value === undefined || claim.value === number.value);

/** Every number of a communiqué, in reading order, with what accounts for it: `claims` and `waived` may both be empty. */
export function numbersOf(entry: Entry<'communiques'>, index: CoverageIndex): CoveredNumber[] {
  const { document, data, id } = entry;
  if (document === undefined) return [];
  const own = [...placesOf(document, data.dateline)].map((place): Claim => ({
    ...place,
    by: `communiques/${id}`,
  }));
  const waivers = data.waivedNumbers.flatMap(({ quote, why }) =>
    placesOf(document, quote).map((place): Claim => ({ ...place, by: '', why })),
  );
  const claims = [...own, ...index.claimsOn(id, document)];
  return leavesOf(document).flatMap((leaf) =>
    numbersIn(leaf.text).map((number) => ({
      words: number.words,
      value: number.value,
      leaf: leaf.index,
      start: number.start,
      end: number.end,
      claims: [...new Set(claims.filter((claim) => covers(claim, leaf, number)).map((claim) => claim.by))],
      waived: waivers.find((claim) => covers(claim, leaf, number))?.why,
    })),
  );
}
