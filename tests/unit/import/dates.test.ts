/** Days written in figures, whatever sign stands right beside them. */
import { expect, test } from 'vitest';
import { importText } from './drafts.ts';

const daysOf = async (text: string): Promise<(string | undefined)[]> => {
  const { proposals } = await importText(`# Un titre\n\n${text}\n`);
  return proposals.dates.map(({ value }) => value);
};

test.each([
  ['Du 10/05/2023-12/05/2023.', ['2023-05-10', '2023-05-12']],
  ['Les 12-13/05/2023, la halle ouvre.', ['2023-05-13']],
  ['Fait à Lille.12/05/2023', ['2023-05-12']],
  ['Le 12/05/2023.2 personnes.', ['2023-05-12']],
  ['Le 21-11-2003.', ['2003-11-21']],
  ['La version 1.2.2003 du logiciel.', []],
  ['L’arrêté n° 12-03-2020 le dit.', []],
  ['Appelez le 12.03.20.20.11.', []],
  ['Plus de 2000 en 2024.', ['2024']],
  ['La ville plante 2000 arbres et 1950 haies.', []],
  ['Les dossiers de 2023 et de 2024 réunis.', ['2023', '2024']],
  ['À partir de 2024, la halle ouvre.', ['2024']],
])('« %s »', async (text, days) => {
  expect(await daysOf(text)).toEqual(days);
});
