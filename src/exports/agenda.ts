/** The events that have a day, and the promised dates that have an end, as calendars. */
import type { Graph } from '#graph/graph.ts';
import { exactDays } from '#text/period/period.ts';
import { datedName } from '#kinds/communiques/named.ts';
import { calendar } from './calendar.ts';

/** The events, on each of their days. One known by its month or half-year is left out: a calendar would have to invent its day. */
export function agenda({ site, events }: Graph): string {
  return calendar(
    site.name,
    events.flatMap(({ id, url, title, period, date }) => {
      const days = exactDays(period);
      if (days === undefined) return [];
      return [
        {
          id,
          url,
          title,
          description: `« ${date.words} », ${datedName(date.communique)}.`,
          ...days,
          saidOn: date.communique.date,
        },
      ];
    }),
  );
}

/** The promised dates, each on the last day of its interval. A rhythm has no day to show. */
export function deadlinesCalendar({ site, deadlines }: Graph): string {
  return calendar(
    `${site.name} : échéances`,
    deadlines.flatMap(({ commitment, interval, words, passage }) =>
      interval === undefined
        ? []
        : [
            {
              id: `echeance-${commitment.id}`,
              url: commitment.url,
              title: `Échéance : ${commitment.title}`,
              description: `« ${words} », ${datedName(passage.communique)}.`,
              first: interval.last,
              last: interval.last,
              saidOn: passage.communique.date,
            },
          ],
    ),
  );
}
