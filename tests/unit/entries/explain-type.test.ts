/** A value that is not of the type that its field wants: what to write instead. */
import { expect, test } from 'vitest';
import { explainType } from '#entries/explain/type.ts';

test.each<readonly [expected: string, written: unknown, message: string, remedy: string]>([
  ['string', 3, 'texte attendu', 'mettez des guillemets : clef: "3"'],
  ['string', ['a'], 'texte attendu', 'écrivez clef: "…"'],
  ['number', true, 'nombre attendu', 'écrivez un nombre en chiffres'],
  ['int', 1.5, 'nombre entier attendu', 'écrivez un nombre sans virgule'],
  ['number', '12345678901234567', 'nombre trop grand pour être exact', 'changez d’unité'],
  ['number', 'NaN', 'nombre fini attendu', 'écrivez un nombre en chiffres'],
  ['number', '-.inf', 'nombre fini attendu', 'écrivez un nombre en chiffres'],
  ['number', 'trois chats', 'nombre attendu', 'écrivez un nombre en chiffres, sans espace ni unité'],
  ['number', '3 000', 'nombre attendu, en chiffres sans espace ni unité', 'écrivez 3000'],
  [
    'number',
    '10 M€',
    'nombre attendu, en chiffres sans espace ni unité',
    'écrivez 10000000 et l’unité EUR (le site affichera « 10 M€ »)',
  ],
  ['boolean', 'oui', '« true » ou « false » attendu', 'écrivez true ou false'],
  ['array', 'x', 'liste attendue', 'écrivez clef: puis une ligne « - … » par élément'],
  ['array', '-"x"', '« - » collé à l’élément n’ouvre pas de liste', 'mettez une espace après chaque « - »'],
  [
    'array',
    '– "x"',
    '« – » (U+2013) n’ouvre pas de liste',
    'mettez un trait d’union et une espace, « - », devant chaque élément',
  ],
  [
    'object',
    'x',
    'suite de champs attendue',
    'écrivez clef: puis, en retrait, une ligne « champ: valeur » par champ',
  ],
])('%s wanted, %j written', (expected, written, message, remedy) => {
  const said = explainType(expected, written, 'clef');
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  expect([plain(said.message), plain(said.remedy)]).toEqual([message, remedy]);
});

test('an element of a list has no name of its own', () => {
  expect(explainType('object', 'x', '0')).toEqual({
    message: 'suite de champs attendue',
    remedy: 'écrivez « - champ: valeur », puis une ligne par champ',
  });
});
