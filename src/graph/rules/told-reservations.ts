import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Field } from '#schemas/walk.ts';
import { ownFieldsOf, ownTextOf } from '../own-words.ts';
import { problemAt } from '../problem-at.ts';
import { quotesTold } from '../told-quotes.ts';
import { reservationsLost, reservesLost } from '../told-reservations.ts';
import type { Rule } from './rule.ts';

/** The field and all that is read with it: the lines of « En clair » follow one another, a title stands alone. */
function readWith(content: Content, entry: Entry, field: Field, text: string): string {
  const [, list] = /^(.*)\.\d+$/.exec(field.path) ?? [];
  if (list === undefined) return text;
  return ownFieldsOf(entry)
    .filter(({ path }) => path.startsWith(`${list}.`))
    .map((one) => ownTextOf(content, entry, one))
    .join(' ');
}

/** What is cut is what misleads: a reservation of the words quoted stays in what is told of them. */
export const toldReservations: Rule = (content) =>
  allEntries(content).flatMap((entry) =>
    ownFieldsOf(entry)
      .filter(({ meta }) => meta.own === 'telling')
      .flatMap((field): Problem[] => {
        const quotes = quotesTold(content, entry, field);
        if (quotes.length === 0) return [];
        const text = ownTextOf(content, entry, field);
        const around = readWith(content, entry, field, text);
        const lost = new Map<string, Problem>();
        for (const quote of quotes) {
          for (const { words, loss } of reservationsLost(text, around, quote))
            lost.set(
              words,
              problemAt(
                entry,
                field.path,
                `« ${words} » est perdu : le document dit « ${quote} », ${loss}`,
                `gardez « ${words} », ou dites-le autrement`,
              ),
            );
          if (field.meta.hasLinks === true) continue;
          for (const { number, reserve } of reservesLost(text, quote))
            lost.set(
              reserve,
              problemAt(
                entry,
                field.path,
                `« ${number} » sans « ${reserve} », que dit le document`,
                `écrivez « ${reserve} » avec ce nombre`,
              ),
            );
        }
        return [...lost.values()];
      }),
  );
