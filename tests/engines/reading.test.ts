/** What leaves a page in each engine: a copy made by the keyboard, a sheet of paper. One page of each sort that is read. */
import { foundingSite } from '../build/founding-site.ts';
import { blocksHere, wrongInCopy } from '../browser/harness/modes/copying.ts';
import { wordsOfPdf } from './harness/pdf.ts';
import type { Tab } from './harness/tab.ts';
import { at, describe, ENGINES, expect, testIn, until } from './harness/test.ts';

const PATHS = foundingSite().pages.map(({ path }) => path);
const first = (start: RegExp) => PATHS.find((path) => start.test(path)) ?? '/';
const READ = [
  ...PATHS.filter((path) => /^\/communiques\/\d{4}-[^/]+\/$/.test(path)),
  first(/^\/engagements\/[a-z][^/]+\/$/),
  first(/^\/chiffres\/[a-z][^/]+\/$/),
  first(/^\/thematiques\/[a-z][^/]+\/$/),
  '/engagements/',
];

/** What the clipboard holds as plain text: what a field of a blank page gets of it. */
async function pasted(tab: Tab): Promise<string> {
  await tab.open('data:text/html,<title>x</title><textarea id="x"></textarea>');
  await tab.click('#x');
  await tab.control('v');
  return until(
    () => tab.ask(() => document.querySelector('textarea')?.value ?? ''),
    (text) => text !== '',
  );
}

describe.for(ENGINES)('in %s', (name) => {
  const test = testIn(name);

  test('a text selected and copied by the keyboard keeps every word, in order, with its spaces', async ({
    tab,
  }) => {
    const wrong: string[] = [];
    for (const path of READ) {
      await tab.open(at(path));
      await tab.click('h1');
      await tab.control('a');
      await tab.control('c');
      const blocks = await tab.ask(blocksHere);
      expect(blocks.length).toBeGreaterThan(3);
      wrong.push(...wrongInCopy(blocks, await pasted(tab)).map((one) => `${path} ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  test('a page that is printed keeps its words, folded ones too', async ({ tab }) => {
    for (const path of READ) {
      await tab.open(at(path));
      const pdf = await tab.print();
      // WebKitGTK's driver cannot print.
      if (pdf === undefined) {
        expect(name).toBe('WebKit');
        return;
      }
      const printed = await wordsOfPdf(pdf);
      const sentences = await tab.ask(() =>
        [...document.querySelectorAll('main :is(p, li, dd, h1, h2, h3)')]
          .filter((element) => element.closest('.no-print, nav, form, .p, .threads, .dock, .choice') === null)
          .filter((element) => element.querySelector('*') === null)
          .map(({ textContent }) => textContent),
      );
      const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
      expect(sentences.length).toBeGreaterThan(3);
      expect(sentences.filter((sentence) => !printed.includes(bare(sentence)))).toEqual([]);
    }
  });
});
