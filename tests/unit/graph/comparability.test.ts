import { describe, expect, test } from 'vitest';
import { compareFigures, measured } from '#graph/figures/comparability.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { obstaclesBetween } from '#text/comparable.ts';
import { refusalsOf } from '#views/refusals.ts';
import { figureOf, foundingWorld } from './worlds.ts';

const { graph } = foundingWorld();
const model = figureOf(graph, 'somme-mobilisee-par-l-etat-en-2019');
const [region, state] = ['conseil-regional', 'etat'].map((id) =>
  graph.organisations.find((one) => one.id === id),
);

const changed = (data: Partial<FigureNode['data']>, more: Partial<FigureNode> = {}): FigureNode => ({
  ...model,
  ...more,
  data: { ...model.data, ...data },
});
const without = (field: keyof FigureNode['data']): FigureNode => {
  const { [field]: _, ...data } = model.data;
  return { ...model, data: data as FigureNode['data'] };
};
const inPeriod = (period: string | undefined) =>
  changed({ period: { words: 'en 2020', ...(period !== undefined && { period }) } });

const obstacles = (a: FigureNode, b: FigureNode) => obstaclesBetween(measured(a), measured(b));

describe('two figures may be compared', () => {
  test('when they are alike', () => {
    expect(model.payer).toBe(state);
    expect(obstacles(model, changed({}))).toEqual([]);
  });

  test('when only the period differs, and is of the same grain', () => {
    expect(obstacles(model, inPeriod('2020'))).toEqual([]);
  });

  test.each<readonly [string, FigureNode, string]>([
    ['unit', changed({ unit: 'places' }), 'unités différentes : « EUR » et « places »'],
    ['nature', changed({ nature: 'stock' }), 'natures différentes : flux et stock'],
    ['level', changed({ level: 'annoncé' }), 'niveaux différents : fait et annoncé'],
    ['no level', without('level'), 'niveaux différents : fait et sans niveau'],
    ['payer', changed({}, { payer: region }), 'origines de l’argent différentes : « État » et « '],
    ['payer unsaid', changed({}, { payer: undefined }), 'la fiche ne relève pas qui mobilise la somme'],
    [
      'scope',
      changed({ scope: 'dans le Nord' }),
      'champs différents : « dans le cadre de la contractualisation',
    ],
    ['scope unsaid', without('scope'), 'la fiche ne relève ni territoire ni dispositif'],
    ['month', inPeriod('2020-07'), 'périodes qui ne s’alignent pas : 2019 et 2020-07'],
    ['half', inPeriod('2020-S1'), 'périodes qui ne s’alignent pas : 2019 et 2020-S1'],
    ['day', inPeriod('2020-07-10'), 'périodes qui ne s’alignent pas : 2019 et 2020-07-10'],
    ['period in words only', inPeriod(undefined), 'la fiche ne relève pas de période précise'],
    ['no period', without('period'), 'la fiche ne relève pas de période précise'],
  ])('not when this alone differs: %s', (_, other, reason) => {
    for (const reasons of [obstacles(model, other), obstacles(other, model)]) expect(reasons).toHaveLength(1);
    expect(obstacles(model, other)[0]?.startsWith(reason)).toBe(true);
  });

  test('a quarter and a half are not of one grain', () => {
    expect(obstacles(inPeriod('2020-S1'), inPeriod('2020-T1'))).toEqual([
      'périodes qui ne s’alignent pas : 2020-S1 et 2020-T1',
    ]);
  });

  test('what two documents both leave unsaid is not taken to agree', () => {
    expect(obstacles(without('scope'), without('scope'))).toEqual([
      'la fiche ne relève ni territoire ni dispositif',
    ]);
  });
});

describe('the figures of a theme', () => {
  test('a figure that two documents give is one, and not compared with itself', () => {
    const partial = without('scope');
    expect(compareFigures([partial, partial])).toEqual({ series: [], refused: [] });
    expect(compareFigures([model, model]).series).toEqual([]);
  });

  test('are charted by period, and tempting pairs are refused with every reason', () => {
    const next = inPeriod('2020');
    const other = changed({ level: 'annoncé', nature: 'stock' });
    const { series, refused } = compareFigures([next, other, model]);
    expect(series).toEqual([[model, next]]);
    expect(refused.map(({ a, b, reasons }) => [a === next || b === next, reasons.length])).toEqual([
      [true, 2],
      [false, 2],
    ]);
  });

  test('of the founding corpus share no chart', () => {
    expect(compareFigures(graph.figures).series).toEqual([]);
    for (const { a, b, reasons } of compareFigures(graph.figures).refused) {
      expect(a.data.unit).toBe(b.data.unit);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });
});

describe('refusals are said once', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ ...model, id })) as [
    FigureNode,
    FigureNode,
    FigureNode,
    FigureNode,
  ];
  const refused = (...pairs: [FigureNode, FigureNode, string][]) => ({
    refused: pairs.map(([one, other, reason]) => ({ a: one, b: other, reasons: [reason] })),
  });

  test('by figures of which no two may be compared, for one reason', () => {
    const all = refused([a, b, 'x'], [a, c, 'x'], [b, c, 'x'], [a, d, 'y']);
    expect(refusalsOf(all)).toEqual([
      { figures: [a, b, c], reasons: ['x'] },
      { figures: [a, d], reasons: ['y'] },
    ]);
  });

  test('and by each pair, where two of them may be compared', () => {
    expect(refusalsOf(refused([a, b, 'x'], [a, c, 'x'])).map(({ figures }) => figures)).toEqual([
      [a, b],
      [a, c],
    ]);
  });
});
