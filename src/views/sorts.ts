/** What lists are called, by the sorts of what they hold: an archive declares its own, and no page may name another’s. */
import type { Graph } from '#graph/graph.ts';
import type { EventNode } from '#kinds/events/node.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { themeSorts, type Sorted } from '#kinds/themes/sorts.ts';
import { countedAs, wordsOf } from '#schemas/lists.ts';
import { sectionUrl } from '#site/urls.ts';
import { capitalise, enumerate } from '#text/word/agreement.ts';

/** « Thématiques et enjeux »; « Thématiques » where there are none. */
export const themesTitle = (themes: readonly Sorted[]): string =>
  themes.length === 0
    ? SECTIONS.themes.title
    : capitalise(enumerate(themeSorts(themes).map((sort) => countedAs(sort).plural)));

/** « Thématique ou enjeu », as one chooses one of them. */
export const themeTitle = (themes: readonly Sorted[]): string => {
  const names = themes.length === 0 ? [SECTIONS.themes.singular] : themeSorts(themes).map(({ name }) => name);
  return capitalise([names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' ou '));
};

/** The way back to the list of the subjects, under its own name. */
export const crumbToThemes = ({ themes }: Pick<Graph, 'themes'>): { title: string; url: string } => ({
  title: themesTitle(themes),
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
