/** Words that are quoted, and words that come back wherever something is quoted. */
import { dayInWords } from './day/words.ts';
import { NARROW_SPACE } from './spaces.ts';
import { typeset } from './typeset.ts';

/** « words », typeset, in French guillemets. */
export const quotation = (words: string): string => `«${NARROW_SPACE}${typeset(words)}${NARROW_SPACE}»`;

/** « communiqué du 16 janvier 2019 ». */
export const communiqueOf = (day: string): string => `communiqué du ${dayInWords(day)}`;
