import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '#text/word/similar.ts';

describe('the nearest name', () => {
  const people = ['michel-lalande', 'olivier-noblecourt', 'marine-jeantet', 'rodolphe-dumoulin'];

  test('is found behind a slip of the keyboard', () => {
    expect(nearest('michel-lalende', people)).toEqual(['michel-lalande']);
    expect(nearest('noblecourt-olivier', people)).toEqual([]);
    expect(nearest('olivier-noblcourt', people)).toEqual(['olivier-noblecourt']);
  });

  test('is found whatever its accents and capitals', () => {
    expect(nearest('PREFET', ['élus', 'préfet'])).toEqual(['préfet']);
    expect(nearest('acces', ['succès', 'accès', 'excès'])).toEqual(['accès']);
  });

  test('is not invented: one change in three characters is the most', () => {
    expect(nearest('abc', ['abd'])).toEqual(['abd']);
    expect(nearest('abc', ['axd'])).toEqual([]);
    expect(nearest('ab', ['ac'])).toEqual([]);
    expect(nearest('abcdef', ['abcdxy', 'abcxyz'])).toEqual(['abcdxy']);
    expect(nearest('', ['a'])).toEqual([]);
    expect(nearest('mot', [])).toEqual([]);
  });

  test('comes first, others after it if asked, in the order given when equally near', () => {
    const names = ['ateliers', 'atelier-b', 'atelier-a', 'atelie', 'enjeu'];
    expect(nearest('atelier', names)).toEqual(['ateliers']);
    expect(nearest('atelier', names, 3)).toEqual(['ateliers', 'atelie', 'atelier-b']);
    expect(nearest('atelier', [...names, 'ateliers'], 9)).toEqual([
      'ateliers',
      'atelie',
      'atelier-b',
      'atelier-a',
    ]);
  });

  test('is never the very word that was refused', () => {
    expect(nearest('atelier', ['atelier', 'Atelier'], 2)).toEqual(['Atelier']);
  });

  test('is always one of the candidates, and one lost letter of a long name never hides it', () => {
    const name = fc.stringMatching(/^[a-z]{4,20}$/);
    fc.assert(
      fc.property(name, fc.array(name), fc.nat(), (meant, others, place) => {
        const at = place % meant.length;
        const typed = meant.slice(0, at) + meant.slice(at + 1);
        const found = nearest(typed, [...others, meant], Infinity);
        expect(found).toContain(meant);
        expect([...others, meant]).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});
