/** What lists are called, by the sorts of what they hold. */
import { expect, test } from 'vitest';
import { eventsTitle, sectionWords, subjectFacet, subjectsTitle, themesTitle } from '#views/sorts.ts';
import { wordOf, type ListedWord } from '#schemas/lists.ts';
import { buildGraph } from '#graph/build.ts';
import { foundingWorld } from '../graph/worlds.ts';

const AXIS = { name: 'axe', gender: 'm' } satisfies ListedWord;
const QUARRY = { name: 'chantier vital', gender: 'm', plural: 'chantiers vitaux' } satisfies ListedWord;
const THEME = wordOf({}, 'themeKinds', 'thématique');
const STAKE = wordOf({}, 'themeKinds', 'enjeu');
const themes = (...kinds: ListedWord[]) => kinds.map((themeKind) => ({ themeKind }));

test('subjects are called by their sorts, plain themes first, each in its plural', () => {
  expect(themesTitle(themes(STAKE, THEME, STAKE))).toBe('Thématiques et enjeux');
  expect(themesTitle(themes(AXIS, QUARRY, THEME))).toBe('Thématiques, axes et chantiers vitaux');
  expect(themesTitle(themes(AXIS))).toBe('Axes');
  expect(themesTitle([])).toBe('Thématiques');
});

test('a menu calls them by one sort, that of plain themes if there is one', () => {
  expect(sectionWords('themes', { themeSorts: [THEME, STAKE] })).toEqual({
    title: 'Thématiques',
    singular: 'thématique',
  });
  expect(sectionWords('themes', { themeSorts: [QUARRY, AXIS] })).toEqual({
    title: 'Chantiers vitaux',
    singular: 'chantier vital',
  });
  expect(sectionWords('themes', { themeSorts: [] }).title).toBe('Thématiques');
  expect(sectionWords('people', { themeSorts: [AXIS] }).title).toBe('Personnes');
});

test('one of them is called by its sort, and all of them agree with it', () => {
  const facet = (...themeSorts: ListedWord[]) => subjectFacet({ themeSorts });
  expect(facet(THEME, STAKE)).toEqual({ title: 'Thématique ou enjeu', all: 'Tous' });
  expect(facet(THEME, AXIS, QUARRY)).toEqual({ title: 'Thématique, axe ou chantier vital', all: 'Tous' });
  expect(facet(AXIS)).toEqual({ title: 'Axe', all: 'Tous' });
  expect(facet({ name: 'mission', gender: 'f' })).toEqual({ title: 'Mission', all: 'Toutes' });
  expect(facet()).toEqual({ title: 'Thématique', all: 'Toutes' });
});

test('the sorts of a site are in the order of its list, whatever that of its records', () => {
  const { content } = foundingWorld();
  const site = { ...content.site, lists: { themeKinds: [QUARRY, AXIS] } };
  const [one, other, ...more] = content.entries.themes;
  if (one === undefined || other === undefined) throw new Error('the founding content has themes');
  const sorted = (...kinds: string[]) =>
    [one, other].map((entry, rank) => ({ ...entry, data: { ...entry.data, kind: kinds[rank] ?? '' } }));
  const calls = (...kinds: string[]) =>
    subjectsTitle(
      buildGraph({
        ...content,
        site,
        entries: { ...content.entries, themes: [...sorted(...kinds), ...more] },
      }).site,
    );
  expect(calls('axe', 'chantier vital')).toBe('Thématiques, enjeux, chantiers vitaux et axes');
  expect(calls('chantier vital', 'axe')).toBe(calls('axe', 'chantier vital'));
});

test('events are called by their kinds, those without a name last', () => {
  const lists = { eventKinds: [{ name: 'inauguration', gender: 'f' as const }] };
  const { graph } = foundingWorld();
  const site = { ...graph.site, lists };
  const told = (...names: string[]) =>
    eventsTitle(
      names.map((name) => ({ eventKind: wordOf(lists, 'eventKinds', name) })),
      { site },
    );
  expect(told('inauguration', 'autre', 'comité')).toBe('Comités, inaugurations et autres événements');
  expect(told('forum', 'forum')).toBe('Forums');
  expect(told('autre')).toBe('Événements');
  expect(told()).toBe('Événements');
});
