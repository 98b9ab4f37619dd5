import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith, siteWith, soundPage } from './finders/fixture.ts';
import { findHtmlErrors } from './finders/html.ts';
import { findParseFaults, parseFaults } from './finders/parsed-html.ts';
import { demoSite } from './demo-site.ts';
import { foundingSite } from './founding-site.ts';

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

test('a second program, the parser of browsers, has nothing to mend on any page', () => {
  for (const site of [builtSite(), foundingSite(), demoSite()]) expect(findParseFaults(site)).toEqual([]);
  expect(findParseFaults(siteWith())).toEqual([]);
});

test.each([
  [
    'what follows the end of the document',
    (page: string) => `${page}<script src="/a.js"></script>`,
    '<script> après </body>',
  ],
  [
    'what follows the end of the body',
    (page: string) => page.replace('</html>', '<p>Suite</p></html>'),
    '<p> après </body>',
  ],
  [
    'an attribute written twice',
    (page: string) => page.replace('<main', '<main lang="fr" lang="fr"'),
    'duplicate-attribute',
  ],
  [
    'an element that is not void, closed as if it were',
    (page: string) => page.replace('</main>', '<div/></main>'),
    'non-void-html-element-start-tag-with-trailing-solidus',
  ],
  [
    'an article that has no title',
    (page: string) => page.replace('</main>', '<article><p>Texte</p></article></main>'),
    '<article> sans titre',
  ],
  [
    'a page without its body',
    (page: string) => page.replace(/<\/?body[^>]*>/g, ''),
    '<body> n’est pas écrit',
  ],
])('%s is seen by it', (_name, plant, fault) => {
  expect(parseFaults(plant(soundPage({ path: '/' }))).join('\n')).toContain(fault);
});
