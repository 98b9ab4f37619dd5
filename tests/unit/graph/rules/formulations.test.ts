/** The editors' own words say no more than their documents: planted overstatements are refused, fair wordings accepted. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../plain-line.ts';
import { linesOf, problemsOf, wordingsIn } from './formulations.ts';

const SETS = [
  'premieres.yaml',
  'secondes.yaml',
  'troisiemes.yaml',
  'quatriemes.yaml',
  'cinquiemes.yaml',
  'sixiemes.yaml',
  'septiemes.yaml',
] as const;

describe.each(SETS)('%s', (name) => {
  const { surencheres, justes, limites = [], alertes = [] } = wordingsIn(name);

  test.each(surencheres)('refused: $fiche $champ « $dit »', (wording) => {
    const fields = problemsOf(wording).map(({ field }) => field);
    expect(fields).toContain(wording.champ);
  });

  test.each(justes)('accepted: $fiche $champ « $dit »', (wording) => {
    expect(linesOf(wording).filter((line) => line.includes(` ${wording.champ} — `))).toEqual([]);
  });

  // Every seventh is enough to see that the others lose nothing by being asked of their file alone.
  test('what is said of one file is what is said of it among all', () => {
    const some = [...surencheres, ...justes].filter((_, rank) => rank % 7 === 0);
    const said = some.map((wording) => problemsOf(wording).map(plainLine));
    expect(said).toEqual(some.map((wording) => problemsOf(wording, 'all').map(plainLine)));
    expect(said.flat()).not.toEqual([]);
  });

  // Once a rule sees one of them, it is no limit any more: it goes to those that are refused.
  test(`${limites.length} that no rule sees`, () => {
    expect(limites.filter((wording) => linesOf(wording).length > 0)).toEqual([]);
  });

  test(`${alertes.length} refused although fair`, () => {
    expect(alertes.filter((wording) => linesOf(wording).length === 0)).toEqual([]);
  });
});
