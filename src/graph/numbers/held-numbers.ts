/** The numbers that a page of the site holds, each proven elsewhere: what a summary may repeat with a link to it. */
import type { Entry } from '#entries/entry.ts';
import { formatDay } from '#text/day/day.ts';
import { matchingForm } from '#text/matching.ts';
import { numbersIn } from '#text/number/reader.ts';
import type { FoundNumber } from '#text/number/found.ts';
import { formatPeriod } from '#text/period/period.ts';
import { reserveAtEndOf } from '#text/number/reserves.ts';

/** A number with what its words say around it. */
export interface SaidNumber {
  number: FoundNumber;
  approximation: string | undefined;
  /** What is counted: the word after the number, if it is one that names; `undefined` for a measure (euros, %) or a year. */
  noun: string | undefined;
}

/** A number that a page holds, and all the words in which the page says it. */
export interface HeldNumber extends SaidNumber {
  words: string;
}

const NOUN = /^ (?:d'|de )?([\p{L}\p{M}]{3,})/u;
/** Words that may follow a number and count nothing. */
const SMALL = new Set('par sur des les aux dans pour avec sont ont ans dont qui que est'.split(' '));
const YEAR = /^(?:19|20)\d{2}$/;

/** Every number of `text`, with its reservation and what it counts. */
export function saidNumbers(text: string): SaidNumber[] {
  const form = matchingForm(text);
  return numbersIn(text).map((number) => {
    const after = NOUN.exec(form.slice(number.end, number.end + 80))?.[1];
    const isCount = number.unit === undefined && number.form !== 'multiple' && !YEAR.test(number.words);
    return {
      number,
      approximation: reserveAtEndOf(form.slice(0, number.start)),
      noun: isCount && after !== undefined && !SMALL.has(after.toLowerCase()) ? after : undefined,
    };
  });
}

const heldIn = (words: string): HeldNumber[] => saidNumbers(words).map((said) => ({ ...said, words }));

/** A period as its document says it, and as the site does. */
const ofPeriod = (period: string | undefined, ...words: (string | undefined)[]): HeldNumber[] =>
  [...words, period && formatPeriod(period)].flatMap((said) => (said === undefined ? [] : heldIn(said)));

/**
 * The numbers of the page of `entry`, or of its sentence where the link leads to one:
 * the value and the period of a figure, the date of an event and its rank, the deadline of a commitment, the day of a communiqué.
 * `undefined` for a page that holds none of these.
 */
export function numbersHeldBy(entry: Entry, sentence: string | undefined): HeldNumber[] | undefined {
  if (sentence !== undefined) return heldIn(sentence);
  switch (entry.kind) {
    case 'figures': {
      const { value, range, share, unit, quote, alsoSaid, period } = entry.data as Entry<'figures'>['data'];
      const bounds = [value, range?.from, range?.to, share?.of, share?.among];
      const said = [quote, ...alsoSaid.map((one) => one.quote)].flatMap(heldIn);
      return [
        // The unit is the editors' word for what the document counts.
        ...said
          .filter(({ number }) => bounds.includes(number.value))
          .map((one) => ({ ...one, words: `${one.words} (${unit})` })),
        ...(period === undefined ? [] : ofPeriod(period.period, period.words)),
      ];
    }
    case 'events': {
      const { date, series } = entry.data as Entry<'events'>['data'];
      // « le troisième comité »: its rank in a series, where a document gives it.
      const ranked = series !== undefined && 'quote' in series ? heldIn(series.quote) : [];
      return [...ofPeriod(date.period, date.words), ...ranked];
    }
    case 'commitments': {
      const { due } = entry.data as Entry<'commitments'>['data'];
      return due && ofPeriod(due.period, due.words, due.rhythm);
    }
    case 'communiques':
      return heldIn(formatDay((entry.data as Entry<'communiques'>['data']).date));
    default:
      return undefined;
  }
}
