/** What the verifier answers. */
import type { Change, DiffPiece } from './changes.ts';
import type { Place } from './places.ts';
import type { Typography } from './typography.ts';

/** In the order from the most to the least faithful. */
export const VERDICTS = ['exact', 'same', 'altered', 'assembled', 'absent'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The answer for one quotation. */
export interface Answer {
  verdict: Verdict;
  /** The quotation, as it was given. */
  quote: string;
  /** Where its words stand, in reading order; for an altered or absent one, where the nearest stand. */
  places: Place[];
  /** In how many places they stand: more than are shown, perhaps. */
  count: number;
  /** The comparison with the first place, when a word differs. */
  pieces: DiffPiece[];
  changes: Change[];
  typography: Typography[];
  /** Of a quotation with declared cuts, or an assembled one: each part by itself, in the order of the quotation. */
  parts: readonly Answer[];
  /** Words between brackets, which the quotation declares to add. */
  added: string[];
  /** Numbers of the corpus that may have been meant, for a figure that is nowhere. */
  numbers: Place[];
}

/** An answer of which only this is known. */
export const answer = (verdict: Verdict, quote: string, more: Partial<Answer> = {}): Answer => ({
  verdict,
  quote,
  places: [],
  count: 1,
  pieces: [],
  changes: [],
  typography: [],
  parts: [],
  added: [],
  numbers: [],
  ...more,
});

/** Are the words the document's? */
export const isFaithful = ({ verdict }: Answer): boolean => verdict === 'exact' || verdict === 'same';

/** The least faithful of some verdicts. */
export const worst = (answers: readonly Answer[]): Verdict =>
  VERDICTS[Math.max(...answers.map(({ verdict }) => VERDICTS.indexOf(verdict)))] ?? 'absent';
