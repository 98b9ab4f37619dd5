import { SOUND_SITE, soundPage } from '../build/finders/fixture.ts';
import { findViolations, violationsIn } from './harness/accessibility.ts';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, servedFixture, test } from './harness/test.ts';

describe('axe', () => {
  /** What is found on a page that holds this, with this style. */
  async function violationsOf(context: BrowserContext, main: string, css = ''): Promise<string[]> {
    const head = '<link rel="stylesheet" href="/style.css">';
    const url = await servedFixture({
      ...SOUND_SITE,
      '/index.html': soundPage({ path: '/', head, main }),
      '/style.css': `:root { color-scheme: light dark } ${css}`,
    });
    return findViolations(await context.newPage(), url);
  }

  const modesOf = (problems: string[]) => problems.map((problem) => /\(([^)]*)\)/.exec(problem)?.[1]);

  test('finds nothing on a sound page', async ({ shared }) => {
    expect(await violationsOf(shared, '<p>Bonjour.</p>')).toEqual([]);
  });

  const PICTURE = '<img src="/x.png">';

  test('finds a picture without a text, once for each width', async ({ shared }) => {
    const problems = await violationsOf(shared, PICTURE);
    expect(problems[0]).toContain('image-alt sur img');
    expect(modesOf(problems)).toEqual(['clair', '320 px']);
  });

  test.for([
    ['sombre', '(prefers-color-scheme: dark)'],
    ['couleurs imposées', '(forced-colors: active)'],
  ])('finds a picture without a text that only mode « %s » shows', async ([mode, media], { shared }) => {
    const problems = await violationsOf(shared, PICTURE, `@media not ${media} { img { display: none } }`);
    expect(modesOf(problems)).toEqual([mode]);
  });

  const faint = 'p { forced-color-adjust: none; color: #888; background: #777 }';
  test.for([
    ['clair', '(prefers-color-scheme: light) and (forced-colors: none) and (width > 400px)'],
    ['sombre', '(prefers-color-scheme: dark)'],
    ['couleurs imposées', '(forced-colors: active)'],
    ['320 px', '(width <= 400px)'],
  ])('finds a faint text that is faint only in mode « %s »', async ([mode, media], { shared }) => {
    const problems = await violationsOf(shared, '<p>Bonjour.</p>', `@media ${media} { ${faint} }`);
    expect(problems).toEqual([expect.stringContaining('color-contrast sur p')]);
    expect(modesOf(problems)).toEqual([mode]);
  });

  test('judges a faint text that looks like one of which it could not tell on another page', async ({
    shared,
  }) => {
    // Light letters of a colour that no other test shows: under something else, axe does not know their ground.
    const css = 'p { color: #a9abad; background: #fff } b { position: absolute; inset: 0; background: #fff }';
    expect(await violationsOf(shared, '<p>Bonjour.</p><b></b>', css)).toEqual([]);
    const problems = await violationsOf(shared, '<p>Bonjour.</p>', css);
    expect(problems[0]).toContain('color-contrast sur p');
  });

  test('judges the page as it now stands, in a tab that had none of it', async ({ page }) => {
    await page.goto(await servedFixture(SOUND_SITE));
    await page.locator('main').evaluate((main) => main.append(document.createElement('img')));
    expect(modesOf(await violationsIn(page))).toEqual(['clair', '320 px']);
    expect(await page.evaluate('typeof axe')).toBe('undefined');
  });
});
