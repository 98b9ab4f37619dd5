// Roots of words: cspell:disable
/** Scores: they tell who has won. */
import type { Turn } from './turn.ts';

export const SCORES: readonly Turn[] = [
  {
    before:
      /(?:batt|vainc|victoire|défaite|score|match nul|emport|impos|inclin|gagn|perd|domin|tenu|égalis)[^.;:!?]{0,60} $/iu,
    after: /^(?: ?(?:-|–|à) ?\d{1,3}| partout)(?![\p{L}\d]| (?:\p{Ll}+[sx])(?!\p{L}))/u,
    class: 'expression',
  },
  {
    words: /^\d{1,2} ?(?:-|–|à) ?\d{1,2}$/u,
    before: /(?:batt|vainc|victoire|défaite|score|match nul|emport|impos|inclin|domin)[^.;:!?]{0,60} $/iu,
    after: /^(?![\p{L}\d%]| ?[€%]| \p{Ll}+[sx](?!\p{L}))/u,
    class: 'expression',
  },
  {
    before:
      /(?:batt|vainc|victoire|défaite|score|match nul|emport|impos|inclin|gagn|perd|domin|tenu|égalis)[^.;:!?]{0,60} \d{1,3} ?(?:-|–|à) ?$/iu,
    after: /^(?![\p{L}\d%]| ?[€%]| \p{Ll}+[sx](?!\p{L}))/u,
    class: 'expression',
  },
];
