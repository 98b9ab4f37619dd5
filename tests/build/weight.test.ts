import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { siteWith, soundPage } from './finders/fixture.ts';
import { findHeavyPages, WEIGHT_LIMIT } from './finders/weight.ts';

test('no page but the search page weighs more than the limit', () => {
  expect(findHeavyPages(builtSite())).toEqual([]);
});

test('a small page is not too heavy', () => {
  expect(findHeavyPages(siteWith())).toEqual([]);
});

const half = ' '.repeat(WEIGHT_LIMIT / 2 + 1);

test.each([
  ['its own text and its style', {}],
  ['its style and its script', { '/script.js': half }],
  ['what its script imports', { '/script.js': 'import"./part.js";', '/part.js': half }],
  ['what its script exports again', { '/script.js': 'export*from"./part.js";', '/part.js': half }],
])('a page is weighed with %s', (_name, scripts) => {
  const head = '<link rel="stylesheet" href="/style.css"><script type="module" src="/script.js"></script>';
  const main = Object.keys(scripts).length === 0 ? half : '';
  const home = soundPage({ path: '/', head, main });
  expect(findHeavyPages(siteWith({ ...scripts, '/index.html': home, '/style.css': half }))).toEqual([
    expect.stringMatching(/^\/ : \d+ octets de HTML, CSS et JavaScript \(60000 au plus\)$/),
  ]);
});

test('what a script may load later does not count', () => {
  const files = { '/script.js': 'import("./part.js");', '/part.js': half + half };
  expect(findHeavyPages(siteWith(files))).toEqual([]);
});

test('the search page is weighed elsewhere', () => {
  const page = soundPage({ path: '/recherche/', main: half + half });
  expect(findHeavyPages(siteWith({ '/recherche/index.html': page }))).toEqual([]);
});
