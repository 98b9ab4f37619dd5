import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingWords } from '#text/matching.ts';
import { addDays, formatDay, isDay, weekdayOf } from '#text/day/day.ts';
import { comparePeriods, formatPeriod } from '#text/period/period.ts';
import { weekdaysIn } from '#text/day/weekdays.ts';
import { isScheduled } from '../held.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A weekday that its date contradicts: the source is never corrected, the editor is warned. */
function weekdays(entry: Entry<'communiques'>): Problem[] {
  if (entry.document === undefined) return [];
  return leavesOf(entry.document).flatMap((leaf) =>
    weekdaysIn(leaf.text, entry.data.date.slice(0, 4)).flatMap(({ weekday, day }) => {
      const real = weekdayOf(day);
      if (real === weekday) return [];
      return [
        problemInText(
          entry as unknown as Entry,
          leaf.position,
          `le ${formatDay(day)} est un ${real}, le texte dit ${weekday}`,
          'vérifiez la transcription ; si le document dit bien cela, gardez-le',
          'avertit',
        ),
      ];
    }),
  );
}

/** The date of an event is the one that its words give; a day without its year takes that of its document. */
function eventDate(entry: Entry<'events'>, year: string | undefined): Problem[] {
  // The document that gives the date is not there to judge it: another rule says so.
  if (year === undefined) return [];
  const { period, words } = entry.data.date;
  const said = matchingWords(words).toLowerCase();
  const wanted = [formatPeriod(period)];
  if (isDay(period) && period.startsWith(`${year}-`)) wanted.push(formatDay(period).replace(/ \d{4}$/, ''));
  if (wanted.some((form) => said.includes(matchingWords(form).toLowerCase()))) return [];
  return [
    problemAt(
      entry as unknown as Entry,
      'date.period',
      `« ${words} » ne dit pas « ${formatPeriod(period)} »`,
      'corrigez la période, ou citez les mots qui la donnent',
    ),
  ];
}

/** Dates agree with the words that give them, with their weekday, and with the day at which the site stands. */
export const dates: Rule = ({ site, entries }) => {
  const years = new Map(entries.communiques.map(({ id, data }) => [id, data.date.slice(0, 4)]));
  const horizon = addDays(site.asOf, 366);
  const future = entries.communiques.flatMap((entry) =>
    entry.data.date > horizon
      ? [
          problemAt(
            entry as unknown as Entry,
            'date',
            `plus d’un an dans l’avenir (le site est arrêté au ${site.asOf})`,
            'vérifiez l’année',
          ),
        ]
      : isScheduled(entry, site)
        ? [
            problemAt(
              entry as unknown as Entry,
              'date',
              `daté d’après le jour du site (${site.asOf}) : pas publié avant`,
              'avancez « asOf » dans content/site.yaml, ou écrivez « released: true » s’il est déjà public',
              'avertit',
            ),
          ]
        : [],
  );
  return [
    ...future,
    ...entries.communiques.flatMap(weekdays),
    ...entries.missing.flatMap((entry) => {
      const { period, until } = entry.data;
      if (until === undefined || comparePeriods(period, until) < 0) return [];
      return [
        problemAt(
          entry as unknown as Entry,
          'until',
          `« ${until} » ne vient pas après « ${period} »`,
          'écrivez la première date possible dans « period », la dernière dans « until »',
        ),
      ];
    }),
    ...entries.events.flatMap((entry) => eventDate(entry, years.get(entry.data.date.communique))),
  ];
};
