/** « Supplémentaires » stays with what is counted, and with nothing else. */
import { expect, test } from 'vitest';
import { addedWord } from '#kinds/figures/added.ts';

test.each([
  ["près de 3 000 places d'hébergement supplémentaires ouvertes", 'places d’hébergement', 'supplémentaires'],
  [
    'plus de 1 000 places supplémentaires de chantiers et entreprises d’insertion',
    'places de chantiers et entreprises d’insertion',
    'supplémentaires',
  ],
  ['20 postes additionnels', 'postes', 'additionnels'],
  ['une place supplémentaire', 'place', 'supplémentaire'],
  // Already said, or said of something else.
  ['3 000 places supplémentaires', 'places supplémentaires', undefined],
  ['300 familles et 20 places supplémentaires', 'familles', undefined],
  ['3 000 places ouvertes, et des moyens supplémentaires', 'places', undefined],
  ['trois cents foyers', 'familles', undefined],
  ['3 000 places', 'places', undefined],
])('%s, counted in « %s »: %s', (quote, unit, word) => {
  expect(addedWord(quote, unit)).toBe(word);
});
