import { SECTIONS, SECTION_NAMES } from '#kinds/sections.ts';
import { isUnread } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { nearest } from '#text/word/similar.ts';
import type { Rule } from './rule.ts';

/** Every address that the search promises to find, or never to find, is a page of the site: a promise on nothing holds by itself. */
export const searchContract: Rule = (content) => {
  const { searchContract: contract, entries } = content;
  if (contract === undefined) return [];
  const known = SECTION_NAMES.flatMap((section) =>
    entries[section].map(({ id }) => `/${SECTIONS[section].path}/${id}/`),
  );
  const all = new Set(known);
  const isRead = (address: string) => {
    const section = SECTION_NAMES.find((name) => address.startsWith(`/${SECTIONS[name].path}/`));
    // A whole folder that cannot be read has been complained of once.
    return section === undefined || (entries[section].length > 0 && !isUnread(content, section));
  };
  return contract.data.queries.flatMap(({ first, among, not }, rank) => {
    const named: [address: string | undefined, field: string][] = [
      [first, 'first'],
      ...among.map((one, index): [string, string] => [one, `among.${index}`]),
      ...not.map((one, index): [string, string] => [one, `not.${index}`]),
    ];
    return named.flatMap(([address, name]): Problem[] => {
      if (address === undefined || all.has(address) || !isRead(address)) return [];
      const field = `queries.${rank}.${name}`;
      const { line, column } = contract.places.get(field) ?? { line: 1, column: 1 };
      const [near] = nearest(address, known);
      return [
        {
          path: contract.path,
          line,
          column,
          field,
          message: `aucune page à l’adresse ${address}`,
          remedy: near === undefined ? 'corrigez l’adresse' : `vouliez-vous dire ${near} ?`,
          severity: 'refuse',
        },
      ];
    });
  });
};
