/** What lists are called, by the sorts of what they hold: an archive declares its own, and no page may name another’s. */
import type { Graph } from '#graph/graph.ts';
import type { EventNode } from '#kinds/events/node.ts';
import { everyOne, SECTIONS, type Section } from '#kinds/sections.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import { countedAs, wordsOf, type ListedWord } from '#schemas/lists.ts';
import { sectionUrl } from '#site/urls.ts';
import { capitalise, enumerate } from '#text/word/agreement.ts';

export type Sorted = Pick<ThemeNode, 'themeKind'>;

/** The sorts of some subjects, each once: those that are plainly themes first, the others in the order in which they come. */
function sortsIn(themes: readonly Sorted[]): ListedWord[] {
  const sorts = [...new Map(themes.map(({ themeKind }) => [themeKind.name, themeKind])).values()];
  const isPlain = ({ name }: ListedWord) => name === SECTIONS.themes.singular;
  return [...sorts.filter(isPlain), ...sorts.filter((sort) => !isPlain(sort))];
}

const titleOf = (sorts: readonly ListedWord[]): string =>
  sorts.length === 0
    ? SECTIONS.themes.title
    : capitalise(enumerate(sorts.map((sort) => countedAs(sort).plural)));

/** « Thématiques et enjeux », by the sorts of some of them; « Thématiques » where there are none. */
export const themesTitle = (themes: readonly Sorted[]): string => titleOf(sortsIn(themes));

/** What a site says of its themes whatever the order of their records: the sorts that they are of, in that of its list. */
type Site = Pick<Graph['site'], 'themeSorts'>;

/** What the list of all the subjects of a site is called. */
export const subjectsTitle = ({ themeSorts }: Site): string => titleOf(themeSorts);

/** « Thématique ou enjeu », as one chooses one of them, and « Tous », to choose none: masculine as soon as one of them is. */
export function subjectFacet({ themeSorts }: Site): { title: string; all: string } {
  const { singular: name, gender } = SECTIONS.themes;
  const sorts = themeSorts.length === 0 ? [{ name, gender }] : themeSorts;
  const names = sorts.map((sort) => sort.name);
  return {
    title: capitalise([names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' ou ')),
    all: everyOne(sorts.every((sort) => sort.gender === 'f') ? 'f' : 'm'),
  };
}

/** What a site calls a section in one word, and one of its entries: themes, by the first of their sorts. */
export function sectionWords(
  section: Section,
  { themeSorts: [first] }: Site,
): { title: string; singular: string } {
  const { title, singular } = SECTIONS[section];
  return section !== 'themes' || first === undefined
    ? { title, singular }
    : { title: capitalise(countedAs(first).plural), singular: first.name };
}

/** The way back to the list of the subjects, under its own name. */
export const crumbToThemes = ({ site }: Pick<Graph, 'site'>): { title: string; url: string } => ({
  title: subjectsTitle(site),
  url: sectionUrl('themes'),
});

/** « Conférences, forums et autres événements »: the kinds of some events, in the order of the list; « Événements » where there are none. */
export function eventsTitle(
  events: readonly Pick<EventNode, 'eventKind'>[],
  { site }: Pick<Graph, 'site'>,
): string {
  const here = new Set(events.map(({ eventKind }) => eventKind.name));
  const kinds = wordsOf(site.lists, 'eventKinds').filter(({ name }) => here.has(name));
  const named = kinds.filter(({ label }) => label === undefined).map((kind) => countedAs(kind).plural);
  const others = kinds.length > named.length ? [named.length === 0 ? 'événements' : 'autres événements'] : [];
  return kinds.length === 0 ? SECTIONS.events.title : capitalise(enumerate([...named, ...others]));
}
