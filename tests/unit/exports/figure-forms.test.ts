/** Figures of other forms than a value: what is published and searched of them. */
import { expect, test } from 'vitest';
import { written } from '#exports/fields.ts';
import { figureShape } from '#kinds/figures/record.ts';
import { figureRecord } from '#kinds/figures/search.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { compareFigures } from '#graph/figures/comparability.ts';
import { figureOf, foundingWorld } from '../graph/worlds.ts';

const figure = (data: Partial<FigureNode['data']>, words: string): FigureNode => {
  const places = figureOf(foundingWorld().graph, 'places-d-hebergement-ouvertes-pendant-le-confinement');
  return {
    ...places,
    data: { ...places.data, value: undefined, approximation: undefined, ...data },
    passage: { ...places.passage, words },
  };
};
const share = figure({ share: { of: 2, among: 3 }, unit: 'foyers', why: 'Essai.' }, 'deux tiers des foyers');
const range = figure({ range: { from: 300, to: 400 }, unit: 'lits' }, '300 à 400 lits');

test('a share is published as one, and never as its numerator', () => {
  expect(written(figureShape, share)).toMatchObject({
    valeur: null,
    intervalle: null,
    part: { combien: 2, sur: 3 },
    remarque: 'Essai.',
    somme_de: [],
  });
  expect(figureRecord(share).names).toEqual(['deux tiers des foyers']);
});

test('a range keeps its two bounds', () => {
  expect(written(figureShape, range)).toMatchObject({
    valeur: null,
    intervalle: { de: 300, a: 400 },
    part: null,
  });
  expect(figureRecord(range).names).toEqual(['300 à 400 lits']);
});

test('a sum names its parts', () => {
  const sum = { ...figure({ value: 700, unit: 'lits' }, '700 lits'), sumOf: [range] };
  expect(written(figureShape, sum)).toMatchObject({ valeur: 700, somme_de: [range.id] });
});

test('what has no one length shares no chart', () => {
  expect(compareFigures([share, range, share])).toEqual({ series: [], refused: [] });
});
