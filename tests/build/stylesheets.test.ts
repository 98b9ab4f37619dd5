import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith } from './finders/fixture.ts';
import type { Site } from './finders/site.ts';

/** Pages that need more, or less, than one stylesheet to be read. */
const unlike = ({ pages }: Site) =>
  pages
    .filter(
      ({ elements }) =>
        elements.filter(({ attributes }) => attributes.get('rel') === 'stylesheet').length !== 1,
    )
    .map(({ path }) => path);

test('each page is read with two requests: itself and one stylesheet', () => {
  expect(unlike(builtSite())).toEqual([]);
});

test('a page with two stylesheets is reported', () => {
  const two = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
  expect(unlike(homeWith('', two))).toContain('/');
});
