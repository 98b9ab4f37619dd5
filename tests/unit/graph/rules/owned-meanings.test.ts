/** A meaning that the editors own explains a word, and tells no fact of its own. */
import { expect, test } from 'vitest';
import { rentree } from './rentree.ts';

const PATH = 'vocabulary/navette.yaml';
const WORDS = 'meaning: "un petit bus"\neditorial: "Le document l’emploie sans la définir."';
const means = (meaning: string, more = '') =>
  rentree
    .edit(PATH, WORDS, `meaning: "${meaning}"\neditorial: "Le document l’emploie sans la définir."${more}`)
    .said('ownedMeanings');
const SOURCE = '\nsource:\n  name: "Un site"\n  url: "https://exemple.fr/navette"\n  seen: ';

test('a number that no document holds is refused, with what would let it pass', () => {
  expect(means('un petit bus qui roule depuis 2018')).toEqual([
    `content/${PATH}:3:10 meaning — « 2018 » n’est dans aucun document → retirez-le, ou dites d’où il vient : « source: { name, url, seen } », la page extérieure, son adresse et le jour où vous l’avez lue`,
  ]);
});

test.each([
  ['un bus de 19 places', '« 19 » n’est dans aucun document'],
  ['un petit bus de la société Grandiers', '« Grandiers » n’est nommé par aucun document'],
  ['un petit bus qui a circulé', '« a circulé » dit plus que le document : « circulera »'],
])('« %s » is refused', (meaning, why) => {
  expect(means(meaning).join()).toContain(why);
});

test.each([
  'un petit bus',
  'un bus que le communiqué de 2020 annonce',
  'un petit bus, à Brumeval',
  'ce qui doit circuler le jeudi',
  'Un véhicule qui fait des allers et retours',
])('« %s » is accepted', (meaning) => {
  expect(means(meaning)).toEqual([]);
});

test('a page of another site, with its address and the day it was read, owns what it says', () => {
  expect(means('un petit bus qui roule depuis 2018', `${SOURCE}2020-12-01`)).toEqual([]);
  expect(means('un petit bus', `${SOURCE}2031-01-01`)).toEqual([
    expect.stringContaining('source.seen — le 1er janvier 2031 suit le jour auquel le site est arrêté'),
  ]);
});

test('what an unread document says is not known', () => {
  const broken = rentree.edit('communiques/2020-09-01-rentree.mdx', '# Brumeval prépare la rentrée', '<b>');
  expect(broken.edit(PATH, 'un petit bus', 'un bus de 19 places').said('ownedMeanings')).toEqual([]);
});
