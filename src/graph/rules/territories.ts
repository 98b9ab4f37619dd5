import { standsIn } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingWords } from '#text/matching.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const folded = (text: string) => matchingWords(text).toLowerCase();
/** The words of a name that are its own: « Brumeval » of « Canton de Brumeval ». */
const ownWords = (name: string) => matchingWords(name).match(/\p{Lu}[\p{L}\p{M}'-]+/gu) ?? [name];

/** The known levels, from the widest: « métropolitain », « de quartier » are of none. */
const WIDEST_FIRST = ['européen', 'national', 'régional', 'départemental', 'intercommunal', 'communal'];

/** A territory is within a wider one, or one of its own level. */
function narrower(entry: Entry<'territories'>, levels: ReadonlyMap<string, string>): Problem[] {
  const own = WIDEST_FIRST.indexOf(entry.data.level);
  return entry.data.within.flatMap(({ id }, index) => {
    const level = levels.get(id) ?? '';
    const rank = WIDEST_FIRST.indexOf(level);
    if (own === -1 || rank <= own) return [];
    return [
      problemAt(
        entry,
        `within.${index}.id`,
        `un territoire ${entry.data.level} ne fait pas partie d’un territoire ${level} (« ${id} »)`,
        `écrivez ce lien dans content/territories/${id}.yaml, ou corrigez « level »`,
      ),
    ];
  });
}

/** A territory is called as one of its passages names it. */
export const territories: Rule = ({ entries }) => {
  const levels = new Map(entries.territories.map(({ id, data }) => [id, data.level]));
  return entries.territories.flatMap((entry) => {
    const { name, passages } = entry.data;
    const wide = narrower(entry, levels);
    if (
      passages.length === 0 ||
      passages.some(({ quote }) => ownWords(name).some((word) => standsIn(folded(quote), folded(word))))
    )
      return wide;
    return [
      ...wide,
      problemAt(
        entry,
        'name',
        `aucun de ses passages ne nomme « ${name} »`,
        'écrivez le nom que le document emploie, ou citez un passage qui le nomme',
      ),
    ];
  });
};
