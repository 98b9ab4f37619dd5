import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, DIST } from './dist.ts';
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

test('no stylesheet asks how a screen is held', () => {
  const sheets = [...builtSite().files].filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const asking = /\(\s*orientation|aspect-ratio\s*[:<>]\s*[^;}]*\)\s*\{/;
  expect(sheets.filter((file) => asking.test(readFileSync(join(DIST, file), 'utf8')))).toEqual([]);
  expect('@media (orientation: portrait) { main { display: none } }').toMatch(asking);
});
