import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/document/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  test.for([
    [
      'at a full stop before a capital',
      'Le préfet a parlé. Les élus ont écouté.',
      ['Le préfet a parlé.', 'Les élus ont écouté.'],
    ],
    ['at a question or exclamation mark', 'Quand ? Bientôt ! Oui.', ['Quand ?', 'Bientôt !', 'Oui.']],
    ['after a closing guillemet', 'Il dit « oui. » Elle note.', ['Il dit « oui. »', 'Elle note.']],
    [
      'before a figure',
      'Ils viendront. 70 acteurs étaient là.',
      ['Ils viendront.', '70 acteurs étaient là.'],
    ],
    [
      'at a line break',
      'Communiqué de presse\nLille, le 16 janvier 2019',
      ['Communiqué de presse', 'Lille, le 16 janvier 2019'],
    ],
  ] as const)('%s', ([, text, wanted]) => {
    expect(split(text)).toEqual(wanted);
  });
});

describe('a sentence goes on', () => {
  test.for([
    'M. Lalande et Mme Jeantet étaient là.',
    'La somme de 1,5M€, soit 1.5 million, est dite.',
    'Les dispositifs de cet été (écoles ouvertes, quartiers d’été...) doivent être mobilisés.',
    'la santé : protection maternelle infantile, centres de santé, dispositifs médico-sociaux, etc. ;',
    'J.-C. Dupont et le Dr Martin, cf. art. 3, en parlent.',
    'Il a réuni les acteurs le 16 janv. 2019 à Lille.',
    'Ses 5 engagements :',
  ])('« %s »', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

test('every character that is not a space belongs to exactly one sentence, in order', () => {
  const word = fc.constantFrom(
    'Le',
    'préfet',
    'M.',
    '1,5M€',
    '3',
    '000',
    'etc.',
    '«',
    '»',
    'fin.',
    'Oui',
    '!',
    '…',
    '\n',
    ';',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const spans = splitSentences(text);
      let at = 0;
      for (const { start, end } of spans) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
