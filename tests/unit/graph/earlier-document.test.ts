import { unmentionedIn } from '#views/unmentioned.ts';
import { describe, expect, test } from 'vitest';
import { commitmentOf, communique, smallWorld } from './worlds.ts';

const mention = (day: string, quote: string, index = 0) =>
  `  - communique: ${day}-essai\n    quote: "${quote}"\n    verb: "sera ouvert"\n    level: annoncé\n    nature: ${index === 0 ? 'annonce' : 'répétition'}\n    summary: "L’ouverture"\n`;
const commitment = (title: string, ...mentions: string[]) =>
  `title: "${title}"\nlevel: régional\nmentions:\n${mentions.join('')}`;

const relais = 'Le relais sera ouvert.';
const foyer = 'Le foyer sera ouvert.';
const later = {
  ...communique('2020-03-05', `${relais} ${foyer}`),
  ...communique('2021-02-01', relais),
};
const relaisIn = (...days: string[]) =>
  commitment('Ouvrir le relais', ...days.map((day, index) => mention(day, relais, index)));
const foyerIn = (...days: string[]) =>
  commitment('Ouvrir le foyer', ...days.map((day, index) => mention(day, foyer, index)));

describe('an older document found afterwards', () => {
  const { graph: before } = smallWorld({
    ...later,
    'commitments/relais.yaml': relaisIn('2020-03-05', '2021-02-01'),
    'commitments/foyer.yaml': foyerIn('2020-03-05'),
  });
  const { graph: after } = smallWorld({
    ...later,
    ...communique('2019-01-16', 'Le foyer sera ouvert. La halte sera ouvert.'),
    'commitments/relais.yaml': relaisIn('2020-03-05', '2021-02-01'),
    'commitments/foyer.yaml': foyerIn('2019-01-16', '2020-03-05'),
    'commitments/halte.yaml': commitment('Ouvrir la halte', mention('2019-01-16', 'La halte sera ouvert.')),
  });
  const unmentioned = (graph: typeof before) =>
    [...graph.communiques].reverse().map((node) => {
      const { count, named } = unmentionedIn(graph, node);
      return [node.date, count, named.map(({ commitment: { id } }) => id)];
    });

  test('moves the first mention', () => {
    expect(commitmentOf(before, 'foyer').first.passage.communique.date).toBe('2020-03-05');
    expect(commitmentOf(after, 'foyer').first.passage.communique.date).toBe('2019-01-16');
    expect(after.commitments.map(({ id }) => id)).toEqual(['foyer', 'halte', 'relais']);
  });

  test('changes what later documents no longer mention', () => {
    expect(unmentioned(before)).toEqual([
      ['2020-03-05', 0, []],
      ['2021-02-01', 1, ['foyer']],
    ]);
    expect(unmentioned(after)).toEqual([
      ['2019-01-16', 0, []],
      ['2020-03-05', 1, ['halte']],
      ['2021-02-01', 2, ['foyer', 'halte']],
    ]);
  });

  test('does not change the silence of what came after it', () => {
    expect(commitmentOf(before, 'foyer').silentSince).toBe(1);
    expect(commitmentOf(after, 'foyer').silentSince).toBe(1);
    expect(commitmentOf(after, 'halte').silentSince).toBe(2);
  });
});
