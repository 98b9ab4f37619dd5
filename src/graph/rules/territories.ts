import { standsIn } from '#document/passages.ts';
import { matchingWords } from '#text/matching.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const folded = (text: string) => matchingWords(text).toLowerCase();
/** The words of a name that are its own: « Brumeval » of « Canton de Brumeval ». */
const ownWords = (name: string) => matchingWords(name).match(/\p{Lu}[\p{L}\p{M}'-]+/gu) ?? [name];

/** A territory is called as one of its passages names it. */
export const territories: Rule = ({ entries }) =>
  entries.territories.flatMap((entry) => {
    const { name, passages } = entry.data;
    if (
      passages.length === 0 ||
      passages.some(({ quote }) => ownWords(name).some((word) => standsIn(folded(quote), folded(word))))
    )
      return [];
    return [
      problemAt(
        entry,
        'name',
        `aucun de ses passages ne nomme « ${name} »`,
        'écrivez le nom que le document emploie, ou citez un passage qui le nomme',
      ),
    ];
  });
