import { expect, test } from 'vitest';
import { previewsIn, withoutPreviews } from '../../../bench/previews.ts';
import { formatNumber } from '#text/number/format.ts';

test('the images of shared links are read in what a build says, and counted apart', () => {
  const said = `…\n${formatNumber(6051)} images d’aperçu, dont ${formatNumber(1200)} dessinées : ${formatNumber(18500)} ms de calcul.\nSite construit`;
  const previews = previewsIn(said);
  expect(previews).toEqual({ images: 6051, drawn: 1200, cpu: 18.5 });
  const cost = { wall: 30, cpu: 50, memory: 1e9 };
  expect(withoutPreviews(cost, previews)).toEqual({ wall: 30, cpu: 31.5, memory: 1e9 });
});

test('a build that draws none, or a machine that counts nothing, is left as it is', () => {
  expect(previewsIn('Aucune image d’aperçu : les pages annoncent des images absentes.')).toBeUndefined();
  expect(withoutPreviews({ wall: 1, cpu: 2, memory: undefined }, undefined).cpu).toBe(2);
  expect(withoutPreviews({ wall: 1, cpu: undefined, memory: undefined }, undefined).cpu).toBeUndefined();
});
