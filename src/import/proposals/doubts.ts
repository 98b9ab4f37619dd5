/** What the document may print awry: kept as it is, and signalled. */
import type { Leaf } from '#document/model.ts';
import { weekdayOf } from '../french.ts';
import { wrongWeekdays } from './dates.ts';
import { placed, type Placed } from './place.ts';

export interface DoubtProposal extends Placed {
  why: string;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}])(\p{L}{2,})[\s\u00A0]\1(?![\p{L}\p{M}-])/giu, 'mot répété'],
  [/\p{Lu}{3,}\p{Lu}?\p{Ll}{3,}/gu, 'sigle collé au mot qui suit'],
  [/\p{Ll}{2}[.;:!?]\p{Lu}\p{Ll}/gu, 'espace absente après la ponctuation'],
  [/[\s\u00A0],/gu, 'espace devant une virgule'],
];
/** « nous nous », « vous vous » are French. */
const REFLEXIVE = /^(?:nous|vous)\s/i;

/** `year`: that of the document, for days that leave theirs out; empty if it is not known. */
export function doubtsOf(leaf: Leaf, year: string): DoubtProposal[] {
  const found = SIGNS.flatMap(([pattern, why]) =>
    [...leaf.text.matchAll(pattern)].flatMap((match) =>
      REFLEXIVE.test(match[0]) ? [] : [{ ...placed(leaf, match.index, match.index + match[0].length), why }],
    ),
  );
  const weekdays = wrongWeekdays(leaf, year, weekdayOf).map(({ doubt, ...place }) => ({
    ...place,
    why: doubt,
  }));
  return [...found, ...weekdays].sort((a, b) => a.start - b.start);
}
