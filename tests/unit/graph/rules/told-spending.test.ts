/** A sum that a document says mobilised is not said spent. */
import { expect, test } from 'vitest';
import { rentree } from './rentree.ts';

const CLUBS = 'commitments/verser-aux-clubs.yaml';
const PREAU = 'commitments/agrandir-le-preau.yaml';
const said = (path: string, from: string, says: string) =>
  rentree.edit(path, `summary: "${from}"`, `summary: "${says}"`).said('toldSpending');

test('money that no document says gone is refused', () => {
  expect(said(PREAU, 'Des travaux dits en cours', 'Une somme distribuée pour des travaux en cours')).toEqual([
    `content/${PREAU}:11:14 mentions.0.summary — « distribuée » dit la somme partie, ce qu’aucun document cité ici ne dit → reprenez le verbe du document (« mobilisée », « annoncée »), ou citez les mots qui le disent`,
  ]);
});

test.each([
  // The document says « versera »: whether it is done is another rule's business.
  [CLUBS, 'Un versement annoncé dans le cadre du pacte rural', 'Une somme à être versée par le pacte rural'],
  [PREAU, 'Des travaux dits en cours', 'Des travaux en cours, sans somme annoncée'],
  [PREAU, 'Des travaux dits en cours', 'Des cartes distribuées pendant les travaux'],
  [PREAU, 'Des travaux dits en cours', 'Le communiqué ne dit pas que la somme est distribuée'],
])('%s: « %s » may become « %s »', (path, from, says) => {
  expect(said(path, from, says)).toEqual([]);
});
