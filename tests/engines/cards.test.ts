/** Cards that share a page, as other sites frame them in each engine: the name in the address says which one is shown. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject, onTestFinished } from 'vitest';
import { foundingSite } from '../build/founding-site.ts';
import { select } from '../build/finders/site.ts';
import { wordsOfPdf } from './harness/pdf.ts';
import { at, describe, ENGINES, expect, testIn, until } from './harness/test.ts';

const [page] = foundingSite()
  .pages.filter(({ path }) => path.startsWith('/cartes/communiques/'))
  .sort((a, b) => b.html.length - a.html.length);
const PATH = page?.path ?? '/';
const NAMES =
  page === undefined ? [] : select(page, 'article').map(({ attributes }) => attributes.get('id') ?? '');
const [FIRST = '', SECOND = ''] = NAMES;

/** The names of the cards that are seen, whether the page is wider than its window, and how high it is. */
const seenHere = () => ({
  names: [...document.querySelectorAll<HTMLElement>('article')]
    .filter((one) => one.getClientRects().length > 0)
    .map(({ id }) => id),
  isWide: document.documentElement.scrollWidth > innerWidth,
  height: Math.ceil(document.body.getBoundingClientRect().height),
  ground: getComputedStyle(document.querySelector('article:target') ?? document.body).backgroundColor,
});

/** Another site, whose page says of itself what its frames of ours tell: nothing, for they may run no script. */
async function siteFraming(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Ailleurs</title>${body}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

if (NAMES.length < 3) throw new Error('le site des essais n’a pas trois cartes sur une page');

describe.for(ENGINES)('in %s', (name) => {
  const test = testIn(name);

  test('a name shows its card alone, in a narrow frame too', async ({ tab }) => {
    await tab.resize(320, 720);
    for (const one of NAMES) {
      await tab.open('about:blank');
      await tab.open(at(`${PATH}#${one}`));
      const { names, isWide, height } = await tab.ask(seenHere);
      expect(names).toEqual([one]);
      expect(isWide).toBe(false);
      expect(height).toBeGreaterThan(100);
    }
  });

  test('no name, or a wrong one, shows all of them', async ({ tab }) => {
    for (const end of ['', '#', '#rien', '#%', '#places%20', `#${FIRST.toUpperCase()}`]) {
      await tab.open('about:blank');
      await tab.open(at(`${PATH}${end}`));
      expect([end, (await tab.ask(seenHere)).names]).toEqual([end, NAMES]);
    }
  });

  test('another name in the same window shows the other card, and the first one again', async ({ tab }) => {
    await tab.open(at(`${PATH}#${FIRST}`));
    await tab.ask((to) => {
      location.hash = to;
    }, SECOND);
    const shown = () =>
      tab.ask(() =>
        [...document.querySelectorAll('article')]
          .filter((one) => one.getClientRects().length > 0)
          .map(({ id }) => id)
          .join(' '),
      );
    expect(await until(shown, (names) => names === SECOND)).toBe(SECOND);
    // WebKit's driver goes back over what a script did.
    await tab.ask((to) => {
      location.hash = to;
    }, FIRST);
    expect(await until(shown, (names) => names === FIRST)).toBe(FIRST);
  });

  test('printed, a card that is named is alone', async ({ tab }) => {
    await tab.open(at(`${PATH}#${FIRST}`));
    const pdf = await tab.print();
    if (pdf === undefined) {
      expect(name).toBe('WebKit');
      return;
    }
    const printed = await wordsOfPdf(pdf);
    const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    const titles = await tab.ask(() =>
      [...document.querySelectorAll('article .title')].map((one) => one.textContent),
    );
    // Firefox prints a copy of the page that forgets the name in the address: all of them are there.
    const isForgotten = name === 'Firefox';
    expect(titles.map((title) => printed.includes(bare(title)))).toEqual(
      NAMES.map((one) => isForgotten || one === FIRST),
    );
  });

  test('two frames of another site, one in a sandbox where nothing runs, each show their card', async ({
    tab,
  }) => {
    const url = new URL(PATH, inject('foundingUrl')).href;
    const frame = (one: string, more: string) =>
      `<iframe title="${one}" width="320" height="600" src="${url}#${one}" ${more}></iframe>`;
    await tab.open(await siteFraming(frame(FIRST, '') + frame(SECOND, 'sandbox')));
    const pdf = await tab.print();
    // Nor do frames of another site answer a test: what is printed of them is what they show, but in Firefox (see above).
    if (pdf === undefined || name === 'Firefox') {
      expect(name).not.toBe('Chromium');
      return;
    }
    const printed = await wordsOfPdf(pdf);
    expect(titlesOf().map((title) => printed.includes(title))).toEqual(
      NAMES.map((one) => one === FIRST || one === SECOND),
    );
  });
});

/** The titles of the cards, without their spaces and signs. */
function titlesOf(): string[] {
  return page === undefined
    ? []
    : select(page, 'span')
        .filter(({ attributes }) => /(?:^| )title(?: |$)/.test(attributes.get('class') ?? ''))
        .map(({ text }) => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
}
