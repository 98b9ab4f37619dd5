import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { describe, foundingPaths, expect, test } from '../harness/test.ts';

const FIGURE = '/chiffres/places-d-hebergement-ouvertes-pendant-le-confinement/';

/** Presses Tab until the element with the focus says this. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === words) return;
  }
  throw new Error(`Tab ne mène pas à « ${words} »`);
}

describe('the sentence of a figure', () => {
  test.for([
    ['Copier le texte', /^Près de 3\u202F000 places [^\n]*\)\.\nhttps:\/\/\S+#s-\w+$/],
    ['Copier en Markdown', /^Près de 3\u202F000 places .*\[communiqué .*\]\(https:\S+\) \(«.*\)\.$/],
    [
      'Copier le code de la carte',
      /^<iframe src="https:\S+\/cartes\/communiques\/[^"]+\/#[^"]+" .*<\/iframe>$/,
    ],
  ] as const)('is copied with the keyboard alone: « %s »', async ([words, text], { open }) => {
    const context = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(FIGURE);
    await tabTo(page, words);
    await page.keyboard.press('Enter');
    await page.getByText(`${words} : Copié.`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
  });

  test('is selected where the browser refuses the clipboard', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(FIGURE);
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await page.getByText('Texte sélectionné').waitFor();
    const field = page.getByLabel('Texte à copier');
    expect(await field.inputValue()).toMatch(/^Près de 3.*\n.*#s-\w+$/);
    expect(await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart)).toBe(
      (await field.inputValue()).length,
    );
  });

  test('can be selected without JavaScript, and no dead button shows', async ({ open }) => {
    const page = await (await open({ javaScriptEnabled: false })).newPage();
    await page.goto(FIGURE);
    expect(await page.locator('.citable').getByRole('button').count()).toBe(0);
    const sentence = page.locator('.citable-sentence');
    expect(await sentence.textContent()).toMatch(/^Près de 3\u202F000 places .*\)\.$/);
    expect(await sentence.locator('a').getAttribute('href')).toMatch(/#s-\w+$/);
    await page.getByRole('link', { name: 'Voir la carte de ce chiffre' }).click();
    await page.waitForURL(/\/cartes\/communiques\/.*#/);
  });
});

/** The address of another site, without any header of ours, whose only page frames this address. */
async function siteFraming(address: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Ailleurs</title><iframe title="x" src="${address}"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** What the frame shows on another site that asks for this page of ours. */
async function framed(page: Page, path: string): Promise<string> {
  await page.goto(await siteFraming(new URL(path, inject('siteUrl')).href), { waitUntil: 'load' });
  return page.frameLocator('iframe').locator('body').innerText();
}

describe('in a frame of another site', () => {
  test('a card shows its figure, its words and its document', async ({ page }) => {
    // The page of the cards of its document, of which the address shows this one alone.
    const card = `/cartes/communiques/2020-07-10-forum-regional/#${FIGURE.split('/')[2]}`;
    const text = (await framed(page, card)).replace(/[\u00A0\u202F]/g, ' ');
    expect(text).toContain('près de 3 000');
    expect(text).toContain('« près de 3 000 places d’hébergement supplémentaires');
    expect(text).toContain('préfecture de la région Hauts-de-France du 10 juillet 2020');
    expect(text.match(/La phrase et ses réserves/g)).toHaveLength(1);
  });

  test.for(['/', FIGURE, '/recherche/', '/404.html'])('%s refuses to show', async (path, { page }) => {
    expect(foundingPaths()).toContain(path);
    // The browser’s own words: only the card of the same site shows that it is the policy that refuses.
    expect(await framed(page, path)).not.toMatch(/engagements|communiqué/i);
  });
});
