/** The id of a new entry: from its words, short, of whole words, borne by no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainName, slugOf } from '#entries/names.ts';
import { freeId, shortId } from '#entries/short-id.ts';

test.each([
  ['Forum régional', 'forum-regional'],
  ['l’aide alimentaire', 'aide-alimentaire'],
  ['Places d’hébergement ouvertes', 'places-d-hebergement-ouvertes'],
  [
    'Mobilisation des acteurs de la stratégie de prévention et de lutte',
    'mobilisation-des-acteurs-de-la-strategie',
  ],
  [
    'Triplement promis pour 2031, dans le cadre de la nouvelle convention',
    'triplement-promis-pour-2031-dans-le-cadre',
  ],
  ['Œuvres de la Cité : « où ? »', 'oeuvres-de-la-cite-ou'],
])('%s', (words, id) => {
  expect(shortId(words)).toBe(id);
});

test('it is at most so long, of whole words, and a name that a file may bear', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('de', 'l’', 'réseau', 'halle', 'et', '12', 'à', 'anticipation')),
      (words) => {
        const text = words.join(' ');
        const id = shortId(text);
        if (id === '') return slugOf(text) === '';
        const whole = slugOf(text)
          .replace(/^[dl]-/, '')
          .split('-');
        expect(whole.slice(0, id.split('-').length).join('-')).toBe(id);
        expect(id.length).toBeLessThanOrEqual(50);
        expect(explainName(`${id}.yaml`, 'yaml')).toBeUndefined();
        return true;
      },
    ),
  );
});

test('one that is taken has a rank', () => {
  const taken = new Set(['la-halle', 'la-halle-2']);
  expect(freeId('La halle', (id) => taken.has(id))).toBe('la-halle-3');
  expect(freeId('…', () => false)).toBe('a-nommer');
});
