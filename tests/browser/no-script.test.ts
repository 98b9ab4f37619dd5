import type { Page } from 'playwright-core';
import { soundPage, SOUND_SITE } from '../build/finders/fixture.ts';
import { expect, servedFixture, someCommunique, test } from './harness/test.ts';
import { noteShifts } from './harness/layout.ts';
import { openPage } from './harness/visits.ts';

/** Fewer words than this, and the page has only said that it needs JavaScript. */
const WORDS_OF_A_TEXT = 40;
/** The lists through which everything can be found without the search. */
const LISTS = ['/communiques/', '/engagements/', '/thematiques/'];

/** What is missing for someone whose browser runs no script. */
async function findUnreadable(page: Page, url: string, links: readonly string[]): Promise<string[]> {
  await openPage(page, url);
  const problems: string[] = [];
  if (!(await page.locator('h1').isVisible())) problems.push('le titre ne se voit pas');
  const words = (await page.locator('main').innerText()).split(/\s+/).length;
  if (words < WORDS_OF_A_TEXT) problems.push(`${words} mots seulement`);
  for (const href of links) {
    const link = page.locator(`main a[href="${href}"]`).first();
    if (!(await link.isVisible())) problems.push(`pas de lien vers ${href}`);
  }
  return problems;
}

/** A page that must do without JavaScript. */
interface Case {
  name: string;
  path: () => string;
  links: readonly string[];
}

test.for<Case>([
  { name: 'the home page', path: () => '/', links: [] },
  { name: 'a communiqué', path: someCommunique, links: [] },
  { name: 'the search page, with the lists instead,', path: () => '/recherche/', links: LISTS },
  {
    name: 'the index of the site',
    path: () => '/repertoire/',
    links: ['/communiques/2019/', '/vocabulaire/insertion/'],
  },
  { name: 'the concordance', path: () => '/vocabulaire/insertion/', links: [] },
])('$name is readable without JavaScript', async ({ path, links }, { open }) => {
  const context = await open({ javaScriptEnabled: false });
  expect(await findUnreadable(await context.newPage(), path(), links)).toEqual([]);
});

test('a page that needs JavaScript is reported', async ({ open }) => {
  const words = 'mot '.repeat(WORDS_OF_A_TEXT);
  const url = await servedFixture({
    ...SOUND_SITE,
    '/index.html': soundPage({ path: '/', main: `<noscript><p>${words}</p></noscript><a href="/a/">A</a>` }),
    '/a/index.html': soundPage({ path: '/a/', main: '<p>Activez JavaScript.</p>' }),
    '/b/index.html': soundPage({ path: '/b/', main: `<p hidden>${words}<a href="/a/">A</a></p>` }),
  });
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  expect(await findUnreadable(page, url, ['/a/'])).toEqual([]);
  expect(await findUnreadable(page, `${url}a/`, [])).toEqual(['4 mots seulement']);
  expect(await findUnreadable(page, `${url}b/`, ['/a/'])).toEqual([
    '2 mots seulement',
    'pas de lien vers /a/',
  ]);
});

// Each waits for some seconds, and uses nothing meanwhile: together.
test.concurrent.for([
  ['/verifier/', '.late', 'La comparaison ne s’est pas chargée'],
  ['/recherche/', '.no-script', 'Sans lui, les listes ci-dessous'],
] as const)(
  '%s says what to do when its script does not come, and nothing while it may',
  async ([path, said, words], { open, expect }) => {
    const context = await open();
    await context.route(/\.js$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(path);
    const message = page.locator(said);
    expect(await message.isVisible()).toBe(false);
    await message.waitFor();
    expect(await message.textContent()).toContain(words);
    // What would do nothing is not offered.
    expect(await page.locator('main .examples button:visible, main details:visible').count()).toBe(0);
  },
);

test('a search that is in the address moves next to nothing while it is answered', async ({ open }) => {
  for (const width of [390, 1280]) {
    const context = await open({ viewport: { width, height: 800 } });
    await noteShifts(context);
    const page = await context.newPage();
    await page.goto('/recherche/?q=forum');
    await page.locator('[data-search="results"] h3').first().waitFor();
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => window.shifts ?? []);
    // A list far below may give way to what was found: a tenth of what is felt.
    expect(moved.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)).toBeLessThan(0.025);
  }
});
