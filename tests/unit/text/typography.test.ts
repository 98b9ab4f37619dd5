import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '#text/typography.ts';
import { typeset as anew } from '#text/typeset.ts';
import { frenchText } from './french.ts';

/** Makes the invisible visible: `~` is U+202F, `_` is U+00A0. */
const shown = (text: string) => typeset(text).replaceAll('\u202F', '~').replaceAll('\u00A0', '_');

const runs = { numRuns: 2000 };

describe('typesetting', () => {
  test.each([
    ["l'égalité des chances", 'l’égalité des chances'],
    ["Près d'1,5M€", 'Près d’1,5M€'],
    ["l'« urgence »", 'l’«~urgence~»'],
    ["aujourd'hui", 'aujourd’hui'],
    ["L'État, qu'il", 'L’État, qu’il'],
    ["l'e\u0301te\u0301", 'l’e\u0301te\u0301'],
  ])('gives %j its apostrophe', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  test('gives its apostrophe to an elided word that ends the text, as before a link', () => {
    expect(shown("l'")).toBe('l’');
    expect(shown("dès qu'")).toBe('dès qu’');
  });

  test.each(["'mot'", "'", "l '", "5'", "les amis'", "'c'"])('leaves the quotation mark of %j', (typed) => {
    expect(shown(typed)).toBe(typed);
  });

  test.each([
    ['la pauvreté ; vite ! pourquoi ?', 'la pauvreté~; vite~! pourquoi~?'],
    ['« mot » ;', '«~mot~»~;'],
    ['« ', '«~'],
    [' »', '~»'],
    ['engagements : un', 'engagements_: un'],
    ['engagements\u202F: un', 'engagements_: un'],
    ['pauvreté\u00A0;', 'pauvreté~;'],
    ['Mais « : »', 'Mais «_:~»'],
  ])('spaces the marks of %j', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  test.each([
    ['3 000 places', '3~000 places'],
    ['1 234 567 €', '1~234~567~€'],
    ['En 2020 3 000 places', 'En 2020 3~000 places'],
    ['800\u00A0000€', '800~000€'],
    ['12,5 % et 1,5 M€', '12,5~% et 1,5~M€'],
    ['2 Md€, 3 k€', '2~Md€, 3~k€'],
  ])('spaces the number of %j', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  test.each([
    ['le 16 janvier 2019', 'le 16_janvier 2019'],
    ['le 1er août', 'le 1er_août'],
    ['LE 16 JANVIER', 'LE 16_JANVIER'],
    ['M. Lalande, Mme Jeantet', 'M._Lalande, Mme_Jeantet'],
    ['M. de Villiers', 'M._de Villiers'],
    ["M. d'Ornano", 'M._d’Ornano'],
    ['atelier n° 3, N° 4', 'atelier n°_3, N°_4'],
    ['à 18 h 30, dès 9 h', 'à 18_h_30, dès 9_h'],
    ['24 h sur 24', '24_h sur 24'],
  ])('keeps %j on one line', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  test.each([
    'l’activité , essaimage',
    '03 20 30 52 50',
    '2019 300 places',
    '0 800 1',
    '14:30, 10h30, 18 heures, 18 habitants',
    '32 janvier, 16 janviers, 116 mai',
    'le programme. Mme la préfète',
    'il y a 3% de 10€',
    'fin.\n; début',
    '10 Millions',
    "https://exemple.fr/l'avenir;l'an?a=l'b",
    "www.exemple.fr/d'ici",
    "o'brien@exemple.fr",
  ])('does not touch %j', (typed) => {
    expect(shown(typed)).toBe(typed);
  });

  test('reaches the words before an address', () => {
    expect(shown("l'https://exemple.fr/l'avenir ! d'ici")).toBe("l’https://exemple.fr/l'avenir~! d’ici");
  });

  test('never moves a character: each unit stays, or changes its kind of space or apostrophe', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const result = typeset(text);
        expect(result).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          if (result[at] === text[at]) continue;
          expect(text[at]).toMatch(/^[ '\u00A0\u2007\u2009\u202F]$/);
          expect(result[at]).toMatch(text[at] === "'" ? /^’$/ : /^[\u00A0\u202F]$/);
        }
      }),
      runs,
    );
  });

  test('changes nothing more the second time', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
      runs,
    );
  });

  test('does not depend on which space was typed before a mark', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(' ', '\u00A0', '\u202F', '\u2009', '\u2007'),
        fc.constantFrom(...Array.from(';!?»:')),
        (space, mark) => {
          expect(typeset(`mot${space}${mark}`)).toBe(typeset(`mot ${mark}`));
        },
      ),
    );
  });

  test('stays quick on a line that is one endless word', () => {
    const start = process.cpuUsage().user;
    typeset(`${"l'a".repeat(20_000)} @`);
    typeset(`${'a'.repeat(60_000)}' ;`);
    typeset('1 '.repeat(30_000));
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});

test('a text that was typeset before is typeset alike, however many others came between', () => {
  const texts = Array.from({ length: 25_000 }, (_, rank) => `l'an ${rank} : ${rank} % de « réponses » !`);
  const long = `${'l’État a dit : « oui » ! '.repeat(30)}l'an 2019`;
  for (const text of [...texts, ...texts.slice(0, 100), ...texts.slice(-100), long, long])
    expect(typeset(text)).toBe(anew(text));
});
