import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { siteWith, soundPage } from './finders/fixture.ts';
import { findHeavyPages, findLongPages, LARGEST_PAGE, LIMITS } from './finders/weight.ts';

test('no page but the search page weighs more than the limit', () => {
  expect(findHeavyPages(builtSite())).toEqual([]);
});

test('a small page is not too heavy', () => {
  expect(findHeavyPages(siteWith())).toEqual([]);
});

/** Text of `length` characters that hardly compresses, the same each time. */
function noise(length: number): string {
  let text = '';
  for (let turn = 0; text.length < length; turn += 1)
    text += createHash('sha512').update(String(turn)).digest('base64url');
  return text.slice(0, length);
}

/** A base64 digit holds six bits: this is a little more than half of the limit once compressed. */
const half = (limit: number) => noise(Math.ceil((limit / 2) * (8 / 6)) + 200);
const style = half(LIMITS.read);
const script = half(LIMITS.scripts);
const head = '<link rel="stylesheet" href="/style.css"><script type="module" src="/script.js"></script>';
const home = (main = '') => soundPage({ path: '/', head, main });

test('a page is weighed with its style', () => {
  const files = { '/index.html': home(style.slice(0, -100) + '.'), '/style.css': style, '/script.js': '' };
  expect(findHeavyPages(siteWith(files))).toEqual([
    expect.stringMatching(/^\/ : \d+ octets de HTML et de CSS en Brotli \(14336 au plus\)$/),
  ]);
});

test.each([
  ['it imports', `import"./part.js";/*${script}*/`],
  ['it exports again', `export*from"./part.js";/*${script}*/`],
])('a script is weighed with what %s', (_name, source) => {
  const part = script.split('').reverse().join('');
  const files = { '/index.html': home(), '/style.css': style, '/script.js': source, '/part.js': part };
  expect(findHeavyPages(siteWith(files))).toEqual([
    expect.stringMatching(/^\/ : \d+ octets de JavaScript en Brotli \(15360 au plus\)$/),
  ]);
});

test('what a script may load later does not count', () => {
  const files = { '/script.js': 'import("./part.js");', '/part.js': script + style + script };
  expect(findHeavyPages(siteWith(files))).toEqual([]);
});

test('the search page is weighed elsewhere', () => {
  const page = soundPage({ path: '/recherche/', main: script + style + script });
  expect(findHeavyPages(siteWith({ '/recherche/index.html': page }))).toEqual([]);
});

test('no page is long, and one that is has its name said', () => {
  expect(findLongPages(builtSite())).toEqual([]);
  const page = soundPage({ path: '/', main: `<p>${'é'.repeat(LARGEST_PAGE / 2)}</p>` });
  expect(findLongPages(siteWith({ '/index.html': page }))).toEqual([
    expect.stringMatching(/^\/ : 6\d{4} octets de HTML/),
  ]);
});
