/** What lists are called, by the sorts of what they hold. */
import { expect, test } from 'vitest';
import { themesName } from '#kinds/themes/sorts.ts';
import { eventsTitle, themesTitle, themeTitle } from '#views/sorts.ts';
import { wordOf, type ListedWord } from '#schemas/lists.ts';
import { foundingWorld } from '../graph/worlds.ts';

const AXIS: ListedWord = { name: 'axe', gender: 'm' };
const QUARRY: ListedWord = { name: 'chantier vital', gender: 'm', plural: 'chantiers vitaux' };
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
  expect(themesName(themes(STAKE, THEME))).toBe('Thématiques');
  expect(themesName(themes(QUARRY, AXIS))).toBe('Chantiers vitaux');
  expect(themesName([])).toBe('Thématiques');
});

test('one of them is called by its sort', () => {
  expect(themeTitle(themes(STAKE, THEME))).toBe('Thématique ou enjeu');
  expect(themeTitle(themes(AXIS, QUARRY, THEME))).toBe('Thématique, axe ou chantier vital');
  expect(themeTitle(themes(AXIS))).toBe('Axe');
  expect(themeTitle([])).toBe('Thématique');
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
