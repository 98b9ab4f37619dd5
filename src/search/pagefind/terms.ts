/** The keys of the normaliser, as the index is given them and asked for them. */
import { isStopWord } from '../words/stop-words.ts';

/**
 * Where the stop words stand in the index. No word begins so, and no ending of French does: « a » is then neither the
 * beginning of « accès », which would have the index load all of its places, nor cut short by its stemmer.
 */
const STOP = { start: 'zz', end: 'q' } as const;

/** The word of the index for a key. */
export const indexKey = (key: string): string => (isStopWord(key) ? STOP.start + key + STOP.end : key);

/** Is this word of the index a stop word's? */
export const isStopKey = (word: string): boolean => word.startsWith(STOP.start);
