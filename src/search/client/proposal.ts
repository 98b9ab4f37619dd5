/** An empty answer leads on: where one search was perhaps meant, what it finds is given at once, and said to be another's. */
import type { Answer } from './engine.ts';
import { meantQuery } from './notes.ts';
import type { Searcher } from './remote.ts';
import type { SearchState } from './state.ts';

export interface Answered {
  /** What was found, and for which search. */
  answer: Answer;
  state: SearchState;
  /** What was asked, if nothing answers it and `answer` is that of a search like it. */
  asked?: { answer: Answer; state: SearchState };
}

/** The answer to `state`, or to what it was perhaps meant to be. @throws as `search` does */
export async function answerTo(
  { search }: Pick<Searcher, 'search'>,
  state: SearchState,
  wantsCounts: boolean,
): Promise<Answered> {
  const answer = await search(state, wantsCounts);
  const q = answer.total === 0 ? meantQuery(answer, state) : undefined;
  if (q === undefined) return { answer, state };
  const other = { ...state, q };
  const found = await search(other, wantsCounts);
  return found.total === 0 ? { answer, state } : { answer: found, state: other, asked: { answer, state } };
}
