/** A record that answers → what is shown of it: the words that answer, marked in the document's own text. */
import type { ShownRecord } from '../files.ts';
import type { Query } from '../words/query.ts';
import type { Token } from '../words/tokens.ts';
import type { Match } from './matches.ts';
import { cutter, stretchesOf } from './record-tokens.ts';
import { sieve } from './sieve.ts';
import { answers, bestFirst, formsIn, holdsRun, isWhole, runsOf, tierOf } from './tiers.ts';

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
  /** The other name by which it answers, when nothing that is shown does. */
  name: { text: string; marks: Marks } | undefined;
  /** Of the newest document that speaks of it. */
  day: string | undefined;
  /** Those that answer, best first, and no more than are shown; if none does, the first of all, or of a document the first that is whole. */
  sentences: readonly HitSentence[];
  /** How well it answers: a title that is what was typed, then one that holds it, then a sentence. At 0, no sentence has all of it. See {@link tierOf}. */
  tier: number;
  score: number;
  /** It answers by other words than those typed. */
  isSynonym: boolean;
  /** It has not each word that was typed, nor its feminine or plural: the index found it by one that begins alike. */
  isNear: boolean;
}

/** How many sentences of a result are shown. */
const SHOWN_SENTENCES = 3;

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

/** Words of a sentence are first those of the communiqué: the rest quotes it. */
const SOURCE = 'communiques';
/** An entry of the vocabulary explains a word; what bears it for name comes before. */
const HIGHEST: Readonly<Record<string, number>> = { vocabulaire: 4.5 };

/** What is shown of a record that its title alone finds: of a document, a sentence, and not its letterhead or its day. */
function firstOf<T extends { text: string }>(sentences: readonly T[], type: string): readonly T[] {
  const whole = type === SOURCE ? sentences.findIndex(({ text }) => /[.!?…]$/u.test(text)) : 0;
  return sentences.slice(Math.max(0, whole)).slice(0, 1);
}

/** A record, as an answer to a query; its keys are those that documents have, and its last one may be a {@link BEGINNING}. */
export function hitFrom(
  { url, record }: { url: string; record: ShownRecord },
  type: string,
  { isWithin, ...match }: Match,
  { keys: asked, words, phrases }: Query,
): Hit {
  const places = new Set(match.places);
  // Where a word stands in the index is told by all the words before it.
  const arePlacesAsked = places.size > 0 || isWithin !== undefined;
  const mayAnswer = arePlacesAsked ? () => true : sieve({ words, phrases });
  const cutAll = cutter(record);
  const cut = (text: string) => (mayAnswer(text) ? cutAll(text) : []);
  // The index leaves a place between two fields, and not before the first.
  let end = -1;
  const cutAt = (text: string, apart = 1) => {
    const tokens = cut(text);
    const start = end + apart;
    end = start + tokens.length;
    return { text, tokens, start };
  };
  const whole = cutAt(record.title);
  const others = (record.names ?? []).map((name) => cutAt(name));
  const texts = record.sentences
    .map(([text, anchor, follows = 0]) => ({ ...cutAt(text, 1 - follows), anchor }))
    .filter(({ start }) => isWithin?.(start) ?? true);
  const all = [whole, ...others, ...texts].flatMap(({ tokens }) => tokens);
  const exact = [...phrases, ...words.flatMap(({ key }) => formsIn(all, key)).map((key) => [key])];
  const read = <T extends typeof whole>(part: T) => {
    const runs = runsOf(part.tokens, exact);
    const answering = part.tokens.filter((_, index) => places.has(part.start + index) || runs.has(index));
    return { ...part, marks: marksOf(part.text, answering) };
  };
  const title = read(whole);
  const names = others.map(read);
  const sentences = texts.map(read);
  const answering = bestFirst(
    sentences.filter(({ marks }) => marks.length > 0),
    asked,
    words.map(({ key }) => key),
    SHOWN_SENTENCES,
  );
  const tokensIn = (parts: readonly { tokens: Token[] }[]) => parts.map(({ tokens }) => tokens);
  const isSeen = title.marks.length > 0 || answering.length > 0;
  const name = isSeen ? undefined : names.find(({ marks }) => marks.length > 0);
  const offices = (record.offices ?? []).map(cut);
  const said = { titles: tokensIn([title, ...names]), offices, sentences: tokensIn(sentences) };
  const tier =
    tierOf(said, asked) ||
    Number(
      isWhole(
        tokensIn([title, ...names, ...sentences]),
        words.map(({ key }) => key),
      ),
    );
  return {
    url,
    type,
    title: { text: title.text + (record.state ?? ''), marks: title.marks },
    name: name && { text: name.text, marks: name.marks },
    day: record.day,
    sentences: (answering.length > 0 ? answering : firstOf(sentences, type)).map(
      ({ text, marks, anchor }) => ({
        text,
        marks,
        anchor: typeof anchor === 'string' ? anchor : undefined,
        isQuoted: anchor !== 1,
      }),
    ),
    tier: tier === 3 && type === SOURCE ? 3.5 : Math.min(tier, HIGHEST[type] ?? 7),
    score: match.score,
    isSynonym: match.isSynonym,
    isNear:
      !match.isSynonym &&
      (words.some(({ key }) => !all.some((token) => answers(token, key))) ||
        phrases.some(
          (phrase) => !stretchesOf([title, ...names, ...sentences]).some((part) => holdsRun(part, phrase)),
        )),
  };
}

/** Titles and exact words first, what was typed before what is alike, then as the index ranks. */
export const compareHits = (a: Hit, b: Hit): number =>
  b.tier - a.tier || Number(a.isSynonym) - Number(b.isSynonym) || b.score - a.score;
