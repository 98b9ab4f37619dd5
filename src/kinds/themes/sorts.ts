/** The sorts of a site's subjects: an archive declares its own. */
import { SECTIONS } from '#kinds/sections.ts';
import { countedAs, type ListedWord } from '#schemas/lists.ts';
import { capitalise } from '#text/word/agreement.ts';
import type { ThemeNode } from './node.ts';

export type Sorted = Pick<ThemeNode, 'themeKind'>;

/** The sorts of some subjects, each once: those that are plainly themes first, the others in the order in which they come. */
export function themeSorts(themes: readonly Sorted[]): ListedWord[] {
  const sorts = [...new Map(themes.map(({ themeKind }) => [themeKind.name, themeKind])).values()];
  const isPlain = ({ name }: ListedWord) => name === SECTIONS.themes.singular;
  return [...sorts.filter(isPlain), ...sorts.filter((sort) => !isPlain(sort))];
}

/** What menus call them all, in one word: by their first sort. */
export function themesName(themes: readonly Sorted[]): string {
  const [first] = themeSorts(themes);
  return first === undefined ? SECTIONS.themes.title : capitalise(countedAs(first).plural);
}
