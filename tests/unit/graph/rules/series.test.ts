/** Numbered series: an event numbered n stands with 1 to n−1, published or declared missing. */
import { describe, expect, test } from 'vitest';
import { communique, smallWorld } from '../worlds.ts';
import { village } from './village.ts';

const TEXT = 'La troisième conférence s’est tenue le 5 mars 2020.'.replace('’', "'");

const event = (series: string, title = 'La conférence') => ({
  ...communique('2020-03-05', TEXT),
  'events/conference.yaml': `title: "${title}"\nkind: conférence\nstatus: tenu\ndate:\n  period: 2020-03-05\n  communique: 2020-03-05-essai\n  quote: "le 5 mars 2020"\n  words: "le 5 mars 2020"\n${series}`,
});

const said = (name: string, rank: number) =>
  `series:\n  name: "${name}"\n  rank: ${rank}\n  communique: 2020-03-05-essai\n  quote: "La troisième conférence"\n`;

const missing = (rank: number, period: string, name = 'conférences', more = '') => ({
  [`missing/numero-${rank}-${period}.yaml`]: `title: "Une conférence, ${rank}"\nperiod: ${period}\n${more}kind: conférence\nseries:\n  name: "${name}"\n  rank: ${rank}\nknownFrom:\n  - name: "Un site"\n    url: "https://exemple.invalid/"\n    seen: 2021-02-01\nprevents: "Ce qui y a été dit."\n`,
});

test('an event whose lower ranks are all declared is accepted, and its words account for its number', () => {
  const { lines, graph } = smallWorld({
    ...event(said('conférences', 3)),
    ...missing(1, '2019-01'),
    ...missing(2, '2019-06'),
  });
  expect(lines).toEqual([]);
  expect(graph.series.map(({ name, members }) => [name, members.map(({ rank }) => rank)])).toEqual([
    ['conférences', [1, 2, 3]],
  ]);
  expect(graph.events[0]?.rank?.passage?.words).toBe('La troisième conférence');
  expect(graph.communiques[0]?.numbers.find(({ words }) => words === 'troisième')?.claims).toEqual([
    'events/conference',
  ]);
});

test('a rank that is neither published nor declared missing is refused, all of them named', () => {
  expect(smallWorld(event(said('conférences', 3))).lines).toEqual([
    'content/events/conference.yaml:11:9 series.rank — « conférences » : les rangs 1 et 2 ne sont ni publiés, ni déclarés manquants → publiez chacun, ou déclarez-le dans content/missing/',
  ]);
  expect(smallWorld({ ...event(said('conférences', 3)), ...missing(1, '2019') }).lines).toEqual([
    'content/events/conference.yaml:11:9 series.rank — « conférences » : le rang 2 n’est ni publié, ni déclaré manquant → publiez chacun, ou déclarez-le dans content/missing/',
  ]);
});

test('a misspelt series is told from the one that it means', () => {
  const { lines } = smallWorld({
    ...event(said('conférence', 3)),
    ...missing(1, '2019-01'),
    ...missing(2, '2019-06'),
  });
  expect(lines).toEqual([
    'content/events/conference.yaml:11:9 series.rank — « conférence » : les rangs 1 et 2 ne sont ni publiés, ni déclarés manquants → publiez chacun, ou déclarez-le dans content/missing/ ; vouliez-vous dire la série « conférences » ?',
  ]);
});

test('one rank is held once, and ranks follow time', () => {
  const { lines } = smallWorld({
    ...event(said('conférences', 3)),
    ...missing(1, '2019-06'),
    ...missing(2, '2019-01'),
    ...missing(3, '2021'),
  });
  expect(lines).toEqual([
    'content/missing/numero-2-2019-01.yaml:6:9 series.rank — « conférences » : le rang 2 (2019-01) vient avant le rang 1 (2019-06) → corrigez le rang, ou la période',
    'content/missing/numero-3-2021.yaml:6:9 series.rank — le rang 3 de « conférences » est déjà celui de content/events/conference.yaml → corrigez l’un des deux',
  ]);
});

test('words that do not say the rank do not prove it', () => {
  const { lines } = smallWorld({
    ...event(said('conférences', 2)),
    ...missing(1, '2019-01'),
  });
  expect(lines).toContain(
    'content/events/conference.yaml:13:10 series.quote — ces mots ne disent pas le rang 2 → citez les mots qui le disent, ou expliquez votre numérotation dans « editorial »',
  );
});

test('a title that numbers its event says in which series', () => {
  const { lines } = smallWorld(event('', 'Troisième conférence des acteurs'));
  expect(lines).toContain(
    'content/events/conference.yaml:1:8 title — « Troisième conférence » est numérotée, sa série n’est pas dite → ajoutez « series: » avec son nom et son rang',
  );
  expect(smallWorld(event('', 'Conférence du deuxième semestre')).lines.join()).not.toContain('numérotée');
});

describe('in the village', () => {
  test('a missing document that its title numbers says its series too', () => {
    expect(
      village
        .edit('missing/2018-assises.yaml', 'title: "Premières assises"', 'title: "Premier rapport"')
        .edit('missing/2018-assises.yaml', 'series:\n  name: "assises"\n  rank: 1\n', '')
        .lines(),
    ).toEqual([
      'content/events/assises-2021.yaml:11:9 series.rank — « assises » : le rang 1 n’est ni publié, ni déclaré manquant → publiez chacun, ou déclarez-le dans content/missing/',
      'content/missing/2018-assises.yaml:1:8 title — « Premier rapport » est numérotée, sa série n’est pas dite → ajoutez « series: » avec son nom et son rang',
    ]);
  });

  test('a rank that a file which cannot be read may hold is not said to be lacking', () => {
    expect(village.spoil('missing/2018-assises.yaml').lines()).toEqual([]);
    expect(village.spoil('events/assises-2019.yaml').said('series')).toEqual([]);
  });
});
