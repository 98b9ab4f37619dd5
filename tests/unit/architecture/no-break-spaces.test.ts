/** No-break spaces of a template are entities: one that is typed right after an element or a value, Astro makes plain when it compresses a page. */
import { expect, test } from 'vitest';
import { filesUnder, type SourceFile } from './source-files.ts';

const TYPED = /[\u00A0\u202F]/;
const typing = (list: readonly SourceFile[]) =>
  list.filter(({ text }) => TYPED.test(text)).map(({ path }) => path);

test('no template holds a typed no-break space', () => {
  const templates = filesUnder('src', /\.astro$/);
  expect(templates).not.toEqual([]);
  expect(typing(templates)).toEqual([]);
});

test('a typed one is seen, an entity is not one', () => {
  const planted = (text: string) => typing([{ path: 'planted', text }]);
  expect(planted('<p>{places}\u00A0€</p>')).toEqual(['planted']);
  expect(planted('<p><b>12</b>\u202F500</p>')).toEqual(['planted']);
  expect(planted("<p>{places}&nbsp;€, {'\\u202F»'}</p>")).toEqual([]);
});
