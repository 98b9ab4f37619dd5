/**
 * The notebook of the build that runs. Node alone runs this file (astro.config.mjs): what builds and what makes pages
 * share one.
 */
import { Notes } from './notes.ts';

let notes: Notes | undefined;

/** The notebook of this build; none in a build that notes nothing, in a check, in the browser. */
export const noting = (): Notes | undefined => notes;

const waiting = new Map<string, (notes: Notes) => void>();

/** Has `tell` called with the notebook of each build that notes. One a name: the last is as good as the first. */
export function whenNoting(name: string, tell: (notes: Notes) => void): void {
  waiting.set(name, tell);
  if (notes !== undefined) tell(notes);
}

/** Another notebook: that of a build which begins. */
export function startNoting(): Notes {
  notes = new Notes();
  for (const tell of waiting.values()) tell(notes);
  return notes;
}

/** What is read from now on is noted by nobody. */
export function stopNoting(): void {
  notes = undefined;
}
