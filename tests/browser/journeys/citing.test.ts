import { violationsIn } from '../harness/accessibility.ts';
import { NARROWEST } from '../harness/layout.ts';
import { foundingPaths, expect, test, type Open } from '../harness/test.ts';
import { noteRefusals, refusals } from '../harness/watch.ts';
import type { Page } from 'playwright-core';

const COMMUNIQUE = foundingPaths().find((path) => path.startsWith('/communiques/2020-')) ?? '';
/** « Près d’1,5M€ ont ainsi été mobilisés en Hauts-de-France en chèques d’urgence alimentaires. » */
const VOUCHERS = '#s-564t9b6e';

async function openReader(open: Open, options: Parameters<Open>[0] = {}): Promise<Page> {
  const context = await open(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await noteRefusals(context);
  return context.newPage();
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Spaces of all kinds alike. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

test('with the mouse: a sentence is pointed at, its ¶ clicked, and the reference copied', async ({
  open,
}) => {
  const page = await openReader(open);
  await page.goto(COMMUNIQUE);
  const sentence = page.locator(VOUCHERS);
  const box = await sentence.boundingBox();
  await sentence.hover({ position: { x: 20, y: (box?.height ?? 20) - 8 } });
  await sentence.locator('.p').click({ force: true });
  const dock = page.getByRole('region', { name: /Citer la phrase/ });
  await dock.getByRole('button', { name: 'Référence' }).click();
  await dock.getByText('Copié').waitFor();
  const words = plain(await copied(page));
  expect(words).toMatch(
    /^Préfecture .*, « Mobilisation des acteurs .* », communiqué de presse, Lille, 10 juillet 2020 : « Près d’1,5M€ ont ainsi été mobilisés en Hauts-de-France en chèques d’urgence alimentaires\. », https?:\/\/\S+#s-564t9b6e, consulté le \d/,
  );
  const year = await page.evaluate(() => new Date().getFullYear());
  expect(words).toContain(` ${year}.`);
  expect(page.url()).toContain(VOUCHERS);
  expect(await refusals(page)).toEqual([]);
});

test('with the keyboard alone: one stop for all sentences, arrows between them, Enter, Tab, Escape', async ({
  open,
}) => {
  const page = await openReader(open);
  await page.goto(COMMUNIQUE);
  const sentences = page.locator('.p');
  expect(await page.locator('.p[tabindex="0"]').count()).toBe(1);
  expect(await page.locator('.p[tabindex="-1"]').count()).toBe((await sentences.count()) - 1);
  await sentences.first().focus();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Phrase 4');
  await page.keyboard.press('Enter');
  const dock = page.getByRole('region', { name: 'Citer la phrase 4' });
  await dock.waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Texte');
  await page.keyboard.press('Enter');
  await dock.getByText('Copié').waitFor();
  expect(plain(await copied(page))).toMatch(
    /^« Le forum régional en ligne .*terrain\. », Préfecture .*#s-\w{8}$/,
  );
  await page.keyboard.press('Escape');
  expect(await dock.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Phrase 4');
});

test('arriving on a sentence shows the records that its words prove, and takes no focus', async ({
  open,
}) => {
  const page = await openReader(open);
  await page.goto(COMMUNIQUE + VOUCHERS);
  const dock = page.getByRole('region', { name: /Citer la phrase/ });
  await dock.waitFor();
  expect(await dock.locator('a[href^="/chiffres/"]').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect(await page.locator(':target').textContent()).toContain('chèques');
});

test('selected words are cited whole, with their sentence and a text fragment', async ({ open }) => {
  const page = await openReader(open);
  await page.goto(COMMUNIQUE);
  await page.locator(VOUCHERS).evaluate((sentence) => {
    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('mobilisés') ?? -1;
      if (at === -1) continue;
      // Half of « mobilisés », to « en ».
      getSelection()?.setBaseAndExtent(node, at + 3, node, at + 'mobilisés en'.length);
      return;
    }
  });
  const dock = page.getByRole('region', { name: 'Citer la sélection' });
  await dock.waitFor();
  expect(plain((await dock.textContent()) ?? '')).toContain('Dans : « Près d’1,5M€');
  await dock.getByRole('button', { name: 'Texte' }).click();
  await dock.getByText('Copié').waitFor();
  const words = plain(await copied(page));
  expect(words).toContain('« mobilisés en »');
  // « mobilisés en » stands in « En clair » too.
  expect(words).toContain('#s-564t9b6e:~:text=%C3%A9t%C3%A9-,mobilis%C3%A9s%20en');
  expect(await page.evaluate(() => String(getSelection()))).toContain('ilisés en');
});

test('the text of the document is what it was: nothing is added to its words', async ({ page }) => {
  await page.goto(COMMUNIQUE);
  const text = await page.locator(VOUCHERS).evaluate((sentence) => {
    for (const note of sentence.querySelectorAll('.ref')) note.remove();
    return sentence.textContent;
  });
  expect(text).toBe(
    'Près d’1,5M€ ont ainsi été mobilisés en Hauts-de-France en chèques d’urgence alimentaires.',
  );
});

test('without JavaScript every sentence is a plain link, after a link past the text', async ({ open }) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto(COMMUNIQUE);
  const links = page.locator('.p');
  expect(await links.count()).toBe(await page.locator('span[id^="s-"]').count());
  await page.getByRole('link', { name: 'Passer le texte' }).focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#transcription');
  await links.nth(8).focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#s-\w{8}$/);
});

test('the panel is accessible, and fits the narrowest screen', async ({ page }) => {
  await page.goto(COMMUNIQUE + VOUCHERS);
  const dock = page.getByRole('region', { name: /Citer la phrase/ });
  await dock.waitFor();
  expect(await violationsIn(page)).toEqual([]);
  expect(await dock.isVisible()).toBe(true);
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  await page.getByRole('button', { name: 'Wiki' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROWEST);
});
