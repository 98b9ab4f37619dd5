import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { Dossiers } from '../dossiers.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** With several dossiers, a document that names none would be counted nowhere. */
function documentProblems(content: Content, { ids, areSeveral }: Dossiers): Problem[] {
  return content.entries.communiques.flatMap((entry) => {
    const { dossiers } = entry.data;
    if (dossiers.length > 0 || !areSeveral) return [];
    return [
      problemAt(
        entry,
        'dossiers',
        'le site a plusieurs dossiers, et rien ne dit celui de ce communiqué',
        `ajoutez « dossiers: [${ids[0]}] » (dossiers : ${ids.join(', ')})`,
      ),
    ];
  });
}

/** A thread lives in one dossier: a mention elsewhere would count as silence there, or here. */
function threadProblems(entry: Entry<'commitments'>, dossiers: Dossiers): Problem[] {
  const { dossier: named, mentions } = entry.data;
  const first = dossiers.ofDocument(mentions[0]?.communique ?? '');
  if (named !== undefined && first.length > 0 && !first.includes(named))
    return [
      problemAt(
        entry,
        'dossier',
        `le premier communiqué du fil n’est pas du dossier « ${named} »`,
        `écrivez l’un des siens (${first.join(', ')}), ou retirez ce champ`,
      ),
    ];
  const home = dossiers.ofThread(entry.data);
  if (home === undefined) return [];
  return mentions.flatMap(({ communique }, index) => {
    const own = dossiers.ofDocument(communique);
    // A document without a dossier, or that is not there, is told of once.
    if (own.length === 0 || own.includes(home)) return [];
    return [
      problemAt(
        entry,
        `mentions.${index}.communique`,
        `ce communiqué est du dossier « ${own.join(' », « ')} », le fil est du dossier « ${home} »`,
        `ajoutez « ${home} » à ses « dossiers » s’il en parle aussi ; sinon, ouvrez un autre engagement, qui dit « extends »`,
      ),
    ];
  });
}

/** Dossiers stand in the order that they say: two at one place would stand in any. */
function orderProblems({ entries }: Content): Problem[] {
  return entries.dossiers.flatMap((entry, rank) => {
    const twin = entries.dossiers.slice(0, rank).find(({ data }) => data.order === entry.data.order);
    if (twin === undefined) return [];
    const free = Math.max(...entries.dossiers.map(({ data }) => data.order)) + 1;
    return [
      problemAt(
        entry,
        'order',
        `le n° ${entry.data.order} est déjà celui de « ${twin.data.title} »`,
        `donnez un autre rang à l’un des deux, par exemple order: ${free}`,
      ),
    ];
  });
}

/** A dossier names the series that it has, and no other. */
function seriesProblems({ entries }: Content): Problem[] {
  const names = new Set(
    [...entries.events, ...entries.missing].flatMap(({ data }) => data.series?.name ?? []),
  );
  return entries.dossiers.flatMap((entry) =>
    entry.data.series.flatMap((name, index) =>
      names.has(name)
        ? []
        : [
            problemAt(
              entry,
              `series.${index}`,
              `aucun événement ni document manquant n’est de la série « ${name} »`,
              'écrivez le nom que portent ses fiches, ou retirez-le',
            ),
          ],
    ),
  );
}

/** Every document has its dossier, every thread stays in one, and a dossier's series exist. */
export const dossiers: Rule = (content) => {
  const found = new Dossiers(content);
  const isWhole = !isUnread(content, 'events') && !isUnread(content, 'missing');
  return [
    // What a dossier that could not be read is called, nobody knows.
    ...(isUnread(content, 'dossiers') ? [] : documentProblems(content, found)),
    ...content.entries.commitments.flatMap((entry) => threadProblems(entry, found)),
    ...orderProblems(content),
    ...(isWhole ? seriesProblems(content) : []),
  ];
};
