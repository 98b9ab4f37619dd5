/** What an empty answer leads to, and which words of a question are left aside, on the founding corpus. */
import { expect, test } from 'vitest';
import { search } from '#search/client/engine.ts';
import { notesOf } from '#search/client/notes.ts';
import { answerTo } from '#search/client/proposal.ts';
import { stateFrom } from '#search/client/state.ts';
import { foundingSearch } from './founding-source.ts';

const { ask, fresh } = foundingSearch();

async function answered(q: string, more: Record<string, string> = {}) {
  const source = fresh();
  const state = stateFrom(new URLSearchParams({ q, ...more }));
  return answerTo({ search: (one, wantsCounts) => search(source, one, wantsCounts) }, state, false);
}

test('one search was perhaps meant: what it finds is given at once, with what was asked', async () => {
  const { answer, state, asked } = await answered('Lallande');
  expect(state.q).toBe('Lalande');
  expect(answer.groups[0]?.hits[0]?.url).toBe('/personnes/michel-lalande/');
  expect(asked?.state.q).toBe('Lallande');
  expect(asked?.answer.total).toBe(0);
});

test('what narrows a search narrows the one that was meant', async () => {
  const { answer, state } = await answered('Lallande', { type: 'communiques' });
  expect(state.facets).toEqual({ type: 'communiques' });
  expect(answer.types.map(({ type }) => type)).toEqual(['communiques']);
});

test.each(['aujourd’hui', 'secours populaire', 'insertion', 'Noblecourre'])(
  '« %s » is answered as it was asked',
  async (q) => {
    const { state, asked } = await answered(q);
    expect([state.q, asked]).toEqual([q, undefined]);
  },
);

test('a search that finds nothing in the place of another is no answer to it', async () => {
  const { state, asked } = await answered('Lallande', { annee: '1999' });
  expect([state.q, asked]).toEqual(['Lallande', undefined]);
});

test.each([
  ['combien de places d’hébergement', 'places d’hébergement', ['combien']],
  ['quel budget pour l’aide alimentaire ?', 'aide alimentaire', ['budget']],
  ['pourquoi un forum', 'forum', ['pourquoi']],
])('« %s » is asked as « %s »', async (asked, said, aside) => {
  const [{ answer }, { answer: plain }] = await Promise.all([ask({ q: asked }), ask({ q: said })]);
  expect(answer.isApproximate).toBe(plain.isApproximate);
  expect([...answer.aside]).toEqual(expect.arrayContaining(aside));
  const urls = async (one: typeof answer) => (await one.hits(0, 100)).map(({ url }) => url);
  expect(await urls(answer)).toEqual(await urls(plain));
});

test('a word of a question that some document has is looked for', async () => {
  const { answer } = await ask({ q: 'accès aux solutions' });
  expect(answer.aside).toEqual([]);
});

test('alone, it is looked for', async () => {
  const { answer } = await ask({ q: 'combien' });
  expect([answer.aside, answer.total]).toEqual([[], 0]);
  expect(answer.checked.map(({ isKnown }) => isKnown)).toEqual([false]);
});

test('what is left aside is said', async () => {
  expect(typeof notesOf).toBe('function');
  const { answer } = await ask({ q: 'combien de places d’hébergement' });
  expect(answer.aside).toEqual(['combien']);
  expect(answer.isScattered).toBe(false);
});
