import { matchingWords } from '#text/matching.ts';
import { wordsOf } from '#schemas/lists.ts';
import { lesserRoleIn, presenceIn } from '#text/word/role-words.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const folded = (text: string) => matchingWords(text).toLowerCase();

/** Whoever is said to carry a commitment is said to do more than to lend its name or to stand beside; whoever is said to be at an event was there. */
export const roles: NearRule = (content, isAsked = ANY) => {
  const { entries, site } = content;
  const names = new Map(
    entries.organisations.map(({ id, data }) => [id, [data.name, ...data.aliases].map(folded)]),
  );
  const people = new Map(entries.people.map(({ id, data }) => [id, [data.name].map(folded)]));
  const parties = entries.commitments.filter(isAsked).flatMap((entry) =>
    entry.data.parties.flatMap(({ organisation, role, quote }, index) => {
      const said = role === 'porte' && lesserRoleIn(folded(quote), names.get(organisation) ?? []);
      if (!said) return [];
      return [
        problemAt(
          entry,
          `parties.${index}.role`,
          `« ${said.words} » ne dit pas qui porte l’engagement`,
          `écrivez role: ${said.role}`,
        ),
      ];
    }),
  );
  const present = entries.events.filter(isAsked).flatMap((entry) =>
    entry.data.attendance.flatMap((one, index) => {
      const who = 'person' in one ? people.get(one.person) : names.get(one.organisation);
      const said = presenceIn(folded(one.quote), who ?? []);
      const word = wordsOf(site.lists, 'attendanceRoles').find(({ name }) => name === one.role);
      if (said === undefined || word === undefined || said.role === (word.like ?? one.role)) return [];
      return [
        problemAt(
          entry,
          `attendance.${index}.role`,
          said.role === undefined
            ? `« ${said.words.replace("'", '’')} » dit une absence`
            : `« ${said.words} » ne dit pas « ${one.role} »`,
          said.role === undefined ? 'retirez cette présence' : `écrivez role: ${said.role}`,
        ),
      ];
    }),
  );
  return [...parties, ...present];
};
