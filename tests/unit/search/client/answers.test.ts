/** What the search says of an answer, and what it shows of a result, on the founding corpus. */
import { expect, test } from 'vitest';
import { search } from '#search/client/engine.ts';
import { meantQuery, statusOf } from '#search/client/notes.ts';
import { stateFrom } from '#search/client/state.ts';
import { exact } from '#search/pagefind/terms.ts';
import { foundingSearch } from './founding-source.ts';

const { ask: asked, fresh } = foundingSearch();

async function ask(q: string) {
  const { state, answer } = await asked({ q });
  const hits = answer.groups.flatMap((group) => group.hits);
  return { answer, hits, said: statusOf(answer, state), meant: meantQuery(answer, state) };
}
const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([start, end]) => text.slice(start, end));

test('an entry found by another of its names shows it, marked', async () => {
  const { hits } = await ask('abandon');
  const entry = hits.find(({ url }) => url === '/vocabulaire/decrochage/');
  expect(entry?.name && marked(entry.name)).toEqual(['abandon']);
  const { hits: shown } = await ask('hébergement');
  expect(shown.map(({ name }) => name)).toEqual(shown.map(() => undefined));
});

test('words that no sentence has together are said to be apart', async () => {
  expect((await ask('logements sociaux')).said).toBe('1 résultat, sans phrase qui contienne tous ces mots.');
  expect((await ask('aide sociale')).said).toMatch(/^\d+ résultats$/);
});

test('the sentences shown are those that show each word', async () => {
  const { hits } = await ask('logements sociaux');
  const shown = hits[0]?.sentences.slice(0, 2).flatMap(marked).join(' ');
  expect(shown).toContain('logement');
  expect(shown).toContain('sociaux');
});

test('a word is not marked inside those that only begin so', async () => {
  const { hits } = await ask('an');
  const marks = hits.flatMap(({ title, sentences }) => [title, ...sentences].flatMap(marked));
  expect(new Set(marks)).toEqual(new Set(['an']));
});

test('a beginning is no beginning of what the index’s stemmer leaves of it', async () => {
  const { hits } = await ask('Jeanté');
  expect(hits.length).toBeGreaterThan(0);
  for (const { title, sentences } of hits)
    expect([title, ...sentences].flatMap(marked).join(' ')).toMatch(/^(Jeantet ?)+$/);
});

test('a family is told by the index, and another word is not taken for it', async () => {
  expect((await ask('élargissement')).answer.total).toBeGreaterThan(0);
  expect((await ask('mission')).answer.total).toBe(0);
  expect((await ask('étudiants')).answer.total).toBe(0);
});

test('a correction replaces the word, and not its letters in another', async () => {
  expect((await ask('participation partissipation')).meant).toBe('participation participation');
  expect((await ask('préfets prefes Lallande'.normalize('NFD'))).meant).toContain('Lalande');
});

test('words of a longer expression bring no equivalents of their own', async () => {
  expect((await ask('insertion par l’activité économique')).answer.alsoSearched).toEqual(['IAE']);
  expect((await ask('aide sociale à l’enfance')).answer.alsoSearched).not.toContain('accès aux droits');
});

test('exact words are ranked as the words are: a title first', async () => {
  const { hits } = await ask('"conseils départementaux"');
  expect(hits[0]?.url).toBe('/organismes/conseils-departementaux/');
});

test('what the index found by a word that only begins alike is said to come near, and nothing else is', async () => {
  const near = async (q: string) => (await ask(q)).hits.flatMap(({ url, isNear }) => (isNear ? [url] : []));
  expect((await ask('commune')).hits.map(({ url }) => url)).toContain('/vocabulaire/metropoles/');
  for (const q of ['commune', '"communes"'])
    expect([q, await near(q)]).toEqual([q, ['/communiques/2020-07-10-forum-regional/']]);
  expect((await near('élargissement')).length).toBeGreaterThan(0);
  for (const q of [
    'communiqué',
    'annoncée',
    'doublées',
    'régionaux',
    'hébergement',
    'sans-abri',
    'IAE',
    'dix millions',
    '1,5 M€',
    '10 juillet 2020',
    'Lalande',
    '"seront ainsi doublés"',
    // From one sentence to the next.
    '"confinement par ailleurs"',
    'inser',
  ])
    expect([q, await near(q)]).toEqual([q, []]);
});

test('exact words are fetched with the list of words, before it says anything', async () => {
  const source = fresh();
  const calls: string[] = [];
  const told: typeof source = {
    ...source,
    prepare: (term, withPlaces) => {
      calls.push(`${term}${withPlaces === true ? ' and its places' : ''}`);
    },
    sorts: () => {
      calls.push('the list');
      return source.sorts();
    },
  };
  await search(told, stateFrom(new URLSearchParams({ q: '"conseils départementaux"' })), false);
  expect(calls.slice(0, 2)).toEqual([`${exact(['conseils', 'departementaux'])} and its places`, 'the list']);
});
