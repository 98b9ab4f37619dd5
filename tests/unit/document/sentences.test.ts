import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#document/sentences.ts';
import { frenchText } from '../text/french.ts';
import { read, sentencesOf } from './read.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  it.each([
    ['at a full stop', 'Un relais ouvre. Il sera agrandi.', ['Un relais ouvre.', 'Il sera agrandi.']],
    ['at a question or exclamation mark', 'Et après ? Rien !', ['Et après ?', 'Rien !']],
    [
      'at suspension points before a capital',
      'Il attend... Puis il part… Enfin.',
      ['Il attend...', 'Puis il part…', 'Enfin.'],
    ],
    ['after what closes behind it', 'Il dit « oui. » Elle part.', ['Il dit « oui. »', 'Elle part.']],
    ['at a line break', 'Communiqué de presse\nLille', ['Communiqué de presse', 'Lille']],
    ['before an opening guillemet', 'Il vient. « Oui », dit-il.', ['Il vient.', '« Oui », dit-il.']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('a sentence goes on', () => {
  it.each([
    ['after an abbreviation', 'M. Lalande et Mme. Jeantet, art. 3, etc. et al. Martin.'],
    ['after an initial', 'J. Martin et J.-C. Durand sont venus.'],
    ['inside a number', 'Près d’1,5M€ et 3.000 places, soit 12,5 % du total.'],
    [
      'after suspension points before a small letter',
      '(écoles ouvertes, quartiers d’été...) doivent être mobilisés.',
    ],
    ['at the semicolon that closes a list item', 'la participation ;'],
    ['at a colon', 'un enjeu d’urgence sociale : continuer à mettre à l’abri.'],
    ['inside an address', 'Voir www.nord.gouv.fr et a.b@c.fr pour plus.'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('any text', () => {
  it('loses no word to its sentences, which follow one another and begin and end with a sign', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const spans = splitSentences(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        });
      }),
    );
  });
});

it('a text gives the sentences of its titles, items and cells', () => {
  const source = '# Titre\n\nUn. Deux.\n\n- item un ;\n- item deux.\n\n| a | b |\n|---|---|\n| c. | D. |\n';
  expect(sentencesOf(read(source))).toEqual([
    'Titre',
    'Un.',
    'Deux.',
    'item un ;',
    'item deux.',
    'a',
    'b',
    'c.',
    'D.',
  ]);
});
