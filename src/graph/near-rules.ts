/**
 * The rules that judge each entry by what stands around it, and what else of the content they read: what they were silent
 * on is not asked again while none of it has moved. A problem is never remembered: it is said anew each time.
 */
import { allEntries, type Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import type { Known } from '#entries/remembered.ts';
import { digest } from '#ledger/digest.ts';
import type { Kind } from '#kinds/registry.ts';
import { Dossiers } from './dossiers.ts';
import { aroundAll, reachOf } from './reach.ts';
import { anachronisms } from './rules/anachronisms.ts';
import { completeness } from './rules/completeness.ts';
import { cutReservations } from './rules/cut-reservations.ts';
import { figures } from './rules/figures.ts';
import { gradings } from './rules/gradings.ts';
import { ledger, publishedAround } from './rules/ledger.ts';
import { levels } from './rules/levels.ts';
import { numbers } from './rules/numbers.ts';
import { quotations } from './rules/quotations.ts';
import type { NearRule } from './rules/rule.ts';
import { sentences } from './rules/sentences.ts';
import { strangers } from './rules/strangers.ts';
import { toldLevels } from './rules/told-levels.ts';
import { toldNumbers } from './rules/told-numbers.ts';
import { toldObjects } from './rules/told-objects.ts';
import { toldReservations } from './rules/told-reservations.ts';
import { toldScopes } from './rules/told-scopes.ts';

interface Group {
  rules: Readonly<Record<string, NearRule>>;
  /** The kinds of entries that they judge; all, when nothing says. */
  kinds?: readonly Kind[];
  /** What they read of the whole content, beside what {@link reachOf} tells of an entry. */
  around: (content: Content) => unknown;
}

const namesOf = ({ entries: { people, organisations, territories } }: Content) => [
  people.map(({ id, data }) => [id, data.name, data.familyName, data.offices.map(({ title }) => title)]),
  organisations.map(({ id, data }) => [id, data.name, data.aliases]),
  territories.map(({ data }) => data.name),
];

/** What any document may say again. */
function sayingsOf(content: Content) {
  const dossiers = new Dossiers(content);
  return content.entries.commitments.map(({ id, data }) => [
    id,
    data.title,
    dossiers.ofThread(data),
    data.mentions.map(({ quote }) => quote),
  ]);
}

export const NEAR_RULES: Readonly<Record<string, Group>> = {
  said: {
    rules: {
      quotations,
      cutReservations,
      figures,
      numbers,
      sentences,
      gradings,
      levels,
      toldLevels,
      toldNumbers,
      toldObjects,
      toldReservations,
      toldScopes,
    },
    around: () => [],
  },
  named: {
    rules: { anachronisms, strangers },
    kinds: ['communiques', 'commitments'],
    around: namesOf,
  },
  again: {
    rules: { completeness },
    kinds: ['communiques'],
    around: (content) => [namesOf(content), content.entries.dossiers.map(({ id }) => id), sayingsOf(content)],
  },
  published: { rules: { ledger }, around: publishedAround },
};

const names = new Set(Object.values(NEAR_RULES).flatMap(({ rules }) => Object.keys(rules)));

/** Is a rule, by its name, one of these? */
export const isNear = (rule: string): boolean => names.has(rule);

/** What these rules say, asked only of the entries of which it is not known that they say nothing. */
export function nearProblems(
  content: Content,
  known: (group: string, around: string) => Known,
  groups = NEAR_RULES,
): Problem[] {
  const reach = reachOf(content);
  const digests = new Map(allEntries(content).map((entry) => [entry, reach.digestOf(entry)]));
  const all = aroundAll(content);
  return Object.entries(groups).flatMap(([name, { rules, kinds, around }]) => {
    const silent = known(name, digest(JSON.stringify([all, around(content)])));
    const asked = new Set(
      [...digests].flatMap(([entry, near]) => {
        if (kinds !== undefined && !kinds.includes(entry.kind)) return [];
        return near !== undefined && silent.get(near) !== undefined ? [] : [entry];
      }),
    );
    const problems = Object.values(rules).flatMap((rule) => rule(content, (entry) => asked.has(entry)));
    const wrong = new Set(problems.map(({ path }) => path));
    for (const entry of asked) {
      const near = digests.get(entry);
      if (near !== undefined && !wrong.has(entry.path)) silent.put(near, '');
    }
    return problems;
  });
}
