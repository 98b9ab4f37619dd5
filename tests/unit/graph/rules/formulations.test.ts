/** The editors' own words say no more than their documents: planted overstatements are refused, fair wordings accepted. */
import { describe, expect, test } from 'vitest';
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

  // Once a rule sees one of them, it is no limit any more: it goes to those that are refused.
  test(`${limites.length} that no rule sees`, () => {
    expect(limites.filter((wording) => linesOf(wording).length > 0)).toEqual([]);
  });

  test(`${alertes.length} refused although fair`, () => {
    expect(alertes.filter((wording) => linesOf(wording).length === 0)).toEqual([]);
  });
});
