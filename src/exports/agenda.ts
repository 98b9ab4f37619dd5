/** The events that have a day, and the promised dates that have an end, as calendars. */
import type { Graph } from '#graph/graph.ts';
import { formatDay, isDay } from '#text/day/day.ts';
import { calendar } from './calendar.ts';

/** The events. One known by its month or half-year is left out: a calendar would have to invent its day. */
export function agenda({ site, events }: Graph): string {
  const dated = events.filter(({ period }) => isDay(period));
  return calendar(
    site.name,
    dated.map(({ id, url, title, period, date }) => ({
      id,
      url,
      title,
      description: `« ${date.words} », communiqué du ${formatDay(date.communique.date)}.`,
      first: period,
      last: period,
      saidOn: date.communique.date,
    })),
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
              description: `« ${words} », communiqué du ${formatDay(passage.communique.date)}.`,
              first: interval.last,
              last: interval.last,
              saidOn: passage.communique.date,
            },
          ],
    ),
  );
}
