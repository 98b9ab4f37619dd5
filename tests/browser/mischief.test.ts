import { SOUND_SITE, soundPage, type Files } from '../build/finders/fixture.ts';
import { describe, expect, servedFixture, test, type Open } from './harness/test.ts';
import { findMischief, noteRefusals, refusals } from './harness/watch.ts';

test('a script written into a page does not run, nor does one in an attribute', async ({ open }) => {
  const injected =
    '<script>window.ran = "script"</script><img src="/x" onerror="window.ran = \'attribute\'">';
  const outcome = async (isGuarded: boolean) => {
    const context = await open({ bypassCSP: !isGuarded });
    await noteRefusals(context);
    await context.route('**/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('</body>', `${injected}</body>`),
      });
    });
    const page = await context.newPage();
    await page.goto('', { waitUntil: 'networkidle' });
    return { ran: await page.evaluate('window.ran'), refused: await refusals(page) };
  };
  expect(await outcome(true)).toEqual({
    ran: undefined,
    refused: ['script-src-elem inline', 'script-src-attr inline'],
  });
  // The same injection runs where the policy is not enforced: the test could have failed.
  expect(await outcome(false)).toEqual({ ran: 'attribute', refused: [] });
});

describe('what a page does behind its reader’s back', () => {
  async function mischiefOf(open: Open, main: string, files: Files = {}): Promise<string[]> {
    const head = '<script type="module" src="/script.js"></script>';
    const url = await servedFixture({
      ...SOUND_SITE,
      '/index.html': soundPage({ path: '/', head, main }),
      ...files,
    });
    const context = await open();
    await noteRefusals(context);
    return findMischief(await context.newPage(), url);
  }

  test('is nothing on a sound page', async ({ open }) => {
    expect(await mischiefOf(open, '<p>Bonjour.</p>')).toEqual([]);
  });

  test.for([
    ['a picture of another host', '<img src="http://ailleurs.invalid/x.png" alt="">', '', 'img-src http'],
    ['a style written in the page', '<p style="color: red">x</p>', '', 'style-src-attr inline'],
    ['a file that does not exist', '<img src="/absente.png" alt="">', '', '404 pour'],
    ['an error in the console', '', 'console.error("aïe")', 'console : aïe'],
    ['an error in a script', '', 'throw new Error("aïe")', 'erreur : aïe'],
    ['HTML made of a string', '', 'document.body.innerHTML = "<p>x"', 'require-trusted-types-for'],
    ['a worker', '', 'new Worker("/script.js")', 'refusé par la politique de sécurité'],
    ['a program made of a string', '', 'new Function("return 1")()', 'erreur : Evaluating a string'],
    [
      'a request to another host',
      '',
      'fetch("http://ailleurs.invalid/").catch(() => {})',
      'connect-src http',
    ],
  ])('reports %s', async ([, main = '', script = '', problem], { open }) => {
    const found = await mischiefOf(open, main, { '/script.js': script });
    expect(found).toContainEqual(expect.stringContaining(problem ?? ''));
  });
});
