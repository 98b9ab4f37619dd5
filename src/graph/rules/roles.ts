import type { Entry } from '#entries/entry.ts';
import { matchingWords } from '#text/matching.ts';
import { wordsOf } from '#schemas/lists.ts';
import { absenceIn, lesserRoleIn, presenceIn, refusalIn, saysPaying } from '#text/word/role-words.ts';
import { documentsOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const folded = (text: string) => matchingWords(text).toLowerCase();

const ARTICLE = /^(?:les? |la |l'|des? |du )/u;

const absence = (entry: Entry, field: string, words: string) =>
  problemAt(entry, field, `« ${words.replaceAll("'", '’')} » dit une absence`, 'retirez cette présence');

/** Whoever is said to carry a commitment is said to do more than to lend its name or to stand beside; whoever is said to be at an event was there. */
export const roles: NearRule = (content, isAsked = ANY) => {
  const { entries, site } = content;
  const documents = documentsOf(content);
  const names = new Map(
    entries.organisations.map(({ id, data }) => [id, [data.name, ...data.aliases].map(folded)]),
  );
  const people = new Map(
    entries.people.map(({ id, data }) => [id, [data.name, data.familyName, ...data.aliases].map(folded)]),
  );
  const parties = entries.commitments.filter(isAsked).flatMap((entry) =>
    entry.data.parties.flatMap(({ organisation, role, communique, quote }, index) => {
      const said = role === 'porte' && lesserRoleIn(folded(quote), names.get(organisation) ?? []);
      const declined =
        role === 'porte' || role === 'paie'
          ? refusalIn(folded(quote), names.get(organisation) ?? [])
          : undefined;
      if (declined !== undefined)
        return [
          problemAt(
            entry,
            `parties.${index}.role`,
            `« ${declined.replaceAll("'", '’')} » dit le contraire de « ${role} »`,
            'retirez ce rôle, ou citez les mots qui le donnent',
          ),
        ];
      const sentence = sentenceOf(quote, documents.get(communique)) ?? quote;
      if (role === 'paie' && !saysPaying(folded(sentence)))
        return [
          problemAt(
            entry,
            `parties.${index}.role`,
            'ces mots ne disent pas qui paie',
            'citez ceux qui le disent, ou donnez le rôle que ceux-ci disent (porte, est associé…)',
          ),
        ];
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
      const absent = absenceIn(folded(one.quote), who ?? [], !('person' in one));
      if (absent !== undefined) return [absence(entry, `attendance.${index}.role`, absent)];
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
  const groups = entries.events.filter(isAsked).flatMap((entry) =>
    entry.data.groups.flatMap((one, index) => {
      const bare = one.names.map((name) => folded(name).replace(ARTICLE, ''));
      const said = presenceIn(folded(one.quote), bare);
      const absent =
        said !== undefined && said.role === undefined ? said.words : absenceIn(folded(one.quote), bare, true);
      return absent === undefined ? [] : [absence(entry, `groups.${index}.names`, absent)];
    }),
  );
  return [...parties, ...present, ...groups];
};
