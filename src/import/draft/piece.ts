/** A stretch of the raw text and of the communiqué, side by side. */
import type { EditKind } from '#kinds/transcriptions/schema.ts';

/** Characters of the raw text, and what stands for them in the communiqué. The same on both sides: nothing is edited. */
export interface Piece {
  from: string;
  to: string;
  kind?: EditKind;
  why?: string;
}

export const same = (text: string): Piece => ({ from: text, to: text });
