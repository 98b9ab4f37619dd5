import { formatDay } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/**
 * An event is held once a document tells of it. A document that dates itself before what it tells is kept as it is:
 * the editors say so, and both pages show it. Told of as done, an event is no longer promised.
 */
export const events: Rule = ({ entries }) => {
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.events.flatMap((entry) => {
    const { status, date } = entry.data;
    const said = days.get(date.communique);
    if (said === undefined) return [];
    const at = entry;
    const isBefore = status === 'tenu' && periodBounds(date.period).first > said;
    // « se tiendront » promises; « a réuni » tells, whatever the day that the document prints.
    const levels = levelsOfVerb(date.quote);
    const isTold = levels.length === 0 || levels.includes('fait');
    if (isBefore && date.anomaly === undefined)
      return [
        problemAt(
          at,
          'status',
          `le document qui donne cette date est du ${formatDay(said)}, avant l’événement`,
          'écrivez promis s’il l’annonce ; s’il en rend compte, dites dans « date.anomaly » que ses dates se contredisent',
          isTold ? 'avertit' : 'refuse',
        ),
      ];
    if (!isBefore && date.anomaly !== undefined)
      return [
        problemAt(
          at,
          'date.anomaly',
          `le document est du ${formatDay(said)} : rien n’y contredit cette date`,
          'retirez ce champ',
        ),
      ];
    if (status === 'promis' && levels.join() === 'fait')
      return [
        problemAt(
          at,
          'status',
          `« ${date.quote} » dit l’événement tenu`,
          'écrivez tenu, ou citez les mots qui le promettent',
        ),
      ];
    return [];
  });
};
