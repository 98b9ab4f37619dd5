import { describe, expect, test } from 'vitest';
import { communique, foundingWorld, smallWorld } from '../worlds.ts';
import { numbersOf } from '#graph/numbers/number-coverage.ts';
import { classesLeftAside } from '#views/numbers.ts';
import { ASSISES, HALLE, village } from './village.ts';

const TEXT = 'En 2019, 30 places ont été créées. Cette fois 4 se tiendra deux fois par an.';
const figure = (value: number, quote: string, more = '') =>
  `title: "Places"\nvalue: ${value}\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: 2020-03-05-essai\nquote: "${quote}"\nverb: "ont été créées"\n${more}`;
const orWaive = (quote: string) =>
  `ou ajoutez à « waivedNumbers », dans l’en-tête : { quote: "${quote}", why: "…" }`;
const bare = (words: string, context: string, quote: string) =>
  `le nombre « ${words} » n’est porté par aucune fiche : « ${context} » → créez un chiffre qui le cite (quote: "${quote}"), ${orWaive(quote)}`;
const bareDate = (words: string, context: string, quote: string) =>
  `la date « ${words} » n’est portée par aucune fiche : « ${context} » → créez la fiche qui la dit (événement, échéance, période d’un chiffre), ${orWaive(quote)}`;
/** With plain spaces. */
const plainly = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u00A0\u202F]/g, ' '));
const TEST = 'content/communiques/2020-03-05-essai.mdx';
const waive = (files: Record<string, string>, quote: string) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(
        'summary: "Un essai."\n',
        `summary: "Un essai."\nwaivedNumbers:\n  - quote: "${quote}"\n    why: "C’est un rang."\n`,
      ),
    ]),
  );
const RHYTHM = {
  'commitments/reunion.yaml':
    'title: "Se réunir"\nlevel: régional\nmentions:\n  - communique: 2020-03-05-essai\n    quote: "se tiendra deux fois par an"\n    verb: "se tiendra"\n    level: annoncé\n    nature: annonce\n    summary: "Réunions"\ndue:\n  rhythm: "deux fois par an"\n  communique: 2020-03-05-essai\n  quote: "se tiendra deux fois par an"\n',
};

describe('every number of a text', () => {
  test('is refused when nothing accounts for it, the printed date apart', () => {
    expect(plainly(smallWorld(communique('2020-03-05', TEXT)).lines)).toEqual([
      `${TEST}:16:4 — ${bareDate('2019', 'En 2019, 30 places ont été créées. Cette fois …', 'En 2019')}`,
      `${TEST}:16:10 — ${bare('30', 'En 2019, 30 places ont été créées. Cette fois 4 se …', '30 places')}`,
      `${TEST}:16:47 — ${bare('4', '… 30 places ont été créées. Cette fois 4 se tiendra deux fois par an.', '4 se')}`,
      `${TEST}:16:60 — ${bare('deux', '… été créées. Cette fois 4 se tiendra deux fois par an.', 'deux fois')}`,
    ]);
  });

  test('is accounted for by a figure, its period, a rhythm or a waiver', () => {
    const files = {
      ...waive(communique('2020-03-05', TEXT), 'Cette fois 4'),
      ...RHYTHM,
      'figures/places.yaml': figure(30, '30 places', 'period:\n  period: 2019\n  words: "En 2019"\n'),
    };
    const world = smallWorld(files);
    expect(world.lines).toEqual([]);
    const [node] = world.graph.communiques;
    expect(node?.numbers.map(({ words, claims, waived }) => [words, claims, waived])).toContainEqual([
      '30',
      ['figures/places'],
      undefined,
    ]);
    expect(node?.numbers.find(({ words }) => words === '4')).toMatchObject({
      claims: [],
      waived: 'C’est un rang.',
    });
    expect(node?.numbers.find(({ words }) => words === 'deux')?.claims).toEqual(['commitments/reunion']);
  });

  test('of a title that the text says again word for word can be left aside: its words are all of it', () => {
    const text = (body: string) =>
      waive(communique('2020-03-05', `## Cette fois 4\n\n${body}`), 'Cette fois 4');
    const again = 'Cette fois 4 se tiendra.';
    expect(smallWorld(text(again)).lines).toEqual([`${TEST}:21:12 — ${bare('4', again, '4 se')}`]);
    expect(smallWorld(text('Cette fois 4')).lines).toContainEqual(
      expect.stringContaining('ces mots se trouvent 2 fois dans 2020-03-05-essai'),
    );
  });

  test('a figure accounts for its own value only, not for its neighbours in the quotation', () => {
    const { lines } = smallWorld({
      ...communique('2020-03-05', 'Dans 12 communes, 30 places ont été créées.'),
      'figures/places.yaml': figure(30, 'Dans 12 communes, 30 places'),
    });
    expect(lines).toEqual([
      `${TEST}:16:6 — ${bare('12', 'Dans 12 communes, 30 places ont été créées.', '12 communes')}`,
    ]);
  });

  test('that a record carries is never said to be left aside', () => {
    const { graph } = foundingWorld();
    for (const { numbers } of graph.communiques)
      for (const { words, claims, waived } of numbers)
        expect([words, claims.length > 0 && waived !== undefined]).toEqual([words, false]);
  });

  test('of the founding corpus is accounted for', () => {
    const { graph } = foundingWorld();
    for (const { numbers } of graph.communiques) {
      expect(numbers.length).toBeGreaterThan(5);
      for (const { words, claims, waived } of numbers)
        expect([words, claims.length > 0 || waived !== undefined]).toEqual([words, true]);
    }
  });
});

