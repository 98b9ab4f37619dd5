/** Weaknesses of Pagefind that this site makes up for: when one is gone, so may be what makes up for it. */
import { anywhere, exact } from '#search/pagefind/terms.ts';
import { B, JOB, pagesOf, same, TOWN, type Probe } from './probes.ts';

export const WEAKNESSES: readonly Probe[] = [
  {
    name: 'an unknown word among known ones is left out without a word',
    holds: async (world) => same(await pagesOf(world, anywhere(['jeune', 'xyz'])), [B, JOB, TOWN]),
    remedy: 'find.ts écarte lui-même les mots inconnus (`strange`) : voyez si c’est encore nécessaire.',
  },
  {
    name: 'a word that no page has is cut by the stemmer into one that some have',
    holds: async (world) => same(await pagesOf(world, anywhere(['jeante'])), [B, JOB, TOWN]),
    remedy: 'spelling.ts développe les débuts pour cela (`longer`) : voyez si c’est encore nécessaire.',
  },
  {
    name: 'exact words are not ranked',
    holds: async ({ compact }) => (await compact.find('"sante"')).every(({ score }) => score === 1),
    remedy:
      'matches.ts les classe en les demandant une seconde fois (`ranked`) : un appel de moins, peut-être.',
  },
  {
    name: 'a lone digit that is one key of several is forgotten',
    holds: async (world) =>
      same(await pagesOf(world, exact(['5'])), []) && same(await pagesOf(world, exact(['cinq'])), [JOB]),
    remedy:
      '`digitsKey` (words/number-keys.ts) écrit pour cela les chiffres seuls en lettres : voyez si c’est encore nécessaire.',
  },
];
