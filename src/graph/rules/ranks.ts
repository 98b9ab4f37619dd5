import { leavesOf } from '#document/model.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingWords } from '#text/matching.ts';
import { documentsOf } from '../documents.ts';
import { problemAt } from '../problem-at.ts';
import { placesOf, type Place } from '#document/passages.ts';
import type { Rule } from './rule.ts';

/** Where the words that name an entry begin; in a quotation that lists several, where its own title stands. */
function startOf(place: Place, quoted: string, title: string): number {
  const within = matchingWords(quoted).toLowerCase().indexOf(matchingWords(title).toLowerCase());
  return place.leaf * 1e6 + place.start + Math.max(0, within);
}

/** Entries of one sort that one document names: their order is that of its words. */
function outOfOrder(content: Content, kind: 'themes' | 'workshops'): Problem[] {
  const documents = documentsOf(content);
  const list: readonly Entry<'themes' | 'workshops'>[] = content.entries[kind];
  const groups = new Map<string, { entry: Entry<'themes' | 'workshops'>; at: number }[]>();
  for (const entry of list) {
    const { passage, title } = entry.data;
    const document = documents.get(passage.communique);
    const place = document && placesOf(document, passage.quote)[0];
    if (document === undefined || place === undefined || leavesOf(document).length === 0) continue;
    const group = `${passage.communique} ${'kind' in entry.data ? entry.data.kind : ''}`;
    groups.set(group, [...(groups.get(group) ?? []), { entry, at: startOf(place, passage.quote, title) }]);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => a.at - b.at || a.entry.data.order - b.entry.data.order);
    return sorted.flatMap(({ entry }, index) => {
      const before = sorted[index - 1]?.entry.data;
      if (before === undefined || before.order < entry.data.order) return [];
      return [
        problemAt(
          entry,
          'order',
          `le n° ${entry.data.order} vient dans le document après « ${before.title} », qui porte le n° ${before.order}`,
          'numérotez dans l’ordre du document',
        ),
      ];
    });
  });
}

/** « n° 3 dans l’ordre du document » is what the document shows. */
export const ranks: Rule = (content) => [
  ...outOfOrder(content, 'themes'),
  ...outOfOrder(content, 'workshops'),
];
