/** The one line whose spaces are wrong, and what to write: not the many that it makes unreadable. */
import { describe, expect, test } from 'vitest';
import { HALLE, village } from '../graph/rules/village.ts';
import { shiftedLine } from '#entries/yaml/indent.ts';

const PATH = 'commitments/ouvrir-la-halle.yaml';
const after = (from: string, to: string, path = PATH) => village.edit(path, from, to).lines();
const FILE = `content/${PATH}`;

describe('one line is told, and what to write', () => {
  test('a space too many', () => {
    expect(after('    verb: "ouvrira"', '     verb: "ouvrira"')).toEqual([
      `${FILE}:8:6 verb — « verb » est décalé : 5 espaces devant lui, 4 devant ses voisins → écrivez cette ligne avec 4 espaces devant : «     verb: "ouvrira" »`,
    ]);
  });
  test('two columns are as near', () => {
    expect(after('    verb: "ouvrira"', '  verb: "ouvrira"')).toEqual([
      `${FILE}:8:3 verb — « verb » est décalé : 2 espaces devant lui, 0 ou 4 devant ses voisins → écrivez cette ligne avec 4 espaces devant si elle est de « mentions », sans espace sinon`,
    ]);
  });
  test('a line that leaves its list', () => {
    expect(after('    verb: "ouvrira"', 'verb: "ouvrira"')).toEqual([
      `${FILE}:8:1 verb — « verb » est décalé : aucun espace devant lui, 4 devant ses voisins → écrivez cette ligne avec 4 espaces devant : «     verb: "ouvrira" »`,
    ]);
  });
  test('the first of the fields of another', () => {
    expect(after('due:\n  period: 2020', 'due:\n period: 2020')).toEqual([
      expect.stringContaining(`${FILE}:28:2 period — « period » est décalé : 1 espace devant lui, 2 devant`),
    ]);
  });
  test('in a header', () => {
    expect(
      after(
        '  printed: "MAIRIE DE BRUMEVAL"',
        '   printed: "MAIRIE DE BRUMEVAL"',
        `communiques/${HALLE}.mdx`,
      ),
    ).toEqual([
      expect.stringContaining(':8:4 printed — « printed » est décalé : 3 espaces devant lui, 2 devant'),
    ]);
  });
});

test('a value of several lines, a comment, a list of values stand where they may', () => {
  const rows = [
    '# un essai',
    'a: |',
    '    un',
    '   deux',
    'b:',
    '- un',
    '- deux',
    'c:',
    '  - d: 1',
    '    e: "x"',
    'f: 2',
  ];
  expect(shiftedLine(rows)).toBeUndefined();
  expect(shiftedLine(['a: "un', '  deux"', ' b: 1'])).toBeUndefined();
  expect(shiftedLine(['a:', '  - x', '   - y'])).toMatchObject({ row: 2, column: 4 });
});

test('a value that is closed is not told to be open', () => {
  expect(after('level: régional', 'level: "régional" ici')).toEqual([
    expect.not.stringContaining('jamais fermé'),
  ]);
});
