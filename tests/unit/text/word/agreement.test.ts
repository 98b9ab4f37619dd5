import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalise, count, de, enumerate, plural, the } from '#text/word/agreement.ts';
import type { Noun } from '#text/word/agreement.ts';

describe('what is counted agrees', () => {
  test.each<[number, Noun, string]>([
    [0, 'passage', 'aucun passage'],
    [0, 'mention', 'aucune mention'],
    [1, 'passage', '1 passage'],
    [2, 'mention', '2 mentions'],
    [3, 'enjeu', '3 enjeux'],
    [1, 'enjeu', '1 enjeu'],
    [0, 'échéance', 'aucune échéance'],
    [15, 'occurrence', '15 occurrences'],
    [3000, 'passage', '3\u202F000 passages'],
  ])('%d %s: « %s »', (n, noun, words) => {
    expect(count(n, noun)).toBe(words);
  });

  test('every noun of the site has its gender and its plural', () => {
    const nouns: Record<Noun, [none: string, two: string]> = {
      document: ['aucun document', '2 documents'],
      échéance: ['aucune échéance', '2 échéances'],
      enjeu: ['aucun enjeu', '2 enjeux'],
      mention: ['aucune mention', '2 mentions'],
      nombre: ['aucun nombre', '2 nombres'],
      occurrence: ['aucune occurrence', '2 occurrences'],
      passage: ['aucun passage', '2 passages'],
      phrase: ['aucune phrase', '2 phrases'],
      place: ['aucune place', '2 places'],
      résultat: ['aucun résultat', '2 résultats'],
    };
    for (const [noun, [none, two]] of Object.entries(nouns)) {
      expect([count(0, noun as Noun), count(2, noun as Noun)]).toEqual([none, two]);
    }
  });

  test('a noun that is given with its gender, and its plural if it is not told by an « s »', () => {
    const kind = { singular: 'fiche', gender: 'f' } as const;
    expect([0, 1, 2].map((n) => count(n, kind))).toEqual(['aucune fiche', '1 fiche', '2 fiches']);
    expect(count(2, { singular: 'lieu-dit', gender: 'm', plural: 'lieux-dits' })).toBe('2 lieux-dits');
    expect(() => count(-1, kind)).toThrow(new RangeError('on ne compte pas -1 fiche'));
  });

  test.each([-1, 1.5, NaN, Infinity])('%d of anything is an error', (n) => {
    expect(() => count(n, 'place')).toThrow(new RangeError(`on ne compte pas ${n} place`));
  });

  test('and the French plural begins at two', () => {
    const forms = [0, 1, 1.5, 1.99, 2, 3, -1, -2].map((n) => plural(n, 'journal', 'journaux'));
    expect(forms).toEqual([
      'journal',
      'journal',
      'journal',
      'journal',
      'journaux',
      'journaux',
      'journal',
      'journaux',
    ]);
  });
});

describe('a list is said', () => {
  test('with commas, and « et » before the last', () => {
    expect(enumerate([])).toBe('');
    expect(enumerate(['a'])).toBe('a');
    expect(enumerate(['a', 'b'])).toBe('a et b');
    expect(enumerate(['a', 'b', 'c'])).toBe('a, b et c');
  });

  test('whole: nothing of it is lost', () => {
    const words = fc.array(fc.stringMatching(/^[b-df-su-z]{1,5}$/));
    fc.assert(
      fc.property(words, (list) => {
        expect(
          enumerate(list)
            .split(/, | et /)
            .filter(Boolean),
        ).toEqual(list);
      }),
    );
  });
});

describe('« de » before a name', () => {
  const elided = 'Olivier État Île-de-France Hélène hôpital héroïne Hautmont Halluin hamster Hollandais';
  const elidedToo = 'ouïe Yves œuvre æther IAE Oullins E\u0301tat Ugo Anne';
  const kept = 'Lille Hauts-de-France hauts haute hautes hauteur hauteurs hall halle halles halte haltes';
  const keptToo =
    'Ham hameau hameaux handicapé harcèlement Harnes hasards hausse Havre Haye Hem héros hiérarchie';
  const keptLast = 'Hollande Hongrie hors hub huit huitième onze onzième oui Yann 70 «';

  test.each(`${elided} ${elidedToo}`.split(' '))('loses its vowel: d’%s', (name) => {
    expect(de(name)).toBe(`d’${name}`);
  });

  test.each(`${kept} ${keptToo} ${keptLast}`.split(' '))('keeps its vowel: de %s', (name) => {
    expect(de(name)).toBe(`de ${name}`);
  });

  test('joins a common article, and leaves the article that belongs to a name', () => {
    expect(de('le préfet')).toBe('du préfet');
    expect(de('les Conseils départementaux')).toBe('des Conseils départementaux');
    expect(de('la région')).toBe('de la région');
    expect(de('l’État')).toBe('de l’État');
    expect(de('Le Corre')).toBe('de Le Corre');
  });
});

describe('a capital', () => {
  test.each([
    ['écoles', 'Écoles'],
    ['œuvre', 'Œuvre'],
    ['aucun engagement', 'Aucun engagement'],
    ['DÉJÀ', 'DÉJÀ'],
    ['3 places', '3 places'],
    ['', ''],
  ])('begins %j: « %s »', (text, expected) => {
    expect(capitalise(text)).toBe(expected);
  });
});

test.each([
  ['engagement', 'm', 'l’engagement'],
  ['échéance', 'f', 'l’échéance'],
  ['personne', 'f', 'la personne'],
  ['chiffre', 'm', 'le chiffre'],
  ['hameau', 'm', 'le hameau'],
  ['habitant', 'm', 'l’habitant'],
] as const)('« %s » (%s) has its article: « %s »', (singular, gender, words) => {
  expect(the({ singular, gender })).toBe(words);
});
