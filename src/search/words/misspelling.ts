/**
 * Which word was meant by one that no document has. A word that is merely like another is no misspelling of it:
 * « secours » is not « recours », « manger » is not « lancer ». Nothing is proposed rather than something else.
 */
import { distance } from 'fastest-levenshtein';
import { sharedStart } from './fold.ts';
import { soundOf } from './sound.ts';
import { isStopWord } from './stop-words.ts';

/** The rows of a French keyboard: a finger slips to a neighbour. */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const VOWELS = 'aeiouy';
/** An article that lost its apostrophe: « lenfance ». */
const ELIDED = /^[ldsjcmnt](?=[aeiouyh])/;

function areNeighbours(one: string, other: string): boolean {
  return ROWS.some((row) => {
    const [a, b] = [row.indexOf(one), row.indexOf(other)];
    return a !== -1 && b !== -1 && Math.abs(a - b) === 1;
  });
}

/** A letter for another that a hand or an ear takes for it. */
const isSlip = (one: string, other: string): boolean =>
  (VOWELS.includes(one) && VOWELS.includes(other)) || areNeighbours(one, other);

/** What a letter for an unlikely one costs: more than any word may. */
const FAR = 9;

/** Changes that lead from one word to another: letters added, left out, exchanged, or taken for one like them. */
function changes(typed: string, known: string): number {
  let before: number[] = [];
  let row = Array.from({ length: known.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= known.length; j += 1) {
      const [a = '', b = ''] = [typed[i - 1], known[j - 1]];
      const other = a === b ? 0 : i > 1 && isSlip(a, b) ? 1 : FAR;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + other);
      if (i > 1 && j > 1 && a === known[j - 2] && b === typed[i - 2])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How many changes a word of so many letters bears: a short one is soon another word. */
const borne = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);
/** Of words that sound alike, half of the letters may differ; of short ones, one. */
const heard = (length: number) => (length < SURE ? 1 : Math.floor(length / 2));
/** From so many letters on, the first one may be missing or too many. */
const SURE = 6;

/** Two letters exchanged, or one letter doubled or not: what a hand does to words of any length. */
function isFumbled(typed: string, known: string): boolean {
  const at = sharedStart(typed, known);
  const rests = [typed.slice(at), known.slice(at)] as const;
  if (typed.length === known.length)
    return (
      rests[0][0] === rests[1][1] && rests[0][1] === rests[1][0] && rests[0].slice(2) === rests[1].slice(2)
    );
  const [longer, shorter] = typed.length > known.length ? rests : [rests[1], rests[0]];
  const before = typed[at - 1];
  return longer.slice(1) === shorter && (longer[0] === before || longer[0] === longer[1]);
}

/** How far `known` is from `typed`, which sounds so; `undefined` if one is no misspelling of the other. */
function costOf(typed: string, sound: string, known: string): number | undefined {
  if (distance(typed, known) > Math.max(borne(typed.length), heard(typed.length))) return undefined;
  if (isFumbled(typed, known)) return 1;
  const isFirstSure = typed[0] === known[0] || typed.length >= SURE || ELIDED.test(typed);
  const cost = isFirstSure ? changes(typed, known) : Infinity;
  if (cost <= borne(typed.length)) return cost;
  return distance(typed, known) <= heard(typed.length) && soundOf(known) === sound ? 1 : undefined;
}

/** Of `known` keys, the one that was meant by `typed`; `undefined` if none is near enough. */
export function meantBy(typed: string, known: readonly string[]): string | undefined {
  const sound = soundOf(typed);
  return known
    .flatMap((word) => {
      const cost = word === typed || isStopWord(word) ? undefined : costOf(typed, sound, word);
      return cost === undefined
        ? []
        : [{ word, cost, shared: sharedStart(word, typed), apart: distance(word, typed) }];
    })
    .sort((a, b) => a.cost - b.cost || b.shared - a.shared || a.apart - b.apart)[0]?.word;
}

/** Letters of the parts of a word typed without its spaces or hyphens, at least, but for the articles between them. */
const PART = 4;

/** A word of `known` with which `typed` begins, and what may be the last one: after it, or after a small word. */
interface Cut {
  start: string;
  rests: { small: string; last: string }[];
}

function cutsOf(typed: string, known: ReadonlySet<string>): Cut[] {
  const cuts: Cut[] = [];
  for (let at = typed.length - PART; at >= PART; at -= 1) {
    const [start, rest] = [typed.slice(0, at), typed.slice(at)];
    if (!known.has(start)) continue;
    const rests = [0, 1, 2, 3].map((length) => ({ small: rest.slice(0, length), last: rest.slice(length) }));
    cuts.push({
      start,
      rests: rests.filter(({ small, last }) => small === '' || (last.length >= PART && isStopWord(small))),
    });
  }
  return cuts;
}

/** What may end `typed`, if it runs together words of which these `known` ones are the first. */
export const restsOf = (typed: string, known: ReadonlySet<string>): string[] =>
  cutsOf(typed, known).flatMap(({ rests }) => rests.map(({ last }) => last));

/** The words that `typed` runs together: « datamining », « hautsdefrance ». */
export function partsOf(typed: string, known: ReadonlySet<string>): string[] | undefined {
  for (const { start, rests } of cutsOf(typed, known))
    for (const { small, last } of rests) if (known.has(last)) return [start, small, last].filter(Boolean);
  return undefined;
}
