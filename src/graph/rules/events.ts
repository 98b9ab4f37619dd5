import { formatDay } from '#text/day/day.ts';
import { periodBounds } from '#text/period/period.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** An event is held once a document tells of it after it began; told of as done, it is no longer promised. */
export const events: Rule = ({ entries }) => {
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.events.flatMap((entry) => {
    const { status, date } = entry.data;
    const said = days.get(date.communique);
    if (said === undefined) return [];
    const refuse = (message: string, remedy: string) => [problemAt(entry, 'status', message, remedy)];
    if (status === 'tenu' && periodBounds(date.period).first > said)
      return refuse(
        `le document qui donne cette date est du ${formatDay(said)}, avant l’événement`,
        'écrivez promis, ou citez un document qui en rend compte',
      );
    if (status === 'promis' && levelsOfVerb(date.quote).join() === 'fait')
      return refuse(
        `« ${date.quote} » dit l’événement tenu`,
        'écrivez tenu, ou citez les mots qui le promettent',
      );
    return [];
  });
};