describe('in the village', () => {
  test('a bare number is refused', () => {
    expect(village.append(`communiques/${ASSISES}.mdx`, '\nOn compte 40 chaises.\n').lines()).toEqual([
      `content/communiques/2019-05-14-assises.mdx:31:11 — ${bare('40', 'On compte 40 chaises.', '40 chaises')}`,
    ]);
  });

  test('but while a record that may carry it cannot be read', () => {
    expect(
      village
        .append(`communiques/${ASSISES}.mdx`, '\nOn compte 40 chaises.\n')
        .spoil('figures/etals-doubles.yaml')
        .lines(),
    ).toEqual([]);
  });

  test('a waiver of what a record carries is refused', () => {
    expect(
      village
        .edit(
          `communiques/${ASSISES}.mdx`,
          '  - quote: "Deux tables"',
          '  - quote: "suivent deux thématiques"\n    why: "Essai."\n  - quote: "Deux tables"',
        )
        .lines(),
    ).toEqual([
      'content/communiques/2019-05-14-assises.mdx:14:12 waivedNumbers.0.quote — une fiche porte déjà « deux » → retirez cette ligne, ou citez le nombre qui n’a pas de fiche',
    ]);
  });
});

describe('what claims nothing', () => {
  const said = (text: string) => village.append(`communiques/${ASSISES}.mdx`, `\n${text}\n`).said('numbers');

  test.each([
    'Le Premier ministre a parlé, en premier lieu de la seconde guerre.',
    'La Covid-19, la 5G et la loi 3DS ; le 3919 répond.',
    'Tél : 03 20 30 52 50, au 12, rue des Lilas, 59000 Lille.',
    'De 9h30 à 17h, selon l’article L. 115-4 et le décret n° 2020-56.',
    'Tous deux remis à neuf, la maire est doublement satisfaite : zéro chômeur.',
  ])('is asked for no record: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('real quantities in words are asked for, one by one', () => {
    const lines = said(
      'On aide un millier de personnes, la moitié des foyers, un tiers, le quart des ménages.',
    );
    expect(new Set(lines.map((line) => /« ([^»]+) »/.exec(line)?.[1]))).toEqual(
      new Set(['un millier', 'la moitié', 'un tiers', 'le quart']),
    );
  });

  test('nor is it once a record carries it: the page tells what is left, class by class', () => {
    const world = village.append(`communiques/${ASSISES}.mdx`, '\nOuvert de 9h30 à 17h, au 3919, à 18 h.\n');
    expect(world.lines()).toEqual([]);
    const { content } = world.read();
    const { entries } = content;
    const entry = entries.communiques.find(({ id }) => id === ASSISES);
    if (entry === undefined) throw new Error('no such communiqué');
    expect(classesLeftAside(numbersOf(entry, content))).toEqual(['1 numéro de téléphone', '3 heures']);
  });
});

