/** Dates that are only the end of the time left: « avant le 3 octobre », « d'ici le 3 octobre ». */
import { lettered } from '#text/lettered.ts';
import { datesIn } from '#text/period/reader.ts';

const LIMIT =
  "(?:avant|jusqu'(?:à|au|en)|d'ici(?: à| au)?|au plus tard(?: à| au| en)?|pas plus tard que)(?: (?:le|la|la fin))?";
const LIMIT_BEFORE = lettered(`(?<![\\p{L}\\p{M}])${LIMIT} $`, 'iu');
// « avant-hier » is a day.
const LIMIT_AHEAD = lettered(`^${LIMIT}(?![\\p{L}\\p{M}-])`, 'iu');
/** A day that is named for what happens on it. */
const IS_THE_DAY = /^,? (?:le )?(?:jour|date|soir) (?:de |du |des |d')/u;
/** The words by which a date is only the end of the time left: « avant le 3 octobre »; a day alone, with no beginning beside it. */
export function limitIn(quote: string, words: string, said: string): string | undefined {
  const before = quote.slice(0, Math.max(0, quote.indexOf(words)));
  const ahead = LIMIT_AHEAD.exec(words)?.[0];
  const limit = ahead ?? LIMIT_BEFORE.exec(before)?.[0];
  // « jusqu'au 12 octobre 2020, jour du forum » says what that day is.
  if (IS_THE_DAY.test(quote.slice(quote.indexOf(words) + words.length))) return undefined;
  // « du 3 jusqu'au 5 octobre » has a beginning too.
  const isSpan = datesIn(before, said).some(({ end }) => end >= before.trimEnd().length);
  if (limit === undefined || isSpan) return undefined;
  return ahead === undefined ? `${limit}${words}` : words;
}
