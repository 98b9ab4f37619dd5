import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, WordFinder } from '#text/word/finder.ts';

const found = (text: string, ...forms: string[]) =>
  new WordFinder(forms.map((words) => ({ words, group: 'a', key: words })))
    .in(text)
    .map(({ start, end }) => text.slice(start, end));

describe('words are the same', () => {
  test.each([
    ['Éducation', 'education'],
    ['E\u0301ducation', 'éducation'],
    ['CŒUR', 'coeur'],
    ['ex æquo', 'ex aequo'],
  ])('%s, %s', (one, other) => {
    expect(foldWords(one)).toBe(foldWords(other));
  });

  test('or are not', () => {
    expect(foldWords('droit')).not.toBe(foldWords('droits'));
  });
});

describe('an expression is found', () => {
  test.each([
    ['whole', 'une maraude, des maraudes', ['maraude'], ['maraude']],
    [
      'after an elision, with either apostrophe',
      "l’insertion ou l'insertion",
      ['insertion'],
      ['insertion', 'insertion'],
    ],
    ['whatever its capitals and accents', 'L’ÉTAT réunit', ['etat'], ['ÉTAT']],
    [
      'across spaces that do not break',
      'aide\u00A0alimentaire',
      ['aide alimentaire'],
      ['aide\u00A0alimentaire'],
    ],
    [
      'across an apostrophe',
      "l'accès à l'alimentation",
      ['accès à l’alimentation'],
      ["accès à l'alimentation"],
    ],
    ['with hyphens or without', 'les sans abri', ['sans-abri'], ['sans abri']],
    ['in a compound', 'médico-sociaux', ['sociaux'], ['sociaux']],
    ['beside a number', 'Les 10M€ et 1,5 M€', ['M€'], ['M€', 'M€']],
    ['decomposed', 'les e\u0301coles', ['écoles'], ['e\u0301coles']],
  ])('%s', (_how, text, forms, expected) => {
    expect(found(text, ...forms)).toEqual(expected);
  });

  test('the longest first, and none within another', () => {
    expect(found('conférence régionale, conférence', 'conférence', 'conférence régionale')).toEqual([
      'conférence régionale',
      'conférence',
    ]);
    expect(found('de jour en jour', 'jour en jour', 'jour')).toEqual(['jour en jour']);
  });

  test('for each group on its own', () => {
    const finder = new WordFinder([
      { words: 'insertion', group: 'a', key: 'a' },
      { words: 'parcours d’insertion', group: 'b', key: 'b' },
    ]);
    expect(finder.in("un parcours d'insertion").map(({ key }) => key)).toEqual(['b', 'a']);
  });
});

describe('an expression is not found', () => {
  test.each([
    ['inside a word', 'désinsertion', 'insertion'],
    ['across a comma', 'un parcours, insertion', 'parcours insertion'],
    ['across a full stop', 'Un parcours. Insertion', 'parcours insertion'],
    ['when it holds no word', 'rien…', '…'],
  ])('%s', (_how, text, form) => {
    expect(found(text, form)).toEqual([]);
  });
});

test('whatever is found is what was sought', () => {
  const word = fc.constantFrom('aide', 'Aide', 'l’', 'été', '10', 'M€', ', ', ' ', '-', '.', 'alimentaire');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (text, form) => {
        for (const part of found(text.join(''), form.join('')))
          expect(foldWords(part)).toBe(foldWords(form.join('')));
      },
    ),
  );
});
