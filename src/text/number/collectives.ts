/** Words that count near a round number: « une quinzaine », « deux douzaines », « un millier ». */
import { APOSTROPHE } from '../apostrophes.ts';
import { SPACE } from '../spaces.ts';

const COLLECTIVES: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1e3,
};
const OF = `${SPACE}(?:de${SPACE}|d${APOSTROPHE})`;
const WORD_END = '(?![\\p{L}\\p{M}])';
/** « en quarantaine », kept apart, counts nobody: that one needs what it counts. */
const COLLECTIVE = new RegExp(
  `${SPACE}(?<name>${Object.keys(COLLECTIVES).join('|')})s?${WORD_END}(?<!quarantaine(?!${OF}))`,
  'iuy',
);
const MORE = new RegExp(`${OF}(?<name>milliers?|millions?|milliards?)${WORD_END}`, 'iuy');

const scaleOf = (name: string): number => (/^millier/i.test(name) ? 1e3 : /^million/i.test(name) ? 1e6 : 1e9);

/** What the collective after the number that ends at `at` multiplies it by, and where it ends; undefined if none follows. */
export function collectiveAt(text: string, at: number): { value: number; end: number } | undefined {
  COLLECTIVE.lastIndex = at;
  const name = COLLECTIVE.exec(text)?.groups?.['name']?.toLowerCase();
  if (name === undefined) return undefined;
  const end = COLLECTIVE.lastIndex;
  const value = COLLECTIVES[name] ?? 1;
  MORE.lastIndex = end;
  const more = MORE.exec(text)?.groups?.['name'];
  return more === undefined ? { value, end } : { value: value * scaleOf(more), end: MORE.lastIndex };
}
