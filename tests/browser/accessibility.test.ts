import { SOUND_SITE, soundPage } from '../build/finders/fixture.ts';
import { findViolations, MODES, openWithAxe } from './harness/accessibility.ts';
import { describe, everyPath, expect, servedFixture, test, type Open } from './harness/test.ts';
import { visitAll } from './harness/visits.ts';

test('axe finds nothing on any page, in light, dark, 320 px wide or forced colours', async ({ open }) => {
  expect(await visitAll(await openWithAxe(open), everyPath(), findViolations)).toEqual([]);
});

describe('axe', () => {
  /** What is found on a page that holds this, with this style. */
  async function violationsOf(open: Open, main: string, css = ''): Promise<string[]> {
    const head = '<link rel="stylesheet" href="/style.css">';
    const url = await servedFixture({
      ...SOUND_SITE,
      '/index.html': soundPage({ path: '/', head, main }),
      '/style.css': `:root { color-scheme: light dark } ${css}`,
    });
    const context = await openWithAxe(open);
    return findViolations(await context.newPage(), url);
  }

  const modesOf = (problems: string[]) => problems.map((problem) => /\(([^)]*)\)/.exec(problem)?.[1]);

  test('finds nothing on a sound page', async ({ open }) => {
    expect(await violationsOf(open, '<p>Bonjour.</p>')).toEqual([]);
  });

  test('finds a picture without a text, in every mode', async ({ open }) => {
    const problems = await violationsOf(open, '<img src="/x.png">');
    expect(problems[0]).toContain('image-alt sur img');
    expect(modesOf(problems)).toEqual(MODES.map(({ name }) => name));
  });

  const faint = 'p { forced-color-adjust: none; color: #888; background: #777 }';
  test.for([
    ['clair', '(prefers-color-scheme: light) and (forced-colors: none) and (width > 400px)'],
    ['sombre', '(prefers-color-scheme: dark)'],
    ['320 px', '(width <= 400px)'],
    ['couleurs imposées', '(forced-colors: active)'],
  ])('finds a faint text that is faint only in mode « %s »', async ([mode, media], { open }) => {
    const problems = await violationsOf(open, '<p>Bonjour.</p>', `@media ${media} { ${faint} }`);
    expect(problems).toEqual([expect.stringContaining('color-contrast sur p')]);
    expect(modesOf(problems)).toEqual([mode]);
  });
});
