import { describe, expect, test } from 'vitest';
import { communique, foundingWorld, smallWorld } from '../worlds.ts';
import { ASSISES, village } from './village.ts';

const TEXT = 'En 2019, 30 places ont été créées. La réunion 4 se tiendra deux fois par an.';
const figure = (value: number, quote: string, more = '') =>
  `title: "Places"\nvalue: ${value}\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: 2020-03-05-essai\nquote: "${quote}"\nverb: "ont été créées"\n${more}`;
const refused = (words: string) =>
  `content/communiques/2020-03-05-essai.mdx:16:1 — le nombre « ${words} » n’est porté par aucune fiche → créez un chiffre qui le cite, ou dites dans « waivedNumbers » pourquoi il n’en faut pas`;
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
    const wanted = ['2019', '30', '4', 'deux'].map(refused);
    expect(smallWorld(communique('2020-03-05', TEXT)).lines.sort()).toEqual(wanted.sort());
  });

  test('is accounted for by a figure, its period, a rhythm or a waiver', () => {
    const files = {
      ...waive(communique('2020-03-05', TEXT), 'La réunion 4'),
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

  test('a figure accounts for its own value only, not for its neighbours in the quotation', () => {
    const { lines } = smallWorld({
      ...communique('2020-03-05', 'Dans 12 communes, 30 places ont été créées.'),
      'figures/places.yaml': figure(30, 'Dans 12 communes, 30 places'),
    });
    expect(lines).toEqual([refused('12')]);
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
      'content/communiques/2019-05-14-assises.mdx:31:1 — le nombre « 40 » n’est porté par aucune fiche → créez un chiffre qui le cite, ou dites dans « waivedNumbers » pourquoi il n’en faut pas',
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