describe('a waiver', () => {
  const waived = (waiver: string, text: string) =>
    village
      .edit(`communiques/${ASSISES}.mdx`, '  - quote: "Deux tables"', `${waiver}  - quote: "Deux tables"`)
      .append(`communiques/${ASSISES}.mdx`, `\n${text}\n`)
      .lines();

  test('names several places', () => {
    expect(
      waived(
        '  - quotes:\n      - "la table 4"\n      - "la table 5"\n    why: "Des noms de tables."\n',
        'Après la table 4, la table 5.',
      ),
    ).toEqual([]);
  });

  test('or a class', () => {
    expect(waived('  - class: date\n    why: "Un rappel."\n', 'Depuis 1998, et le 3 mai 2004.')).toEqual([]);
  });

  test('of one class leaves the others', () => {
    expect(waived('  - class: date\n    why: "Un rappel."\n', 'Depuis 1998, 40 chaises.')).toEqual([
      `content/communiques/2019-05-14-assises.mdx:33:14 — ${bare('40', 'Depuis 1998, 40 chaises.', '40 chaises')}`,
    ]);
  });

  test('holds a number', () => {
    expect(waived('  - quote: "On compte"\n    why: "Essai."\n', 'On compte encore.')).toEqual([
      'content/communiques/2019-05-14-assises.mdx:14:12 waivedNumbers.0.quote — ces mots ne contiennent aucun nombre : il n’y a rien à laisser de côté → citez les mots qui tiennent le nombre, ou retirez cette ligne',
    ]);
  });

  test('clears no whole sentence', () => {
    expect(
      waived(
        '  - quote: "On compte 40 chaises et 12 bancs"\n    why: "Essai."\n',
        'On compte 40 chaises et 12 bancs.',
      ),
    ).toEqual([
      'content/communiques/2019-05-14-assises.mdx:14:12 waivedNumbers.0.quote — ces mots contiennent 2 nombres sans fiche : « 40 », « 12 » → citez un seul nombre par endroit : chacun a sa fiche, ou sa raison',
    ]);
  });

  test('of several places is held to each', () => {
    expect(
      waived(
        '  - quotes:\n      - "40 chaises et 12 bancs"\n    why: "Essai."\n',
        'On compte 40 chaises et 12 bancs.',
      ),
    ).toEqual([
      'content/communiques/2019-05-14-assises.mdx:15:9 waivedNumbers.0.quotes.0 — ces mots contiennent 2 nombres sans fiche : « 40 », « 12 » → citez un seul nombre par endroit : chacun a sa fiche, ou sa raison',
    ]);
  });
});

test('a document that says the day of an event again is carried by it', () => {
  const again = village.append(`communiques/${HALLE}.mdx`, '\nLes assises du 14 mai 2019 le voulaient.\n');
  const raw = again.append(`sources/${HALLE}.txt`, '\nLes assises du 14 mai 2019 le voulaient.\n');
  expect(raw.said('numbers').map((line) => line.replace(/^[^—]*— /, ''))).toEqual([
    bareDate('14 mai 2019', 'Les assises du 14 mai 2019 le voulaient.', 'du 14 mai 2019'),
  ]);
  expect(
    raw
      .append(
        'events/assises-2019.yaml',
        `passages:\n  - communique: ${HALLE}\n    quote: "Les assises du 14 mai 2019"\n`,
      )
      .said('numbers'),
  ).toEqual([]);
});

describe('a record that could not be read', () => {
  const bad = village
    .append(`communiques/${ASSISES}.mdx`, '\nOn compte 40 chaises et 12 bancs.\n')
    .write('figures/bancs.yaml', 'title: "Bancs"\nvalue: douze\nquote: "12 bancs"\n');

  test('may carry the numbers that its words say, and hides no other', () => {
    expect(bad.said('numbers').map((line) => /« (\d+) »/.exec(line)?.[1])).toEqual(['40']);
  });
});

test.each(['La RN 25 est fermée.', 'La RD917 est fermée.', 'La route D 25 est fermée.'])(
  '%s names a road, and counts nothing',
  (text) => expect(village.append(`communiques/${ASSISES}.mdx`, `\n${text}\n`).said('numbers')).toEqual([]),
);
