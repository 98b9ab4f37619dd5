/** Words quoted for a link speak of what it leads to. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

const linked = (kind: 'themes' | 'territories', id: string, quote: string, communique = HALLE) =>
  village
    .edit(
      'figures/etals.yaml',
      'alsoSaid:',
      `${kind}:\n  - id: ${id}\n    communique: ${communique}\n    quote: "${quote}"\nalsoSaid:`,
    )
    .said('provenLinks');

test('a territory that its words do not name', () => {
  expect(linked('territories', 'brumeval', 'Elle compte 12 étals')).toEqual([
    'content/figures/etals.yaml:12:12 territories.0.quote — ces mots ne parlent pas de « Brumeval » → citez ceux qui en parlent, ou remplacez « communique » et « quote » par « editorial: », et dites pourquoi vous faites ce lien',
  ]);
  expect(linked('territories', 'brumeval', 'Claire Aubin, maire de Brumeval', ASSISES)).toEqual([]);
});

test('a theme whose words are of another sentence, and of something else', () => {
  expect(linked('themes', 'logements', "L'État a versé près de 30 000 euros")).toEqual([
    expect.stringContaining('ces mots ne parlent pas de « Logements »'),
  ]);
  expect(linked('themes', 'halle', 'La halle, ou marché couvert')).toEqual([]);
});

test('of the sentence of the record itself, its reader judges', () => {
  expect(linked('themes', 'logements', 'Elle compte 12 étals')).toEqual([]);
});

test('an event is judged too, and so is a commitment', () => {
  const link = `themes:\n  - id: logements\n    communique: ${HALLE}\n    quote: "L'État a versé près de 30 000 euros"\n`;
  expect(village.append('events/ouverture.yaml', link).said('provenLinks')).toHaveLength(1);
  expect(village.append('commitments/planter-une-haie.yaml', link).said('provenLinks')).toHaveLength(1);
});
