/** A noun in -er and its plural have two roots for the index's stemmer: each comes by the spelling of the other, and by no other word. */
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { DEMO_CONTENT } from '../../../../scripts/lib/demo.mjs';
import { searchIn } from './founding-source.ts';

/** What a site would say, a subject each. */
const TITLES = ['Des loyers', 'Une loi', 'Des conseillers', 'Une conseillère', 'Des hivers'];

const { graph } = loadWorld(DEMO_CONTENT);
const themes = graph.themes
  .slice(0, TITLES.length)
  .map((theme, rank) => ({ ...theme, title: TITLES[rank] ?? '' }));
const { ask } = searchIn({ ...graph, themes });

test.for([
  ['loi', ['Une loi']],
  ['loyer', ['Des loyers']],
  ['loyers', ['Des loyers']],
  ['conseil', []],
  ['conseiller', ['Des conseillers', 'Une conseillère']],
  ['conseillers', ['Des conseillers', 'Une conseillère']],
  ['conseillère', ['Des conseillers', 'Une conseillère']],
  ['hiver', ['Des hivers']],
  ['hivers', ['Des hivers']],
] as const)('« %s » finds %j', async ([q, titles]) => {
  const { answer } = await ask({ q });
  const found = answer.groups.flatMap(({ hits }) => hits.map(({ title }) => title.text));
  expect(found.filter((title) => TITLES.includes(title))).toEqual(titles);
});
