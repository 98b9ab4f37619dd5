/** Where all commitments stand, in a few lines: how many the last document tied to each says done, under way… */
import { PARTIAL, type Level } from '#schemas/levels.ts';
import { sentencesOf } from './shared-words.ts';
import type { ThreadFilter } from './thread-lists.ts';

/** A level, and the commitments last read at it. */
export interface Standing {
  level: Level;
  /** The list of them. */
  url: string;
  number: number;
  /** How many of these are said done of a part. */
  inPart: number;
  /** In how many sentences they are read. */
  sentences: number;
  /** To how many of these no record ties a document published since. */
  silent: number;
}

/** By level, the surest first; levels of none are left out. */
export const standingsIn = (filters: readonly ThreadFilter[]): Standing[] =>
  filters
    .flatMap(({ lists }) => lists)
    .filter(({ facet }) => facet === 'niveau')
    .map(({ name, url, threads }) => {
      const last = threads.map(({ commitment }) => commitment.last);
      return {
        level: name as Level,
        url,
        number: threads.length,
        inPart: last.filter(({ nature }) => nature === PARTIAL).length,
        sentences: sentencesOf(last),
        silent: threads.filter(({ commitment }) => commitment.silence).length,
      };
    });
