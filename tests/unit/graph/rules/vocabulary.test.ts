/** Equivalents are proven, or owned by the editors. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('nobody is his own equivalent', () => {
  expect(village.edit('vocabulary/halle.yaml', 'words: "foirail"', 'words: "Halle"').lines()).toEqual([
    'content/vocabulary/halle.yaml:8:12 equivalents.1.words — « Halle » est l’entrée elle-même → supprimez-le',
  ]);
});

test('the words quoted hold the entry too', () => {
  expect(
    village
      .edit(
        'vocabulary/halle.yaml',
        '    quote: "La halle, ou marché couvert"\n  - words',
        '    quote: "marché couvert, accueille"\n  - words',
      )
      .lines(),
  ).toEqual([
    'content/vocabulary/halle.yaml:7:12 equivalents.0.quote — cette citation n’emploie pas « halle » : elle ne dit pas que c’est la même chose → citez une phrase qui emploie les deux, ou écrivez « editorial: » et dites pourquoi',
  ]);
});
