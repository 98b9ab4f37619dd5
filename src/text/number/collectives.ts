/** Words that count near a round number: « une quinzaine », « deux douzaines », « un millier ». */
import { APOSTROPHE } from '../apostrophes.ts';
import { lettered } from '../lettered.ts';
import { SPACE } from '../spaces.ts';
import { matchAt } from './sticky.ts';
import { exponentOf } from './units.ts';

/** Each without « -aine », with what it counts. */
const COLLECTIVES: Readonly<Record<string, number>> = {
  huit: 8,
  diz: 10,
  douz: 12,
  quinz: 15,
  vingt: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  soixant: 60,
  cent: 100,
};
const OF = `${SPACE}(?:de${SPACE}|d${APOSTROPHE})`;
const WORD_END = '(?![\\p{L}\\p{M}])';
/** « en quarantaine », kept apart, counts nobody: that one needs what it counts. */
const COLLECTIVE = lettered(
  `${SPACE}(?:(${Object.keys(COLLECTIVES).join('|')})aine|millier)s?${WORD_END}(?<!quarantaine(?!${OF}))`,
  'iuy',
);
const MORE = lettered(`${OF}(milliers?|millions?|milliards?)${WORD_END}`, 'iuy');

/** What the collective after the number that ends at `at` multiplies it by, and where it ends; undefined if none follows. */
export function collectiveAt(text: string, at: number): { value: number; end: number } | undefined {
  const match = matchAt(COLLECTIVE, text, at);
  if (match === undefined) return undefined;
  const end = COLLECTIVE.lastIndex;
  const value = COLLECTIVES[match[1]?.toLowerCase() ?? ''] ?? 1e3;
  const more = matchAt(MORE, text, end)?.[1];
  return more === undefined ? { value, end } : { value: value * 10 ** exponentOf(more), end: MORE.lastIndex };
}
