import { frenchDatesOfQuote } from '#document/languages.ts';
import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingWords } from '#text/matching.ts';
import { addDays, formatDay, weekdayOf } from '#text/day/day.ts';
import { comparePeriods, formatPeriod, periodBounds } from '#text/period/period.ts';
import { datesIn } from '#text/period/reader.ts';
import type { Bounds } from '#text/period/shape.ts';
import { weekdaysIn } from '#text/period/weekdays.ts';
import { horizonOf, isScheduled } from '../held.ts';
import { limitIn } from '../time/date-limits.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** A weekday that its date contradicts: the source is never corrected, the editor is warned. */
function weekdays(entry: Entry<'communiques'>): Problem[] {
  if (entry.document === undefined) return [];
  return leavesOf(entry.document).flatMap((leaf) =>
    weekdaysIn(leaf.text, entry.data.date).flatMap(({ weekday, day }) => {
      const real = weekdayOf(day);
      if (real === weekday) return [];
      return [
        problemInText(
          entry,
          leaf.position,
          `le ${formatDay(day)} est un ${real}, le texte dit ${weekday}`,
          'vérifiez la transcription ; si le document dit bien cela, gardez-le',
          'avertit',
        ),
      ];
    }),
  );
}

/** Are these two the same days, however written? */
const sameDays = (one: Bounds, other: Bounds) => one.first === other.first && one.last === other.last;

/** Do two stretches begin and end within a day of each other? */
const nearDays = (one: Bounds, other: Bounds) =>
  [one.first, addDays(one.first, -1), addDays(one.first, 1)].includes(other.first) &&
  [one.last, addDays(one.last, -1), addDays(one.last, 1)].includes(other.last);

/** Before a day, so many characters hold the words that make it a limit, and a day that begins a span. */
const AHEAD = 40;
/** The kind of an event that is the limit itself. */
const DEADLINE = 'échéance';
/** The date of an event is the one that its words give, on the day of its document. */
function eventDate(entry: Entry<'events'>, source: Entry<'communiques'> | undefined): Problem[] {
  // The document that gives the date is not there to judge it: another rule says so.
  if (source === undefined) return [];
  const { status, date, kind } = entry.data;
  const { period, words } = date;
  const { date: said, lang } = source.data;
  const quote = matchingWords(date.quote);
  const sentence = matchingWords(sentenceOf(date.quote, source.document) ?? date.quote);
  // The same day may be said twice: what precedes the quoted one counts.
  const at = Math.max(0, sentence.indexOf(quote) + quote.indexOf(matchingWords(words)) - AHEAD);
  const limit = limitIn(sentence.slice(at), matchingWords(words), said);
  const inFrench = frenchDatesOfQuote(source.document, words, lang);
  const dated = datesIn(inFrench, said, status === 'promis' ? 'future' : 'past');
  const read = dated.flatMap(({ periods }) => periods);
  const seasons = dated.filter(({ isSeason }) => isSeason).flatMap(({ periods }) => periods);
  // A season begins a day earlier some years.
  if (seasons.some((one) => nearDays(periodBounds(one), periodBounds(period)))) return [];
  if (limit !== undefined && kind !== DEADLINE) {
    const until = read.map((one) => `${said}/${periodBounds(one).last}`);
    if (until.includes(period)) return [];
    // « d'ici 2021 » holds the whole of that year; « avant 2021 » none of it.
    const isWide = !/^\d{4}-\d\d-\d\d$/.test(period) && !/^avant/iu.test(limit);
    const [named] = read.filter((one) => !isWide && sameDays(periodBounds(one), periodBounds(period)));
    if (named !== undefined)
      return [
        problemAt(
          entry,
          'date.period',
          `« ${limit} » ne donne qu’une limite : l’événement n’est pas daté de ce jour`,
          `écrivez period: ${until[0] ?? ''} (du jour du document à cette limite), ou kind: ${DEADLINE} si la fiche est cette limite même`,
        ),
      ];
  }
  if (read.some((one) => sameDays(periodBounds(one), periodBounds(period)))) return [];
  // A wider period, said within a day: « juin 2019 » in « 12 juin 2019 ».
  if (
    matchingWords(inFrench)
      .toLowerCase()
      .includes(matchingWords(formatPeriod(period)).toLowerCase())
  )
    return [];
  return [
    problemAt(
      entry,
      'date.period',
      `« ${words} » ne dit pas « ${formatPeriod(period)} »`,
      read.length === 0
        ? 'corrigez la période, ou citez les mots qui la donnent'
        : `dits le ${formatDay(said)}, ces mots donnent ${read.join(' ou ')} : corrigez la période, ou citez ceux qui la donnent`,
    ),
  ];
}

/** Dates agree with the words that give them, with their weekday, and with the day at which the site stands. */
export const dates: NearRule = ({ site, entries }, isAsked = ANY) => {
  const sources = new Map(entries.communiques.map((entry) => [entry.id, entry]));
  const horizon = horizonOf(site);
  const communiques = entries.communiques.filter(isAsked);
  const future = communiques.flatMap((entry) =>
    entry.data.date > horizon
      ? [
          problemAt(
            entry,
            'date',
            `plus d’un an dans l’avenir (le site est arrêté au ${formatDay(site.asOf)})`,
            'vérifiez l’année ; si elle est juste, avancez « asOf » dans site.yaml',
          ),
        ]
      : isScheduled(entry, site)
        ? [
            problemAt(
              entry,
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
    ...communiques.flatMap(weekdays),
    ...entries.missing.filter(isAsked).flatMap((entry) => {
      const { period, until } = entry.data;
      if (until === undefined || comparePeriods(period, until) < 0) return [];
      return [
        problemAt(
          entry,
          'until',
          `« ${until} » ne vient pas après « ${period} »`,
          'écrivez la première date possible dans « period », la dernière dans « until »',
        ),
      ];
    }),
    ...entries.events
      .filter(isAsked)
      .flatMap((entry) => eventDate(entry, sources.get(entry.data.date.communique))),
  ];
};
