/** A reader who types queries into a search page, and a clock. Works on our page and on the peers' alike. */
import type { Browser, Page } from 'playwright-core';

const FIELD = 'main input[name="q"], body > input[name="q"]';
const RESULTS = '[data-search="results"]';
const PATIENCE_MS = 15_000;

export interface Asked {
  /** Milliseconds from the key (or from the opening of the page) to the results; `undefined` if none came in time. */
  time: number | undefined;
  /** Addresses of the links shown, in order, each once. */
  answer: string[];
}

/** In the page: whether it shows an answer that is not the one of `signature`. */
const answered = (page: Page) =>
  page.evaluateHandle((results) => {
    return (signature: string): boolean => {
      const status =
        document.querySelector('main [role="status"], body > [role="status"]')?.textContent ?? '';
      if (status === '' || /en cours|charge/i.test(status)) return false;
      const list = document.querySelector(results);
      if (list?.hasAttribute('aria-busy') === true) return false;
      // The count may be said before the results are shown.
      if (/[1-9]\d* résultat/.test(status) && (list?.querySelector('a') ?? null) === null) return false;
      return `${status}|${list?.textContent ?? ''}` !== signature;
    };
  }, RESULTS);

/** Waits, in the page, for results that are not those of `before`; gives the time on the page's clock. */
const untilAnswered = async (page: Page, before: string): Promise<number | undefined> =>
  page
    .waitForFunction(
      ([isAnswered, signature]) => isAnswered(signature) && performance.now(),
      [await answered(page), before] as const,
      { timeout: PATIENCE_MS, polling: 'raf' },
    )
    .then((handle) => handle.jsonValue() as Promise<number>)
    .catch(() => undefined);

const signatureOf = (page: Page): Promise<string> =>
  page.evaluate((results) => {
    const status = document.querySelector('main [role="status"], body > [role="status"]')?.textContent ?? '';
    return `${status}|${document.querySelector(results)?.textContent ?? ''}`;
  }, RESULTS);

/** The link of each result: its title, where results have one. */
const answerOf = (page: Page): Promise<string[]> =>
  page.evaluate((results) => {
    const list = document.querySelector(results);
    const titles = [...(list?.querySelectorAll<HTMLAnchorElement>('h3 a') ?? [])];
    const links = titles.length > 0 ? titles : [...(list?.querySelectorAll('a') ?? [])];
    return [...new Set(links.map((link) => decodeURI(link.pathname + link.hash)))];
  }, RESULTS);

const MORE = '[data-search="more"]';
/** How many times a reader asks for more results. */
const TURNS = 20;

/** All the results of the open page, asked for until there are no more. */
export async function allAnswers(page: Page): Promise<string[]> {
  let answer = await answerOf(page);
  for (let turn = 0; turn < TURNS && (await page.locator(MORE).isVisible()); turn += 1) {
    const before = await signatureOf(page);
    await page.locator(MORE).click();
    await untilAnswered(page, before);
    answer = await answerOf(page);
  }
  return answer;
}

/** A page whose processor is `slowdown` times slower (its main thread: workers keep their speed). */
export async function slowPage(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  return page;
}

/** Opens the page on a query, narrowed or not: the first answer, with everything that must load before it. */
export async function openOn(
  page: Page,
  url: string,
  query: string,
  facets: readonly string[] = [],
): Promise<Asked> {
  const asked = new URLSearchParams([['q', query], ...facets.map((facet) => facet.split('='))]);
  await page.goto(`${url}?${asked}`, { waitUntil: 'commit' });
  const time = await untilAnswered(page, '|');
  return { time, answer: await answerOf(page) };
}

/** Types a query in the open page: the time from the last key to the results. */
export async function type(page: Page, query: string): Promise<Asked> {
  const before = await signatureOf(page);
  // Watched, not polled: on a slow processor, looking at each frame would cost more than the answer.
  const time = await page.evaluate(
    ([isAnswered, field, text, signature, patience]) =>
      new Promise<number | undefined>((done) => {
        const input = document.querySelector<HTMLInputElement>(field);
        if (input === null) throw new Error(field);
        input.value = text;
        const start = performance.now();
        const end = (after: number | undefined) => {
          watch.disconnect();
          clearTimeout(limit);
          done(after);
        };
        const limit = setTimeout(() => end(undefined), patience);
        const watch = new MutationObserver(() => {
          if (isAnswered(signature)) end(performance.now() - start);
        });
        const changes = {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['aria-busy'],
        };
        watch.observe(document.body, changes);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [await answered(page), FIELD, query, before, PATIENCE_MS] as const,
  );
  return { time, answer: await answerOf(page) };
}
