import { matchingWords } from '#text/matching.ts';
import { lesserRoleIn } from '#text/word/role-words.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const folded = (text: string) => matchingWords(text).toLowerCase();

/** Whoever is said to carry a commitment is said to do more than to lend its name or to stand beside. */
export const roles: NearRule = ({ entries }, isAsked = ANY) => {
  const names = new Map(
    entries.organisations.map(({ id, data }) => [id, [data.name, ...data.aliases].map(folded)]),
  );
  return entries.commitments.filter(isAsked).flatMap((entry) =>
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
};
