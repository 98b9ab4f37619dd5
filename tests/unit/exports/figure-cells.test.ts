/** A figure that a table gives says its row and its column, wherever it is taken alone. */
import { expect, test } from 'vitest';
import { citableFigure } from '#exports/citable-figure.ts';
import { recordLines } from '#exports/records.ts';
import { communique, smallWorld } from '../graph/worlds.ts';

const TABLE = '| Commune | Lits ouverts |\n| --- | --- |\n| Lens | 40 |\n\nIl y a eu 12 lits à Douai.';
const figure = (id: string, value: number, quote: string) => ({
  [`figures/${id}.yaml`]: `title: "Lits de ${id}"\nvalue: ${value}\nwhy: "Un essai."\nunit: lits\nnature: dénombrement\ncommunique: 2020-03-05-essai\nquote: "${quote}"\n`,
});

test('in the words of the table; a figure of a sentence has neither', () => {
  const { lines, graph } = smallWorld({
    ...communique('2020-03-05', TABLE),
    ...figure('lens', 40, '40'),
    ...figure('douai', 12, '12 lits'),
  });
  expect(lines).toEqual([]);
  const said = new Map(
    graph.figures.map((node) => [
      node.id,
      Object.values(citableFigure(node))
        .join('')
        .replace(/[\u00A0\u202F]/g, ' '),
    ]),
  );
  expect(said.get('lens')).toContain('(« 40 » ; ligne du tableau : « Lens » ; colonne : « Lits ouverts »).');
  expect(said.get('douai')).not.toContain('tableau');
  const records = recordLines(graph)
    .split('\n')
    .filter((line) => line.startsWith('{"jeu":"chiffres"'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map((one) => [one['id'], one['tableau_ligne'], one['tableau_colonne']]).sort()).toEqual([
    ['douai', null, null],
    ['lens', 'Lens', 'Lits ouverts'],
  ]);
});
