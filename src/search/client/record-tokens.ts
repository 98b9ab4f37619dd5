/** The texts of a record as tokens, and which of them run on from one to the next. */
import type { ShownRecord } from '../files.ts';
import { tokensOf, type Token } from '../words/tokens.ts';

/** The tokens of records, by text: who types a word letter by letter gets the same records again and again. */
const CUT = new WeakMap<ShownRecord, Map<string, Token[]>>();

/** What cuts the texts of a record into tokens, each text once. */
export function cutter(record: ShownRecord): (text: string) => Token[] {
  const texts = CUT.get(record) ?? new Map<string, Token[]>();
  CUT.set(record, texts);
  return (text) => {
    const tokens = texts.get(text) ?? tokensOf(text);
    texts.set(text, tokens);
    return tokens;
  };
}

/** The tokens of parts, those of a sentence with those of the one that it follows: exact words run over both. */
export function stretchesOf(parts: readonly { start: number; tokens: readonly Token[] }[]): Token[][] {
  const stretches: Token[][] = [];
  let end = -1;
  for (const { start, tokens } of parts) {
    if (start === end) stretches.at(-1)?.push(...tokens);
    else stretches.push([...tokens]);
    end = start + tokens.length;
  }
  return stretches;
}
