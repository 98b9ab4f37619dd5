/** Visits to many pages, a few at a time. */
import type { BrowserContext, Page } from 'playwright-core';

/** Pages open at once: as many as there are cores to draw them. */
const ABREAST = 2;

/** Opens an address and waits until all that it asks for has come. Nothing can be said of a page that is not there. */
export async function openPage(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new Error(`${url} : ${response?.status() ?? 'aucune réponse'}`);
}

/** Visits each path in tabs that are used again, and gives back all that was reported. */
export async function visitAll(
  context: BrowserContext,
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const waiting = [...paths];
  const problems: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      problems.push(...(await visit(page, path)));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  return problems.sort();
}
