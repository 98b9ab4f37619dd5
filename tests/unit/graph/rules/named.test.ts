/** The words that prove that an organisation takes part name it. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

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
