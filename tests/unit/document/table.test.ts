/** The headings of a cell, as its table has them. */
import { expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import { headingsOf } from '#document/table.ts';
import { read } from './read.ts';

const SOURCE = `# Titre

Un paragraphe.

| Commune | Kilomètres | |
| --- | --- | --- |
| Aubrelonne | 6 | a |
|  | 7 | b |

> | Année | Lits |
> | --- | --- |
> | 2020 | 40 |
`;
const document = read(SOURCE);
const headings = (text: string) => {
  const leaf = leavesOf(document).find((one) => one.text === text);
  if (leaf === undefined) throw new Error(`no leaf « ${text} »`);
  const found = headingsOf(document, leaf.index);
  return found && [found.row?.text, found.column?.text];
};

test.each([
  ['6', ['Aubrelonne', 'Kilomètres']],
  // An empty heading says nothing.
  ['7', [undefined, 'Kilomètres']],
  ['a', ['Aubrelonne', undefined]],
  // A heading has none of its own kind.
  ['Aubrelonne', [undefined, 'Commune']],
  ['Kilomètres', [undefined, undefined]],
  // A table within a quotation.
  ['40', ['2020', 'Lits']],
])('of « %s »', (text, wanted) => {
  expect(headings(text)).toEqual(wanted);
});

test('what is in no table has none', () => {
  expect(headings('Un paragraphe.')).toBeUndefined();
});
