/**
 * What the rules that judge each entry by what stands around it say: what they were silent on is not asked again while
 * none of it has moved. A problem is never remembered, only which rules have spoken: it is said anew each time.
 */
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Known } from '#entries/memory/remembered.ts';
import { digest } from '#ledger/digest.ts';
import { NEAR_RULES, type Group } from './near-rules.ts';
import { aroundAll, reachOf } from './reach.ts';

/** The names of the rules that have spoken of an entry, as they are kept; nothing is known of one that was not judged. */
type Spoken = string | undefined;

const isSilent = (spoken: Spoken, rule: string): boolean =>
  spoken !== undefined && !spoken.split(' ').includes(rule);

/** Asks each rule only of the entries of which it is not known that it says nothing. */
export function nearProblems(
  content: Content,
  known: (group: string, around: string) => Known,
  groups: Readonly<Record<string, Group>> = NEAR_RULES,
): Problem[] {
  const reach = reachOf(content);
  const digests = new Map(allEntries(content).map((entry) => [entry, reach.digestOf(entry)]));
  const all = aroundAll(content);
  return Object.entries(groups).flatMap(([name, { rules, kinds, around }]) => {
    const kept = known(name, digest(JSON.stringify([all, around(content)])));
    const before = new Map<Entry, Spoken>();
    for (const [entry, near] of digests)
      if (kinds === undefined || kinds.includes(entry.kind))
        before.set(entry, near === undefined ? undefined : kept.get(near));
    const now = new Map<string, string>();
    const problems = Object.entries(rules).flatMap(([rule, judge]) => {
      const said = judge(content, (entry) => before.has(entry) && !isSilent(before.get(entry), rule));
      for (const path of new Set(said.map((one) => one.path)))
        now.set(path, `${now.get(path) ?? ''} ${rule}`.trimStart());
      return said;
    });
    for (const [entry, spoken] of before) {
      const near = digests.get(entry);
      const speaks = now.get(entry.path) ?? '';
      if (near !== undefined && speaks !== spoken) kept.put(near, speaks);
    }
    return problems;
  });
}
