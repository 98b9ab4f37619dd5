import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith, siteWith, soundPage } from './finders/fixture.ts';
import { findHtmlErrors } from './finders/html.ts';
import { findParseFaults, parseFaults } from './finders/parsed-html.ts';
import { pagesOfNewShape } from './finders/shapes.ts';
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

/** Which of two pages are made of something new: one with these words, and one with these. */
const newAmong = (first: string, second: string) =>
  pagesOfNewShape(
    siteWith({
      '/a/index.html': soundPage({ path: '/a/', main: first }),
      '/b/index.html': soundPage({ path: '/b/', main: second }),
    }).pages.filter(({ path }) => path.length === 3),
  ).map(({ path }) => path);

test('a page that says something else is of no new shape', () => {
  const [first, second] = ['a', 'b'].map(
    (id) => `<h2 id="${id}">${id}</h2><p>Des mots ${id} <a href="/${id}/">là</a></p>`,
  );
  expect(newAmong(first ?? '', second ?? '')).toEqual(['/a/']);
});

test.each([
  ['a repeated id', '<p id="x">Un</p><p id="x">Deux</p>'],
  ['an inline style', '<p id="x" style="color: red">Un</p><p id="y">Deux</p>'],
  ['a block where words were', '<p id="x"></p><div>Un</div><p id="y">Deux</p>'],
  ['no words where there were some', '<p id="x"></p><p id="y">Deux</p>'],
  ['a role', '<p id="x">Un</p><p id="y" role="note">Deux</p>'],
  ['another order', '<p id="x">Un</p>et<p id="y">Deux</p>'],
])('%s is', (_name, second) => {
  expect(newAmong('<p id="x">Un</p><p id="y">Deux</p>', second)).toEqual(['/a/', '/b/']);
});

test.each([
  ['p', 'aria-labelledby', 'b'],
  ['p', 'aria-describedby', 'a b'],
  ['button', 'aria-controls', 'b'],
  ['label', 'for', 'b'],
])('%s %s="%s" is, where it names nothing of the page', (tag, name, named) => {
  const holding = (value: string) => `<h2 id="a">Un</h2><${tag} ${name}="${value}">Deux</${tag}>`;
  expect(newAmong(holding('a'), holding(named))).toEqual(['/a/', '/b/']);
});

test('a title that skips a level is', () => {
  const [sound, skipping] = [2, 3].map((level) => `<section><h${level}>Un</h${level}></section>`);
  expect(newAmong(`${sound}<section><h3>Deux</h3></section>`, skipping ?? '')).toEqual(['/a/', '/b/']);
});
