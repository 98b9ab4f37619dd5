/** The search on the founding corpus, without a browser: what holds for every title and every sentence. */
import { expect, test } from 'vitest';
import { search } from '#search/client/engine.ts';
import { stateFrom } from '#search/client/state.ts';
import { leavesOf } from '#document/model.ts';
import { withoutAccents } from '#text/letters.ts';
import { foundingSearch, graph } from './founding-source.ts';

const { ask: asked, fresh: freshSource } = foundingSearch();

const ask = async (q: string, more: Record<string, string> = {}) => (await asked({ q, ...more })).answer;

/** Ways in which a reader copies a title out of memory. */
const TYPINGS: readonly [name: string, type: (title: string) => string][] = [
  ['as it is', (title) => title],
  ['in lower case, without accents', (title) => withoutAccents(title).toLowerCase()],
  ['with straight apostrophes', (title) => title.replaceAll('’', "'")],
  ['with typographic apostrophes', (title) => title.replaceAll("'", '’')],
];

test.for(TYPINGS)('every title is found first when typed %s', { timeout: 60_000 }, async ([, type]) => {
  const { communiques, commitments, themes, workshops, events, people, organisations, figures } = graph;
  const nodes = [communiques, commitments, themes, workshops, events, people, organisations, figures].flat();
  const missed: string[] = [];
  for (const { title, url } of nodes) {
    const { groups } = await ask(type(title));
    const [first] = groups[0]?.hits ?? [];
    // Two entries may bear one name: « Insertion » is a workshop, and « Enjeu d’insertion » a theme.
    if (first?.url !== url && first?.title.text.toLowerCase() !== title.toLowerCase())
      missed.push(`${title}: ${first?.url}`);
  }
  expect(missed).toEqual([]);
});

test('every sentence is found by its own words as a phrase, and shown', { timeout: 60_000 }, async () => {
  const missed: string[] = [];
  let count = 0;
  for (const { document, url } of graph.communiques)
    for (const { text, sentences } of leavesOf(document).filter(({ level }) => level !== 1))
      for (const { id, start, end } of sentences) {
        count += 1;
        const sentence = text.slice(start, end).replaceAll('"', '');
        const { groups, isApproximate } = await ask(`"${sentence}"`);
        const hit = groups.flatMap(({ hits }) => hits).find((one) => one.url === url);
        if (isApproximate || !hit?.sentences.some(({ anchor }) => anchor === id))
          missed.push(`${id} ${sentence}`);
      }
  expect(count).toBeGreaterThan(40);
  expect(missed).toEqual([]);
});

test('a first answer on this corpus asks for less than a hundred and ten kilobytes of index and engine', async () => {
  const fresh = freshSource();
  await search(fresh, stateFrom(new URLSearchParams('q=insertion')), false);
  const { read } = fresh;
  // The engine travels compressed by its host; the rest is compressed already, or tiny.
  const bytes = [...read].reduce(
    (sum, [name, size]) => sum + (name.endsWith('.wasm') ? size * 0.48 : size),
    0,
  );
  expect(bytes).toBeLessThan(110_000);
  expect([...read.keys()].filter((name) => name.includes('facettes'))).toEqual([]);
});
