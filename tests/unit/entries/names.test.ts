/** File names that every machine can hold and that make good addresses. */
import { expect, test } from 'vitest';
import { explainName, slugOf } from '#entries/names.ts';

test.each([
  ['halle.yml', 'extension « .yml » non reconnue ici', 'renommez en « halle.yaml »'],
  ['halle.YAML', 'extension « .YAML » non reconnue ici', 'renommez en « halle.yaml »'],
  ['halle', 'nom sans extension', 'renommez en « halle.yaml »'],
  [`${'a'.repeat(96)}.yaml`, 'nom de 101 octets, 100 au plus', 'raccourcissez-le'],
  ['con.yaml', 'nom réservé sous Windows', 'choisissez un autre nom'],
  [
    'La Halle Régionale (v2).yaml',
    'nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis',
    'renommez en « la-halle-regionale-v2.yaml »',
  ],
])('%s', (name, message, remedy) => {
  expect(explainName(name, 'yaml')).toEqual({ message, remedy });
});

test('a name that makes a good address is accepted', () => {
  expect(explainName('2019-05-14-la-halle.yaml', 'yaml')).toBeUndefined();
});

test('a name is made of a title', () => {
  expect(slugOf('Œuvre d’été : « 3 000 » places !')).toBe('oeuvre-d-ete-3-000-places');
});
