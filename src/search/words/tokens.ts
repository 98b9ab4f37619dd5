/**
 * One normaliser, two users: the same function cuts a document's text for the index and a reader's words for a
 * query. It keeps the place of each token in the text, so that an excerpt is always the document's own words.
 */
import { monthName } from '#text/day/calendar.ts';
import { numbersIn } from '#text/number/reader.ts';
import { daysIn, shortMonthsIn, type FoundDay, type FoundMonth } from './dates.ts';
import { fold } from './fold.ts';
import { dayKey, digitsKey, numberKeys } from './number-keys.ts';
import { ALL_RULES, type Rules } from './rules.ts';
import { phonesIn } from './phones.ts';
import { alike, wordsBetween, type Token } from './cutting.ts';

export { isNumberKey } from './number-keys.ts';
export type { Token } from './cutting.ts';

function dayTokens(plain: string, { start, end, day, inWords }: FoundDay, rules: Rules): Token[] {
  const key = dayKey(day);
  if (!inWords) {
    const [year = '', month = '', date = ''] = day.split('-');
    const words = [digitsKey(String(Number(date))), fold(monthName(Number(month)), rules), year];
    return [{ start, end, keys: [key, ...words] }];
  }
  return wordsBetween(plain, start, end, rules).map((token) => ({
    ...token,
    keys: [...token.keys, key] as [string, ...string[]],
    day: key,
  }));
}

const monthToken = (plain: string, { start, end, month }: FoundMonth, rules: Rules): Token => ({
  start,
  end,
  keys: [fold(monthName(month), rules), fold(plain.slice(start, end), rules)],
});

/** A stretch of the text that is not cut as words are. */
interface Span {
  start: number;
  end: number;
  tokens: () => Token[];
}

/** The tokens of `text` (in NFC, for their places to be those of the text), in order. */
export function tokensOf(text: string, rules: Rules = ALL_RULES): Token[] {
  const plain = alike(rules.has('unicode') ? text.normalize('NFC') : text, rules);
  const days = rules.has('dates') ? daysIn(plain) : [];
  const phones = rules.has('phones') ? phonesIn(plain) : [];
  const isOutside = (spans: readonly Span[]) => (found: { start: number; end: number }) =>
    spans.every(({ start, end }) => found.end <= start || end <= found.start);
  const signs: Span[] = [
    ...days.map((found) => ({ ...found, tokens: () => dayTokens(plain, found, rules) })),
    ...phones.map(({ start, end, digits }): Span => {
      return { start, end, tokens: () => [{ start, end, keys: [digits] }] };
    }),
  ];
  if (rules.has('dates'))
    for (const found of shortMonthsIn(plain).filter(isOutside(signs)))
      signs.push({ ...found, tokens: () => [monthToken(plain, found, rules)] });
  const numbers = numbersIn(plain)
    .filter(isOutside(signs))
    .flatMap((found): Span[] => {
      const { start, end } = found;
      const keys = numberKeys(found, rules);
      return keys === undefined ? [] : [{ start, end, tokens: () => [{ start, end, keys }] }];
    });
  const tokens: Token[] = [];
  let at = 0;
  for (const { start, end, tokens: within } of [...signs, ...numbers].sort((a, b) => a.start - b.start)) {
    tokens.push(...wordsBetween(plain, at, start, rules), ...within());
    at = end;
  }
  tokens.push(...wordsBetween(plain, at, plain.length, rules));
  return tokens.filter(({ keys }) => keys[0] !== '');
}
