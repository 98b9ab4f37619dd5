import { expect, test } from 'vitest';
import { communique, foundingWorld, smallWorld } from './worlds.ts';

test('words kept with a note are registered, with the sentence that holds them', () => {
  const { graph } = smallWorld(
    communique(
      '2020-03-05',
      'Rien. Un nouveau modèle <Sic note="Le document écrit « sociale ».">sociale</Sic> est né. Rien.',
    ),
  );
  expect(graph.kept).toMatchObject([
    {
      words: 'sociale',
      note: 'Le document écrit « sociale ».',
      sentence: 'Un nouveau modèle sociale est né.',
    },
  ]);
  expect(graph.kept[0]?.url).toMatch(/^\/communiques\/2020-03-05-essai\/#s-[0-9a-z]+$/);
});

test('a corpus without a note keeps nothing', () => {
  expect(smallWorld(communique('2020-03-05', 'Rien.')).graph.kept).toEqual([]);
});

test('the founding corpus keeps the mistake of 2019', () => {
  expect(foundingWorld().graph.kept.map(({ communique: { date }, words }) => [date, words])).toEqual([
    ['2019-01-16', 'sociale'],
  ]);
});
