import { agrees, resolveDeadline } from '#text/period/deadlines.ts';
import { periodBounds } from '#text/period/period.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** A promised date is the one that its words resolve to, on the day of the document that says them. */
export const deadlines: NearRule = ({ entries }, isAsked = ANY) => {
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.commitments.filter(isAsked).flatMap((entry) => {
    const { due } = entry.data;
    const said = due && days.get(due.communique);
    if (due === undefined || said === undefined) return [];
    const at = (field: string, message: string, remedy: string) => [
      problemAt(entry, `due.${field}`, message, remedy),
    ];
    if (due.words === undefined && due.rhythm === undefined)
      return at('quote', 'échéance sans mots', 'citez-les dans « words », ou dans « rhythm » pour un rythme');
    if (!entry.data.mentions.some(({ communique }) => communique === due.communique))
      return at(
        'communique',
        `« ${due.communique} » donne l’échéance, et le fil n’en dit rien`,
        'ajoutez sa mention, ou citez un document du fil',
      );
    if (due.rhythm !== undefined) {
      const resolved = resolveDeadline(due.rhythm, said);
      return resolved && 'timesAYear' in resolved
        ? []
        : at(
            'rhythm',
            `« ${due.rhythm} » n’est pas un rythme reconnu`,
            'citez par exemple « deux fois par an »',
          );
    }
    const resolved = resolveDeadline(due.words ?? '', said);
    if (resolved === undefined || !('interval' in resolved)) {
      return due.period === undefined
        ? at('words', `« ${due.words} » ne donne pas d’échéance reconnue`, 'donnez aussi « period »')
        : [];
    }
    if (due.period === undefined) return [];
    const { first, last } = periodBounds(due.period);
    const { interval } = resolved;
    if (agrees(interval, { first, last })) return [];
    if (last !== interval.last)
      return at(
        'period',
        `« ${due.words} », dit le ${said}, finit le ${interval.last}, la période finit le ${last}`,
        'corrigez la période',
      );
    return at(
      'period',
      `« ${due.words} », dit le ${said}, commence le ${interval.first}, la période commence le ${first}`,
      'corrigez la période',
    );
  });
};
