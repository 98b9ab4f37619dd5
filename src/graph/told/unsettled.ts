/** Verbs whose form says no level: they deny, undo what they govern, or tell what was meant once. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { stanceOf } from '#text/word/governors.ts';
import { isNegated } from '#text/word/whole-verbs.ts';
import { problemAt } from '../problem-at.ts';
import { isGovernedBy, isNamedBy, isWithdrawnBy } from './tells-itself.ts';

/** Of such a verb, the editor says why a level holds: `why`, if it is said. */
export function unsettled(entry: Entry, field: string, verb: string, why: string | undefined): Problem[] {
  if (why !== undefined) return [];
  const remedy = 'dites pourquoi ce niveau dans « levelWhy »';
  if (isNegated(verb))
    return [problemAt(entry, field, `« ${verb} » nie : son niveau ne se lit pas dans sa forme`, remedy)];
  const stance = stanceOf(verb);
  switch (stance) {
    case 'lapsed':
      return [
        problemAt(entry, field, `« ${verb} » dit ce qui était prévu, et non ce qui l’est encore`, remedy),
      ];
    case 'withdrawn':
      return isWithdrawnBy(entry, verb)
        ? [problemAt(entry, field, `« ${verb} » dit que cela n’est pas, ou n’est plus prévu`, remedy)]
        : [];
    case 'undone':
    case 'forbidden':
      // « Renoncer aux pesticides » is what « renonce à employer » says.
      // « interdit de stationner » protects a place: it undoes but what it forbids.
      return isNamedBy(entry, verb) || (stance === 'forbidden' && !isGovernedBy(entry, verb))
        ? []
        : [problemAt(entry, field, `« ${verb} » dit que ce qui suit n’est pas, ou n’est plus`, remedy)];
    default:
      return [];
  }
}
