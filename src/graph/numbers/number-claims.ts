/** What records say of the numbers of documents: which words of which document each of them structures. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Content } from '#entries/content.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { languageOfQuote } from '#document/languages.ts';
import { foreignDatesIn, withFrenchDates } from '#text/day/foreign.ts';
import { datesIn } from '#text/period/reader.ts';
import type { Measure } from '#text/number/measure.ts';

/** A stretch of a document whose numbers are accounted for. */
export interface Claim {
  leaf: number;
  start: number;
  end: number;
  by: string;
  /** Only what says just this; anything of the stretch when `undefined`. */
  measure?: Measure;
  /** Only dates of this day. */
  day?: string;
  why?: string;
}

/** Every place of `words` that lies in the sentence of `quote`: said twice there, they say the same. */
function within(
  document: Document,
  quote: string,
  words: string,
): { leaf: number; start: number; end: number }[] {
  const leaves = leavesOf(document);
  const wanted = matchingWords(words);
  return placesOf(document, quote).flatMap(({ leaf: index, sentences }) => {
    const leaf = leaves[index];
    const [from, to] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
    const form = leaf === undefined ? '' : matchingForm(leaf.text).slice(0, to);
    const found: { leaf: number; start: number; end: number }[] = [];
    for (let at = form.indexOf(wanted, from); at !== -1; at = form.indexOf(wanted, at + wanted.length))
      found.push({ leaf: index, start: at, end: at + wanted.length });
    return found;
  });
}

interface Quoting {
  communique: string;
  quote: string;
}

/** What every record says of a document, before it is looked for there. */
interface Saying {
  by: string;
  quoting: Quoting;
  /** The words that count within the sentence of the quotation; the quotation itself when `undefined`. */
  words?: string;
  measure?: Measure;
  /** Only the dates of this day. */
  day?: string;
}

/** The dates that a quotation gives, in its own words, whatever its language. */
function datesSaid(quote: string, source: Entry<'communiques'> | undefined) {
  const { date = '0001-01-01', lang = 'fr' } = source?.data ?? {};
  const own = languageOfQuote(source?.document, quote, lang);
  const foreign = foreignDatesIn(quote, own).map(({ start, end }) => {
    const words = quote.slice(start, end);
    const read = datesIn(withFrenchDates(words, own), date, 'past');
    return { words, periods: read.flatMap(({ periods }) => periods) };
  });
  return [...datesIn(quote, date, 'past'), ...foreign];
}

/** The sayings of all records, by communiqué: gathered once for all documents. */
export class ClaimIndex {
  readonly #sayings = new Map<string, Saying[]>();

  constructor({ entries }: Content) {
    const sources = new Map(entries.communiques.map((entry) => [entry.id, entry]));
    for (const { id, data } of entries.figures) {
      const by = `figures/${id}`;
      for (const quoting of [data, ...data.alsoSaid]) this.#add({ by, quoting, measure: data });
      if (data.period) this.#add({ by, quoting: data, words: data.period.words });
    }
    for (const { id, data } of entries.events) {
      this.#add({ by: `events/${id}`, quoting: data.date, words: data.date.words });
      // Another document may give the date again: its numbers are those of the event.
      for (const quoting of data.passages)
        for (const { words, periods } of datesSaid(quoting.quote, sources.get(quoting.communique)))
          if (periods.includes(data.date.period)) this.#add({ by: `events/${id}`, quoting, words });
      if (data.series !== undefined && 'quote' in data.series)
        this.#add({ by: `events/${id}`, quoting: data.series, measure: { value: data.series.rank } });
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
    return (this.#sayings.get(id) ?? []).flatMap(({ by, quoting, words, measure, day }) => {
      const places =
        words === undefined ? placesOf(document, quoting.quote) : within(document, quoting.quote, words);
      return places.map(({ leaf, start, end }): Claim => ({
        leaf,
        start,
        end,
        by,
        ...(measure !== undefined && { measure }),
        ...(day !== undefined && { day }),
      }));
    });
  }
}
