/** A missing document exists, and is named after its date. */
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { missingTold } from '#views/missing.ts';
import { ASSISES, village } from './village.ts';

test('one of the future does not exist yet', () => {
  expect(village.edit('missing/2018-assises.yaml', 'period: 2018', 'period: 2022').said('missing')).toEqual([
    'content/missing/2018-assises.yaml:2:9 period — après le jour auquel le site est arrêté (2020-12-31) : ce document n’existe pas encore → corrigez la date, ou avancez « asOf » dans content/site.yaml',
  ]);
});

test('its file is named after its date', () => {
  expect(village.edit('missing/2018-assises.yaml', 'period: 2018', 'period: 2017').lines()).toEqual([
    'content/missing/2018-assises.yaml:2:9 period — le nom du fichier dit 2018 → corrigez la date, ou renommez le fichier',
  ]);
});

test('or after no date', () => {
  expect(
    village
      .write('missing/assises.yaml', village.text('missing/2018-assises.yaml'))
      .remove('missing/2018-assises.yaml')
      .lines(),
  ).toEqual([]);
});

test('within the span in which it may be', () => {
  expect(
    village.edit('missing/2018-assises.yaml', 'period: 2018', 'period: 2017\nuntil: 2018').lines(),
  ).toEqual([]);
});

const FILE = 'missing/2018-assises.yaml';
const HOW = '  - name: "Un site inventé"\n    url: "https://exemple.invalid/assises"\n    seen: 2020-03-02';

test('a page was read on a day that the site has reached, which its foot tells', () => {
  expect(village.edit(FILE, 'seen: 2020-03-02', 'seen: 2020-12-31').said('missing')).toEqual([]);
  expect(village.edit(FILE, 'seen: 2020-03-02', 'seen: 2021-01-01').said('missing')).toEqual([
    'content/missing/2018-assises.yaml:10:11 knownFrom.0.seen — le 1er janvier 2021 suit le jour auquel le site est arrêté (2020-12-31) → donnez le jour où la page a été lue, ou avancez « asOf » dans content/site.yaml',
  ]);
});

describe('how it is known', () => {
  test('is a page of another site with its address and its day, both', () => {
    for (const gone of ['    seen: 2020-03-02\n', '    url: "https://exemple.invalid/assises"\n'])
      expect(village.edit(FILE, gone, '').lines()).toHaveLength(1);
  });

  test('or the words of a document published here, found in it', () => {
    const told = (quote: string) =>
      village.edit(FILE, HOW, `  - communique: ${ASSISES}\n    quote: "${quote}"`).lines();
    expect(told('les deuxièmes assises')).toEqual([]);
    expect(told('les premières assises')).toHaveLength(1);
  });

  test('or a deduction, and the node says so: nothing else does', () => {
    const howOf = (world: typeof village) => buildGraph(world.read().content).missing.map(({ how }) => how);
    const deduced = village.edit(FILE, HOW, '  - deduction: "Les suivantes sont les deuxièmes."');
    expect([deduced.lines(), howOf(deduced)]).toEqual([[], ['déduction']]);
    expect(howOf(village)).toEqual(['source']);
    expect(howOf(village.edit(FILE, HOW, `${HOW}\n  - deduction: "Les suivantes."`))).toEqual(['source']);
    expect(missingTold(buildGraph(deduced.read().content).missing)).toBe(
      '1 que nous ne faisons que déduire, sans que rien n’en atteste l’existence',
    );
  });
});

describe('what is said of a document published here', () => {
  const prevents = (words: string, more = '') =>
    village.edit(FILE, 'prevents: "Ce qui y a été dit."', `prevents: "${words}"${more}`).said('missing');
  const unproven = (name: string) => [
    `content/missing/2018-assises.yaml:11:11 prevents — rien ne prouve ce qui est dit ici de ${ASSISES} (« ${name} ») → citez ses mots sous « passages: » (communique: ${ASSISES}, quote: "…"), ou ne dites rien de lui`,
  ];

  test.each([
    ['Le changement que laisse voir le communiqué de mai 2019.', 'mai 2019'],
    ['Si la halle annoncée en mai 2019 y était promise.', 'mai 2019'],
    ['Ce que le communiqué de 2019 en disait.', 'communiqué de 2019'],
  ])('is proven by its words: %s', (words, name) => {
    expect(prevents(words)).toEqual(unproven(name));
    expect(
      prevents(
        words,
        `\npassages:\n  - communique: ${ASSISES}\n    quote: "La ville ouvrira une halle en 2020."`,
      ),
    ).toEqual([]);
  });

  test('and nothing is asked of what names none', () => {
    expect(prevents('Les sommes de 2019 et de mai 2018.')).toEqual([]);
  });
});
