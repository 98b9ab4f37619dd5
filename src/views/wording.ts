/** How a list of communiqués says that it has their words: « mot pour mot » where each has its raw file to prove it. */
import type { NodeOf } from '#kinds/registry.ts';

/** « transcrits mot pour mot », or « transcrits » when one of them has nothing to prove it. */
export const transcribed = (communiques: readonly NodeOf<'communiques'>[]): string =>
  communiques.every(({ transcription }) => transcription !== undefined)
    ? 'transcrits mot pour mot'
    : 'transcrits';
