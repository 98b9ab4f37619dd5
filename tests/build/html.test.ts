import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith, siteWith, soundPage } from './finders/fixture.ts';
import { findHtmlErrors } from './finders/html.ts';

test('every page is valid HTML', async () => {
  expect(await findHtmlErrors(builtSite())).toEqual([]);
});

test('a sound page has no error', async () => {
  expect(await findHtmlErrors(siteWith())).toEqual([]);
});

test.each([
  ['a repeated id', '<p id="haut">Encore</p>', 'no-dup-id'],
  ['an inline style', '<p style="color: red">Rouge</p>', 'no-inline-style'],
  ['a block inside a paragraph', '<p><div>Bloc</div></p>', 'close-order'],
  ['a button without a type', '<button>Copier</button>', 'no-implicit-button-type'],
])('%s is an error', async (_name, main, rule) => {
  const problems = await findHtmlErrors(homeWith(main));
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^/:\\d+:\\d+ .*\\(${rule}\\)$`)));
});

test('what follows the end of the document is an error', async () => {
  const site = siteWith({ '/index.html': `${soundPage({ path: '/' })}<script src="/script.js"></script>` });
  expect(await findHtmlErrors(site)).toEqual(['/ : « <script src="/script.js"></script> » après </html>']);
});
