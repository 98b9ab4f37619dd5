/** Forms that look done and are not: a present, a denial of what is said. */
import { expect, test } from 'vitest';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { tellingsIn } from '#text/word/told-levels.ts';

test.each(['sert', 'dessert', 'resert', 'requiert', 'acquiert'])('« %s » is no participle', (verb) =>
  expect(levelsOfVerb(verb)).not.toContain('fait'),
);
test.each(['offert', 'couvertes', 'rouvert'])('« %s » is one', (verb) =>
  expect(levelsOfVerb(verb)).toContain('fait'),
);

test('what is not said is denied', () => {
  expect(tellingsIn('La halle n’est pas dite ouverte.')).toEqual([]);
  expect(tellingsIn('« n’est plus annoncée comme rénovée »')).toEqual([]);
  expect(tellingsIn('La halle n’est dite nulle part, et elle est ouverte.')).not.toEqual([]);
  expect(tellingsIn('La halle est dite ouverte.')).not.toEqual([]);
});

test('more verbs tell alone what is done', () => {
  for (const title of ['Lettres reçues', 'Volets repeints', 'Vélos prêtés', 'Maisons vendues'])
    expect(tellingsIn(title).map(({ level }) => level)).toEqual(['fait']);
});
