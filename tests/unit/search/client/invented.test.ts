/** What the search answers on the corpus of the invented institution, whose documents have heads of their own. */
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { DEMO_CONTENT } from '../../../../scripts/lib/demo.mjs';
import { statusOf, verdictOf } from '#search/client/notes.ts';
import { searchIn } from './founding-source.ts';

const { ask: asked } = searchIn(loadWorld(DEMO_CONTENT).graph);

const ask = async (q: string) => {
  const { answer } = await asked({ q });
  return { answer, hits: answer.groups.flatMap(({ hits }) => hits) };
};

test('a document that its title alone finds shows a sentence of its text, and not its head', async () => {
  const { hits } = await ask('rectificatif');
  const document = hits.find(({ type }) => type === 'communiques');
  expect(document?.title.marks.length).toBeGreaterThan(0);
  const [shown] = document?.sentences ?? [];
  expect(shown?.text).toMatch(/^Dans le tableau du compte rendu du .*\.$/);
  expect(shown?.anchor).toMatch(/^s-/);
});

test.for(['presse', 'pressée', 'contact presse'])(
  '« %s » is nothing like « près » or « présidente »: nothing is found',
  async (q) => {
    expect((await ask(q)).answer.total).toBe(0);
  },
);

test.for([
  ['sourneau', 'Sournelle'],
  ['compteuse', 'compteurs'],
] as const)('« %s » comes near to « %s »', async ([q, near]) => {
  const { hits } = await ask(q);
  expect(hits.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')).toContain(near);
});

test('what only the index brings together is said once to come near, and none of it says so again', async () => {
  const { answer, state } = await asked({ q: 'conseiller' });
  const hits = answer.groups.flatMap(({ hits: best }) => best);
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(({ isNear }) => isNear)).toBe(true);
  expect(verdictOf(answer)).toBe('approché');
  expect(statusOf(answer, state)).toMatch(/^Aucun document ne contient .*conseiller.*résultats approchés\.$/);
  expect(verdictOf((await ask('conseil')).answer)).toBe('exact');
});
