/** What the tests of the ways of reading would report, on a page that has one fault. */
import { SOUND_SITE, soundPage } from '../build/finders/fixture.ts';
import { COLOURS, faintIn } from './harness/modes/contrast.ts';
import { wrongOnceCopied } from './harness/modes/copying.ts';
import { deadIn, missingBlocks } from './harness/modes/scripts-off.ts';
import { lostOnPaper, movingIn, spoiltByWidth } from './harness/modes/ways.ts';
import { describe, expect, servedFixture, test } from './harness/test.ts';
import type { BrowserContext, Page } from 'playwright-core';

const BASE = `
  :root { color-scheme: light dark; color: light-dark(#000, #fff); background: light-dark(#fff, #000) }
  a { color: light-dark(#00c, #9cf) }
  @media print { :root { color-scheme: light } }
  :focus-visible { outline: 3px solid }
`;

/** Opens a page that holds this, with this style. */
async function shown(context: BrowserContext, main: string, css = ''): Promise<Page> {
  const url = await servedFixture({
    ...SOUND_SITE,
    '/index.html': soundPage({ path: '/', head: '<link rel="stylesheet" href="/style.css">', main }),
    '/style.css': `${BASE} ${css}`,
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] };
const SOUND = '<p>Bonjour <a href="/a/">à tous</a>.</p>';

test('nothing is reported of a sound page', async ({ open }) => {
  const page = await shown(await open(COPYING), SOUND);
  expect([
    ...(await wrongOnceCopied(page)),
    ...(await faintIn(page)),
    ...(await spoiltByWidth(page, false)),
    ...(await movingIn(page)),
    ...(await lostOnPaper(page)),
    ...(await deadIn(page)),
  ]).toEqual([]);
});

describe('too faint', () => {
  const COLOUR = 'forced-color-adjust: none; color: #888; background: #777; print-color-adjust: exact';
  test.for([
    [
      'clair',
      'screen and (prefers-color-scheme: light) and (forced-colors: none) and (prefers-contrast: no-preference)',
    ],
    ['sombre', '(prefers-color-scheme: dark) and (forced-colors: none)'],
    ['couleurs imposées', '(prefers-color-scheme: light) and (forced-colors: active)'],
    ['couleurs imposées, sombres', '(prefers-color-scheme: dark) and (forced-colors: active)'],
    ['plus de contraste', '(forced-colors: none) and (prefers-contrast: more)'],
    ['imprimé', 'print'],
  ])('in %s alone', async ([mode, media], { shared }) => {
    const found = await faintIn(await shown(shared, SOUND, `@media ${media} { p { ${COLOUR} } }`));
    expect(found).toContainEqual(expect.stringContaining(`(${mode}) lettres de main > p`));
    expect(found.every((one) => one.startsWith(`(${mode})`))).toBe(true);
  });

  test('every one of the six is among them', () => {
    expect(COLOURS.length).toBe(6);
  });

  test.for([
    ['a sign', '<svg width="9" height="9" fill="#eee"><path d="M0 0h9v9H0z"/></svg>', '', 'dessin de'],
    [
      'the edge of a field',
      '<input aria-label="x">',
      'input { border: 1px solid #ddd; background: #fff }',
      'bord de',
    ],
    ['what a style writes', '<p class="x">a</p>', '.x::before { content: "›"; color: #ddd }', '::before de'],
    ['what is pointed at', '<a href="/a/">a</a>', 'a:hover { color: #bbb }', 'survol : lettres de main > a'],
    [
      'what is in what is pointed at',
      '<div><p>a <b>c</b></p></div>',
      'div:hover { background: #555 }',
      'survol : lettres de p > b',
    ],
    [
      'a sign under the pointer',
      '<p>a <svg width="9" height="9"><path d="M0 0h9v9H0z"/></svg></p>',
      'p:hover path { fill: #eee }',
      'survol : dessin de p > svg',
    ],
    [
      'what is beside what is pointed at',
      '<p>a</p><p class="y">b</p>',
      'p:hover + .y { color: #ddd }',
      'survol : lettres de main > p.y',
    ],
    [
      'what a style writes under the pointer',
      '<p class="x">a</p>',
      '.x:hover::before { content: "›"; color: #ddd }',
      'survol : ::before de main > p.x',
    ],
    ['a mark', '<p>a <mark>b</mark></p>', 'mark { color: #aa0; background: #ff0 }', 'lettres de p > mark'],
    ['half-transparent letters', '<p>a</p>', 'p { opacity: 0.4 }', 'lettres de main > p'],
    ['the ring of the focus', '<a href="/a/">a</a>', ':focus-visible { outline-color: #ddd }', 'focus de'],
    ['a focus that shows nothing', '<a href="/a/">a</a>', ':focus-visible { outline: none }', 'focus de'],
  ])('%s', async ([, main = '', css, what], { shared }) => {
    const found = await faintIn(await shown(shared, main, css));
    expect(found).toContainEqual(expect.stringContaining(`(clair) ${what}`));
  });
});

describe('spoilt at 400 % or by wide spaces', () => {
  test.for([
    ['lost', '<p class="x">Bonjour</p>', '@media (width < 400px) { .x { display: none } }', '(400 %) perdu'],
    ['wider than the screen', '<p class="x">a</p>', '.x { inline-size: 900px }', '(400 %) 9'],
    [
      'scrolled both ways',
      '<p class="x">Bonjour à tous</p>',
      '.x { overflow: auto; white-space: nowrap; inline-size: 40px }',
      'défile de côté',
    ],
    [
      'cut',
      '<p class="x">Bonjour à tous</p>',
      '.x { overflow: hidden; block-size: 1em; inline-size: 5em }',
      'coupé',
    ],
    [
      'cut once it has wide spaces',
      '<p class="x">Bonjour à tous</p>',
      '.x { overflow: hidden; white-space: nowrap; inline-size: 7em; font: 16px/1 monospace }',
      '(espacé) coupé',
    ],
    [
      'cut once its letters are twice as large',
      '<p class="x">Bonjour à tous</p>',
      '.x { overflow: hidden; white-space: nowrap; inline-size: 200px; font: 1rem/1 monospace }',
      '(lettres à 200 %) coupé',
    ],
    [
      'cut on the narrowest screen, once its letters are twice as large',
      '<p class="x">a</p>',
      '@media (width < 400px) { .x { inline-size: 15rem } }',
      '(320 px, lettres à 200 %) 4',
    ],
    [
      'a link with a blank at its end',
      '<p><a href="/a/">Bonjour </a>à tous</p>',
      '',
      '(400 %) blanc souligné',
    ],
    [
      'over another text',
      '<p class="x">Bonjour</p><p>à tous</p>',
      '.x { block-size: 0; margin: 0 } p { margin: 0 !important }',
      ') sur «',
    ],
    [
      'before the text',
      '<p class="x">Bonjour</p><p class="y">a</p>',
      '.x { position: sticky; top: 0; block-size: 90px; margin: 0 } .y { block-size: 900px }',
      'reste devant',
    ],
  ])('a text that is %s', async ([, main = '', css, what], { shared }) => {
    const found = await spoiltByWidth(await shown(shared, main, css), false);
    expect(found).toContainEqual(expect.stringContaining(what ?? ''));
  });
});

test.for([
  ['a transition', 'p { transition: color 1s }'],
  ['an animation', '@keyframes x { to { color: red } } p { animation: x 9s infinite }'],
  ['a page that glides', 'html { scroll-behavior: smooth }'],
])('%s that does not stop is reported', async ([, css], { shared }) => {
  expect(await movingIn(await shown(shared, SOUND, css))).not.toEqual([]);
});

test('what paper loses is reported: hidden, folded, or beyond its edge', async ({ shared }) => {
  const hidden = await shown(shared, SOUND, '@media print { a { display: none } }');
  expect(await lostOnPaper(hidden)).toEqual(['(imprimé) perdu (a) : à tous']);
  const folded = await shown(shared, '<details><summary>Plus</summary><p>Bonjour</p></details>');
  expect(await lostOnPaper(folded)).toEqual(['(imprimé) perdu (p) : Bonjour']);
  const wide = await shown(shared, '<p class="x">Bonjour</p>', '.x { padding-inline-start: 700px }');
  expect(await lostOnPaper(wide)).not.toEqual([]);
});

test('a copy that glues words, takes in a word of ours or a sign that is not seen is reported', async ({
  open,
}) => {
  const context = await open(COPYING);
  const copied = async (main: string, css = '') => wrongOnceCopied(await shown(context, main, css));
  const hidden = '.visually-hidden { position: absolute; clip-path: inset(50%) }';
  expect(await copied('<p>un<span class="visually-hidden"> ou </span> deux</p>', hidden)).not.toEqual([]);
  expect(await copied('<p>inser\u00ADtion</p>')).toEqual([expect.stringContaining('signe invisible')]);
  expect(
    await copied(
      '<ul class="x"><li>un</li><li>deux</li></ul>',
      '.x { display: flex; flex-direction: row-reverse }',
    ),
  ).toEqual([]);
});

test('without scripts, what does nothing is reported, and what is missing', async ({ open }) => {
  const choice =
    '<fieldset><input type="radio" name="x" checked><input type="radio" name="x" id="y"></fieldset><p>a</p>';
  const context = await open({ javaScriptEnabled: false });
  const still = (main: string, css = '') => shown(context, main, css);
  expect(await deadIn(await still('<button type="button">a</button>'))).not.toEqual([]);
  expect(await deadIn(await still('<button type="button" disabled>a</button>'))).toEqual([]);
  expect(await deadIn(await still('<select aria-label="x"><option>a</option></select>'))).not.toEqual([]);
  expect(await deadIn(await still('<form action="/a/"><button>a</button></form>'))).toEqual([]);
  expect(await deadIn(await still('<form><button>a</button></form>'))).not.toEqual([]);
  expect(await deadIn(await still(choice))).not.toEqual([]);
  expect(await deadIn(await still(choice, 'fieldset:has(#y:checked) + p { display: none }'))).toEqual([]);
  expect(missingBlocks(['a', 'b'], ['a'])).toEqual(['(sans JavaScript) manque : « b »']);
});
