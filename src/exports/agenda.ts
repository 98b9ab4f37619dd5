/** The events that have a day, and the promised dates that have an end, as calendars. */
import type { Graph } from '#graph/graph.ts';
import type { History } from '#graph/time/history.ts';
import { exactDays } from '#text/period/period.ts';
import { signedName } from '#kinds/communiques/signed.ts';
import { formatInterval } from '#text/period/deadlines.ts';
import { statedTitle } from '#views/state.ts';
import { calendar } from './calendar.ts';

/** What an entry was corrected of, since it was published here. */
const correctionsOf = ({ history }: { history?: History | undefined }) =>
  history?.changed === undefined || history.changes.length === 0
    ? undefined
    : { times: history.changes.length, on: history.changed };

/** The events, on each of their days. One known by its month or half-year is left out: a calendar would have to invent its day. */
export function agenda({ site, events }: Graph): string {
  return calendar(
    site.name,
    events.flatMap((event) => {
      const { id, url, period, date } = event;
      const days = exactDays(period);
      if (days === undefined) return [];
      return [
        {
          id,
          url,
          title: statedTitle(event),
          description: `« ${date.words} », ${signedName(date.communique)}.`,
          ...days,
          saidOn: date.communique.date,
          corrected: correctionsOf(event),
        },
      ];
    }),
  );
}

/** The promised dates, each on all the days of its interval: the last day is a deadline only where a document says it. */
export function deadlinesCalendar({ site, deadlines }: Graph): string {
  return calendar(
    `${site.name} : échéances`,
    deadlines.flatMap(({ commitment, interval, isComputed, words, passage }) => {
      if (interval === undefined) return [];
      const said = `« ${words} », ${signedName(passage.communique)}.`;
      return [
        {
          id: `echeance-${commitment.id}`,
          url: commitment.url,
          title: `${isComputed ? 'Période' : 'Échéance'} « ${words} »${isComputed ? ', jours calculés' : ''} : ${statedTitle(commitment)}`,
          description: isComputed
            ? `${said} Jours calculés par ce site : ${formatInterval(interval)}. Le document n’en donne pas.`
            : said,
          // What only has an end begins, for a calendar, on the day of the document that says it.
          first: interval.first ?? firstOf(passage.communique.date, interval.last),
          last: interval.last,
          saidOn: passage.communique.date,
          corrected: correctionsOf(commitment),
        },
      ];
    }),
  );
}

const firstOf = (said: string, last: string): string => (said < last ? said : last);
