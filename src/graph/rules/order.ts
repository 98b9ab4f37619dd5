import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** First entry met again on the way up from each entry: a circle. */
function circles<K extends 'themes' | 'commitments' | 'figures' | 'territories'>(
  entries: readonly Entry<K>[],
  field: string,
  olderOf: (entry: Entry<K>) => readonly string[],
): Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    const entry = byId.get(from);
    return entry !== undefined && olderOf(entry).some((id) => id === target || reaches(id, target, seen));
  };
  return entries
    .filter((entry) => olderOf(entry).some((id) => id !== entry.id && reaches(id, entry.id, new Set())))
    .map((entry) =>
      problemAt(
        entry,
        field,
        'renvois en cercle',
        field === 'within'
          ? 'un territoire ne fait partie que de plus grands que lui : retirez le lien qui n’est pas vrai'
          : 'une entrée ne prolonge que de plus anciennes qu’elle',
      ),
    );
}

function mentionsInOrder({ entries }: Content): Problem[] {
  const dates = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.commitments.flatMap((entry) =>
    entry.data.mentions.flatMap((mention, index) => {
      const before = entry.data.mentions[index - 1];
      if (before === undefined) return [];
      const [from, to] = [dates.get(before.communique), dates.get(mention.communique)];
      if (from === undefined || to === undefined || from <= to) return [];
      return [
        problemAt(
          entry,
          `mentions.${index}`,
          `mention du ${to} écrite après celle du ${from}`,
          'rangez les mentions de la plus ancienne à la plus récente',
        ),
      ];
    }),
  );
}

/** What an entry continues was said before it, or in the same document. */
function olderOnes<K extends 'themes' | 'commitments'>(
  { entries }: Content,
  kind: K,
  field: string,
  saidIn: (entry: Entry<K>) => string | undefined,
  olderOf: (entry: Entry<K>) => readonly string[],
): Problem[] {
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  const list: readonly Entry<K>[] = entries[kind];
  const firstDays = new Map(list.map((entry) => [entry.id, days.get(saidIn(entry) ?? '')]));
  return list.flatMap((entry) =>
    olderOf(entry).flatMap((id, index) => {
      const [own, older] = [firstDays.get(entry.id), firstDays.get(id)];
      if (own === undefined || older === undefined || older <= own) return [];
      return [
        problemAt(
          entry,
          `${field}.${index}.id`,
          `« ${id} » est du ${older}, après le ${own}`,
          'une entrée ne prolonge que de plus anciennes qu’elle : écrivez le lien dans l’autre',
        ),
      ];
    }),
  );
}

/** References point back in time, and the mentions of a commitment follow it. */
export const order: Rule = (content) => [
  ...circles(content.entries.themes, 'continues', ({ data }) => data.continues.map(({ id }) => id)),
  ...circles(content.entries.commitments, 'extends', ({ data }) => data.extends.map(({ id }) => id)),
  ...circles(content.entries.territories, 'within', ({ data }) => data.within.map(({ id }) => id)),
  ...circles(content.entries.figures, 'multipleOf', ({ data }) =>
    data.multipleOf === undefined ? [] : [data.multipleOf],
  ),
  ...olderOnes(
    content,
    'themes',
    'continues',
    ({ data }) => data.passage.communique,
    ({ data }) => data.continues.map(({ id }) => id),
  ),
  ...olderOnes(
    content,
    'commitments',
    'extends',
    ({ data }) => data.mentions[0]?.communique,
    ({ data }) => data.extends.map(({ id }) => id),
  ),
  ...mentionsInOrder(content),
];
