import { LISTED_SECTIONS, SECTION_NAMES, SECTIONS } from '#kinds/sections.ts';
import { isUnread, type Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { FOLLOWING_PAGES, STANDING_PAGES } from '#site/own-pages.ts';
import { foldWords } from '#text/word/finder.ts';
import { nearest } from '#text/word/similar.ts';
import type { Rule } from './rule.ts';

/** Every address of the site, without those of the further pages of its lists. */
const addressesOf = ({ entries }: Content): string[] => [
  ...LISTED_SECTIONS.map((section) => `/${SECTIONS[section].path}/`),
  ...SECTION_NAMES.flatMap((section) =>
    entries[section].map(({ id }) => `/${SECTIONS[section].path}/${id}/`),
  ),
  ...[...FOLLOWING_PAGES, ...STANDING_PAGES, 'echeances'].map((slug) => `/${slug}/`),
  ...entries.pages.map(({ id }) => `/${id}/`),
];

/** A direct way of the search leads to a page of the site, and no word leads two ways. */
export const directWays: Rule = (content) => {
  const { searchContract: contract } = content;
  if (contract === undefined) return [];
  const known = addressesOf(content);
  const all = new Set(known);
  const isReadable = !(['pages', ...SECTION_NAMES] as const).some((kind) => isUnread(content, kind));
  const at = (field: string, message: string, remedy: string): Problem => {
    const { line, column } = contract.places.get(field) ?? { line: 1, column: 1 };
    return { path: contract.path, line, column, field, message, remedy, severity: 'refuse' };
  };
  const taken = new Map<string, string>();
  return contract.data.direct.flatMap(({ title, to, words }, rank) => {
    const [address = ''] = to.split('#');
    const [near] = nearest(address, known);
    const isThere = all.has(address) || !isReadable;
    const lost = at(
      `direct.${rank}.to`,
      `aucune page à l’adresse ${address}`,
      near === undefined ? 'corrigez l’adresse' : `vouliez-vous dire ${near} ?`,
    );
    const twice = words.flatMap((word, index) => {
      const key = foldWords(word);
      const other = taken.get(key);
      taken.set(key, title);
      return other === undefined
        ? []
        : [
            at(
              `direct.${rank}.words.${index}`,
              `« ${word} » mène déjà à « ${other} »`,
              'laissez ce mot à un seul accès',
            ),
          ];
    });
    return [...(isThere ? [] : [lost]), ...twice];
  });
};
