/** A record that answers → what is shown of it: the words that answer, marked in the document's own text. */
import type { ShownRecord } from '../../text/search/files.ts';
import { isSameWord } from '../../text/search/fold.ts';
import type { Query } from '../../text/search/query.ts';
import { isStopWord } from '../../text/search/stop-words.ts';
import { isNumberKey, tokensOf, type Token } from '../../text/search/tokens.ts';
import type { Match } from './matches.ts';

/** Stretches of a text, `[start, end)`, in order. */
export type Marks = readonly (readonly [start: number, end: number])[];

export interface HitSentence {
  text: string;
  marks: Marks;
  /** Anchor on the result's page; `undefined` when the sentence stands elsewhere. */
  anchor: string | undefined;
  /** Words of a document, and not the editors'. */
  isQuoted: boolean;
}

export interface Hit {
  url: string;
  type: string;
  title: { text: string; marks: Marks };
  /** Of the newest document that speaks of it. */
  day: string | undefined;
  /** Those that answer, best first; if none does, the first of all. */
  sentences: readonly HitSentence[];
  /** How well it answers: a title that is what was typed, then one that holds it, then a sentence. See {@link tierOf}. */
  tier: number;
  match: Match;
}

const isRunAt = (tokens: readonly Token[], at: number, asked: readonly string[]): boolean =>
  asked.every((key, index) => tokens[at + index]?.keys.some((one) => isSameWord(one, key)));

/** The keys of `asked` found in one run. */
const holdsRun = (tokens: readonly Token[], asked: readonly string[]): boolean =>
  tokens.some((_, at) => isRunAt(tokens, at, asked));

/** Ranks of the tokens of every run of these words: the index says where the first one of a page is, and no more. */
function runsOf(tokens: readonly Token[], phrases: readonly (readonly string[])[]): Set<number> {
  const ranks = new Set<number>();
  for (const phrase of phrases)
    for (let at = 0; at < tokens.length; at += 1)
      if (isRunAt(tokens, at, phrase)) phrase.forEach((_, index) => ranks.add(at + index));
  return ranks;
}

const holdsEach = (tokens: readonly Token[], asked: readonly string[]): boolean =>
  asked.every((key) => tokens.some(({ keys }) => keys.some((one) => isSameWord(one, key))));

/** Without the small words at both ends: « les jeunes » is « Jeunes ». */
function trimmed<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const [start, end] = [list.findIndex(isWord), list.findLastIndex(isWord)];
  function isWord(one: T) {
    return !isStopWord(keyOf(one));
  }
  return start === -1 ? list : list.slice(start, end + 1);
}

/** From 7, a title that is what was typed, down to 0, words here and there. */
function tierOf(titles: readonly Token[][], sentences: readonly Token[][], typed: readonly string[]): number {
  const asked = trimmed(typed, (key) => key);
  const wanted = asked.filter((key) => !isStopWord(key));
  if (wanted.length === 0) return 0;
  const bare = titles.map((title) => trimmed(title, ({ keys }) => keys[0]));
  if (bare.some((title) => title.length === asked.length && holdsRun(title, asked))) return 7;
  if (bare.some((title) => holdsRun(title.slice(0, asked.length), asked))) return 6;
  if (bare.some((title) => holdsRun(title, asked))) return 5;
  if (titles.some((title) => holdsEach(title, wanted))) return 4;
  if (sentences.some((sentence) => holdsRun(sentence, asked))) return asked.length > 1 ? 3 : 2;
  return sentences.some((sentence) => holdsEach(sentence, wanted)) ? 2 : 0;
}

/** Neighbouring marks become one: « 10 juillet 2020 ». */
function marksOf(text: string, tokens: readonly Token[]): Marks {
  const marks: [number, number][] = [];
  for (const { start, end } of tokens) {
    const last = marks.at(-1);
    if (last && /^[\s'’-]*$/.test(text.slice(last[1], start))) last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}

/** An entry of the vocabulary explains a word; what bears it for name comes before. */
const HIGHEST: Readonly<Record<string, number>> = { vocabulaire: 4.5 };

/** A record, as an answer to a query. */
export function hitFrom(
  { url, record }: { url: string; record: ShownRecord },
  type: string,
  match: Match,
  { keys: asked, words, phrases }: Query,
): Hit {
  const places = new Set(match.places);
  const exact = [...phrases, ...words.flatMap(({ key }) => (isNumberKey(key) ? [[key]] : []))];
  let place = 0;
  const read = (text: string) => {
    const tokens = tokensOf(text);
    const runs = runsOf(tokens, exact);
    const answering = tokens.filter((_, index) => places.has(place + index) || runs.has(index));
    place += tokens.length;
    return { text, tokens, answering, marks: marksOf(text, answering) };
  };
  const title = read(record.title);
  const names = (record.names ?? []).map(read);
  const sentences = record.sentences.map(([text, anchor]) => ({ ...read(text), anchor }));
  const worth = ({ tokens, answering }: (typeof sentences)[number]) =>
    (holdsRun(tokens, asked) ? 100 : 0) + new Set(answering.map(({ keys }) => keys[0])).size;
  const answering = sentences.filter(({ marks }) => marks.length > 0).sort((a, b) => worth(b) - worth(a));
  const tokensIn = (parts: readonly { tokens: Token[] }[]) => parts.map(({ tokens }) => tokens);
  return {
    url,
    type,
    title: { text: title.text, marks: title.marks },
    day: record.day,
    sentences: (answering.length > 0 ? answering : sentences.slice(0, 1)).map(({ text, marks, anchor }) => ({
      text,
      marks,
      anchor: typeof anchor === 'string' ? anchor : undefined,
      isQuoted: anchor !== 1,
    })),
    tier: Math.min(tierOf(tokensIn([title, ...names]), tokensIn(sentences), asked), HIGHEST[type] ?? 7),
    match,
  };
}

/** Titles and exact words first, what was typed before what is alike, then as the index ranks. */
export const compareHits = (a: Hit, b: Hit): number =>
  b.tier - a.tier || Number(a.match.isSynonym) - Number(b.match.isSynonym) || b.match.score - a.match.score;
