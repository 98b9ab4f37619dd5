import { standsIn } from '#document/passages.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The words that prove an office or an attendance name the person. */
export const people: Rule = ({ entries }) => {
  const names = new Map(entries.people.map(({ id, data }) => [id, data]));
  const offices = entries.people.flatMap((entry) =>
    entry.data.offices.flatMap(({ quote }, index) =>
      standsIn(quote, entry.data.name)
        ? []
        : [
            problemAt(
              entry,
              `offices.${index}.quote`,
              `cette citation ne nomme pas ${entry.data.name}`,
              'citez les mots qui donnent le nom et la fonction',
            ),
          ],
    ),
  );
  const attendance = entries.events.flatMap((entry) =>
    entry.data.attendance.flatMap((presence, index) => {
      const person = 'person' in presence ? names.get(presence.person) : undefined;
      if (person === undefined || standsIn(presence.quote, person.familyName)) return [];
      return [
        problemAt(
          entry,
          `attendance.${index}.quote`,
          `cette citation ne nomme pas ${person.name}`,
          'citez les mots qui le nomment',
        ),
      ];
    }),
  );
  const family = entries.people.flatMap((entry) =>
    standsIn(entry.data.name, entry.data.familyName)
      ? []
      : [
          problemAt(
            entry,
            'familyName',
            `« ${entry.data.familyName} » n’est pas dans « ${entry.data.name} »`,
            'copiez le nom de famille',
          ),
        ],
  );
  return [...offices, ...attendance, ...family];
};
