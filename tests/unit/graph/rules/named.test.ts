/** The words that prove that an organisation takes part name it. */
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { C, doc, ID } from '../lists/inputs.ts';
import { HALLE, village } from './village.ts';

test('who pays', () => {
  expect(village.edit('figures/aide.yaml', 'organisation: etat', 'organisation: mairie').lines()).toEqual([
    'content/figures/aide.yaml:15:10 payer.words — ces mots ne nomment pas « Mairie de Brumeval » → citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche',
  ]);
});

test('who is committed', () => {
  expect(
    village.edit('commitments/ouvrir-la-halle.yaml', 'organisation: mairie', 'organisation: etat').lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:26:12 parties.0.quote — ces mots ne nomment pas « État » → citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche',
  ]);
});

test('who attends', () => {
  expect(village.edit('events/ouverture.yaml', 'organisation: etat', 'organisation: mairie').lines()).toEqual(
    [
      'content/events/ouverture.yaml:13:12 attendance.0.quote — ces mots ne nomment pas « Mairie de Brumeval » → citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche',
    ],
  );
});

const UNNAMED =
  '— ces mots ne nomment pas « Mairie de Brumeval » → citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche';
const naming = (organisation: string) =>
  `organisation: ${organisation}\n  communique: ${HALLE}\n  quote: "en présence de l'État"\n`;

test.each([
  [
    'events/ouverture.yaml',
    'groups.0.quote',
    (id: string) => `groups:\n- names: ["l'État"]\n  ${naming(id)}`,
  ],
  ['themes/halle.yaml', 'organisations.0.quote', (id: string) => `organisations:\n- ${naming(id)}`],
  ['workshops/toit.yaml', 'setBy.quote', (id: string) => `setBy:\n  ${naming(id)}`],
] as const)('whom %s names', (file, field, of) => {
  expect(village.append(file, of('etat')).said('named')).toEqual([]);
  const said = village.append(file, of('mairie')).said('named');
  expect(said.map((line) => line.replace(/^\S+ /, ''))).toEqual([`${field} ${UNNAMED}`]);
});

test('what a record names without a role is found from the organisation', () => {
  const world = village
    .append('events/ouverture.yaml', `groups:\n- names: ["l'État"]\n  ${naming('etat')}`)
    .append('themes/halle.yaml', `organisations:\n- ${naming('etat')}`)
    .append('workshops/toit.yaml', `setBy:\n  ${naming('etat')}`);
  expect(world.lines()).toEqual([]);
  const { organisations } = buildGraph(world.read().content);
  const named = organisations.find(({ id }) => id === 'etat')?.named ?? [];
  expect(named.map(({ node }) => node.kind).sort()).toEqual(['events', 'themes', 'workshops']);
});

test.each([
  [0, 'L’ÉTAT finance la halle de Brumeval'],
  [0, 'L’État finance la halle de Brumeval'],
  [1, 'L’état des lieux de la halle de Brumeval'],
])('(%s) capitals name as a capital does: %s', (count, sentence) => {
  const party = `parties:\n  - organisation: etat\n    role: paie\n    communique: ${ID}\n    quote: "${sentence}"\n`;
  const lines = doc(village, `${sentence}.`)
    .write('commitments/halle.yaml', C('Financer la halle', sentence, 'finance', 'annoncé', party))
    .said('named');
  expect(lines).toHaveLength(count);
});
