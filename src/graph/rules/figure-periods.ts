import { agrees, formatInterval, resolveDeadline } from '#text/period/deadlines.ts';
import { periodBounds } from '#text/period/period.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** Words that settle a period whatever the tense: they give a year, or speak of the year of the document. */
const SETTLED = /20\d{2}|cette année/;

/** The period of a figure is the one that its words give, on the day of the document that says them. */
export const figurePeriods: NearRule = ({ entries }, isAsked = ANY) => {
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.figures.filter(isAsked).flatMap((entry) => {
    const { period, communique } = entry.data;
    const said = days.get(communique);
    if (period?.period === undefined || said === undefined || !SETTLED.test(period.words)) return [];
    const resolved = resolveDeadline(period.words, said);
    if (resolved === undefined || !('interval' in resolved)) return [];
    const { interval } = resolved;
    if (agrees(interval, periodBounds(period.period))) return [];
    return [
      problemAt(
        entry,
        'period.period',
        `« ${period.words} » ne dit pas ${period.period}`,
        `ces mots vont ${formatInterval(interval)} : corrigez la période, ou citez ceux qui la donnent`,
      ),
    ];
  });
};
