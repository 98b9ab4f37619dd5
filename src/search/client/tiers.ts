/** How well a record answers what was typed, from its words. */
import { isSameWord, sharedStart } from '../words/fold.ts';
import { isStopWord, withoutStopWords } from '../words/stop-words.ts';
import { isNumberKey, type Token } from '../words/tokens.ts';

/** What ends a key that is the beginning of longer ones. */
export const BEGINNING = '*';
export const answers = ({ keys }: Token, asked: string): boolean =>
  asked.endsWith(BEGINNING)
    ? keys.some((one) => one.startsWith(asked.slice(0, -1)))
    : keys.some((one) => isSameWord(one, asked));

const isRunAt = (tokens: readonly Token[], at: number, asked: readonly string[]): boolean =>
  asked.every((key, index) => {
    const token = tokens[at + index];
    return token !== undefined && answers(token, key);
  });

/** The keys of `asked` found in one run. */
export const holdsRun = (tokens: readonly Token[], asked: readonly string[]): boolean =>
  tokens.some((_, at) => isRunAt(tokens, at, asked));

/** Ranks of the tokens of every run of these words: the index says where the first one of a page is, and no more. */
export function runsOf(tokens: readonly Token[], phrases: readonly (readonly string[])[]): Set<number> {
  const ranks = new Set<number>();
  for (const phrase of phrases)
    for (let at = 0; at < tokens.length; at += 1)
      if (isRunAt(tokens, at, phrase)) phrase.forEach((_, index) => ranks.add(at + index));
  return ranks;
}

const holdsEach = (tokens: readonly Token[], asked: readonly string[]): boolean =>
  asked.every((key) => tokens.some((token) => answers(token, key)));

/** Letters that words of a family share at their start, at least. */
const FAMILY = 4;

/**
 * The keys by which a record that the index found by a word answers to it: that word, or else those that are the most
 * like it, since the index brings together more words than a feminine and a plural.
 */
export function formsIn(tokens: readonly Token[], asked: string): string[] {
  if (isNumberKey(asked) || tokens.some((token) => answers(token, asked))) return [asked];
  const keys = [...new Set(tokens.flatMap((token) => token.keys))];
  const most = keys.reduce((longest, key) => Math.max(longest, sharedStart(key, asked)), FAMILY);
  return keys.filter((key) => sharedStart(key, asked) >= most);
}

/** Without the small words at both ends: « les jeunes » is « Jeunes ». */
function trimmed<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const [start, end] = [list.findIndex(isWord), list.findLastIndex(isWord)];
  function isWord(one: T) {
    return !isStopWord(keyOf(one));
  }
  return start === -1 ? list : list.slice(start, end + 1);
}

/**
 * Is someone asked for by this office? « préfet » and « préfet Nord » do, of « préfet de la région, préfet du Nord »; « Nord »
 * and « région » ask for what it is the office of.
 */
function isOffice(office: readonly Token[], wanted: readonly string[]): boolean {
  const [first, asked] = [office[0], wanted[0]];
  return first !== undefined && asked !== undefined && answers(first, asked) && holdsEach(office, wanted);
}

/** From 7, a title that is what was typed, down to 2, words of one sentence; 0 for words here and there. */
export function tierOf(
  { titles, offices, sentences }: Record<'titles' | 'offices' | 'sentences', readonly Token[][]>,
  typed: readonly string[],
): number {
  const asked = trimmed(typed, (key) => key);
  const wanted = withoutStopWords(asked);
  if (wanted.length === 0) return 0;
  const bare = titles.map((title) => trimmed(title, ({ keys }) => keys[0]));
  if (bare.some((title) => title.length === asked.length && holdsRun(title, asked))) return 7;
  if (bare.some((title) => holdsRun(title.slice(0, asked.length), asked))) return 6;
  if (offices.some((office) => isOffice(office, wanted))) return 6;
  if (bare.some((title) => holdsRun(title, asked))) return 5;
  if (titles.some((title) => holdsEach(title, wanted))) return 4;
  if (sentences.some((sentence) => holdsRun(sentence, asked))) return asked.length > 1 ? 3 : 2;
  return sentences.some((sentence) => holdsEach(sentence, wanted)) ? 2 : 0;
}

/** Does one part of a record hold all the words that any of them holds? */
export function isWhole(parts: readonly (readonly Token[])[], words: readonly string[]): boolean {
  const holds = (part: readonly Token[], word: string) => part.some((token) => answers(token, word));
  const seen = words.filter((word) => parts.some((part) => holds(part, word)));
  return parts.some((part) => seen.every((word) => holds(part, word)));
}

/**
 * Sentences that answer, so many at most, best first: all that was typed in one run, then most of its words, then those that show
 * a word not yet shown.
 */
export function bestFirst<S extends { tokens: Token[] }>(
  sentences: readonly S[],
  asked: readonly string[],
  words: readonly string[],
  most = sentences.length,
): S[] {
  const left = sentences.map((sentence) => ({
    sentence,
    isRun: holdsRun(sentence.tokens, asked),
    held: words.filter((word) => sentence.tokens.some((token) => answers(token, word))),
  }));
  const shown = new Set<string>();
  const worth = ({ isRun, held }: (typeof left)[number]) =>
    Number(isRun) * 100 + held.filter((word) => !shown.has(word)).length * 10 + held.length;
  const sorted: S[] = [];
  while (left.length > 0 && sorted.length < most) {
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    for (const word of best.held) shown.add(word);
    sorted.push(best.sentence);
  }
  return sorted;
}
