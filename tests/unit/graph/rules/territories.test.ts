/** A territory is called as one of its passages names it. */
import { expect, test } from 'vitest';
import { ASSISES, village } from './village.ts';

const said = (name: string, quote: string) =>
  village
    .write(
      'territories/lieu.yaml',
      `name: "${name}"\nlevel: communal\npassages:\n  - communique: ${ASSISES}\n    quote: "${quote}"\n`,
    )
    .said('territories');

test('by its own words at least', () => {
  expect(said('Brumeval', 'maire de Brumeval')).toEqual([]);
  expect(said('Canton de Brumeval', 'maire de Brumeval')).toEqual([]);
  expect(said('Anse-Rouge', 'maire de Brumeval')).toEqual([
    'content/territories/lieu.yaml:1:7 name — aucun de ses passages ne nomme « Anse-Rouge » → écrivez le nom que le document emploie, ou citez un passage qui le nomme',
  ]);
});

test('a name is not a part of another', () => {
  expect(said('Brume', 'maire de Brumeval')).toHaveLength(1);
});
