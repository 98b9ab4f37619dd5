/** What pages say of a numbered series: rank by rank, what has its record here and what is missing. */
import type { Graph } from '#graph/graph.ts';
import type { Series, SeriesMember } from '#graph/model.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { EventNode } from '#kinds/events/node.ts';
import type { MissingNode } from '#kinds/missing/node.ts';
import { formatNumber } from '#text/number/format.ts';
import { plural } from '#text/word/agreement.ts';
import { missingTold } from './missing.ts';
import { beside } from '#text/beside.ts';

/** Every series that has a page: a published one keeps it when all that it held is withdrawn. */
export const seriesWithPages = beside(({ series, before }: Graph): Series[] => {
  const shown = new Set(series.map(({ id }) => id));
  return [...series, ...(before?.series ?? []).filter(({ id }) => !shown.has(id))];
});

/** The members of a series, and those that were withdrawn, each at its rank. */
export function ranksOf({ before }: Graph, series: Series): readonly SeriesMember[] {
  const held = new Set(series.members.map(({ rank }) => rank));
  const withdrawn = (before?.series ?? [])
    .filter(({ id }) => id === series.id)
    .flatMap(({ members }) => members.filter(({ rank }) => !held.has(rank)));
  return [...series.members, ...withdrawn].sort((a, b) => a.rank - b.rank);
}

const eventsOf = ({ members }: Series): EventNode[] => members.flatMap(({ event }) => event ?? []);
const missingOf = ({ members }: Series): MissingNode[] => members.flatMap(({ missing }) => missing ?? []);

/** « 5 rangs : 1 a sa fiche ici ; le texte manque pour 3 qu’atteste une source extérieure ; 1 n’est que déduit… ». Nothing deduced has a text that is missing. */
export function seriesTold(series: Series): string {
  const [here, missing] = [eventsOf(series).length, missingOf(series)];
  const known = missing.filter(({ how }) => how !== 'déduction');
  const deduced = missing.length - known.length;
  const told = [
    ...(here === 0 ? [] : [`${formatNumber(here)} ${plural(here, 'a sa fiche', 'ont leur fiche')} ici`]),
    ...(known.length === 0 ? [] : [`le texte manque pour ${missingTold(known)}`]),
    ...(deduced === 0
      ? []
      : [
          `${formatNumber(deduced)} ${plural(deduced, 'n’est que déduit', 'ne sont que déduits')} par la rédaction, sans que rien n’en atteste l’existence`,
        ]),
  ];
  const ranks = series.members.length;
  return `${formatNumber(ranks)} ${plural(ranks, 'rang', 'rangs')} : ${told.join(' ; ')}.`;
}

/** The documents that tell of an event of the series, oldest first. */
export const documentsOf = (series: Series): CommuniqueNode[] =>
  [...new Set(eventsOf(series).flatMap(({ communiques }) => communiques))].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
