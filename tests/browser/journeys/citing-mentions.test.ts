/** On a commitment's page, the words of each document that speaks of it are taken away as from the document itself. */
import { violationsIn } from '../harness/accessibility.ts';
import { NARROWEST } from '../harness/layout.ts';
import { expect, test } from '../harness/test.ts';
import { noteRefusals, refusals } from '../harness/watch.ts';

const COMMITMENT = '/engagements/doubler-le-soutien-aux-conseils-departementaux/';
/** Spaces of all kinds alike. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

test('with the keyboard alone: a mention is cited in every format, and Escape goes back to it', async ({
  open,
}) => {
  const context = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await noteRefusals(context);
  const page = await context.newPage();
  await page.goto(COMMITMENT);
  const mention = page
    .locator('.thread > li')
    .filter({ has: page.locator('.quote') })
    .last();
  const words = plain(await mention.locator('blockquote > :last-child').innerText());
  const address = await mention.locator('figcaption a').getAttribute('href');
  await mention.locator('figcaption a').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dock = page.getByRole('region', { name: 'Citer ce passage' });
  await dock.waitFor();
  const copied = async (name: string) => {
    await dock.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await dock.getByText(`Copié : ${name.toLowerCase()}`).waitFor();
    return plain(await page.evaluate(() => navigator.clipboard.readText()));
  };
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Texte');
  expect(await copied('Texte')).toMatch(/^« .* », .*, communiqué du \d.*, https?:.*#s-\w{8}/);
  expect(await copied('Texte')).toContain(words);
  expect(await copied('Référence')).toMatch(/communiqué de presse, Lille, \d.* : « .* », .*, consulté le \d/);
  expect(await copied('Markdown')).toMatch(/^> .*\n>\n> — .*\[.*\]\(https?:/);
  expect(await copied('Wiki')).toMatch(/<ref>\{\{Lien web /);
  const link = new URL(await copied('Lien'));
  expect(link.pathname + link.hash.replace(/:.*$/, '')).toBe(address);
  await page.keyboard.press('Escape');
  expect(await dock.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Citer');
  expect(await refusals(page)).toEqual([]);
});

test('what is copied is what the verifier finds, to the letter', async ({ open }) => {
  const context = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(COMMITMENT);
  await page.getByRole('button', { name: 'Citer', exact: true }).last().click();
  for (const format of ['Texte', 'Référence', 'Markdown', 'Wiki']) {
    await page.goto(COMMITMENT);
    await page.getByRole('button', { name: 'Citer', exact: true }).last().click();
    await page.getByRole('button', { name: format }).click();
    await page.getByText('Copié').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('/verifier/');
    await page.getByLabel('Le texte à vérifier').fill(copied);
    await page.locator('.answer').first().waitFor();
    const verdicts = await page.locator('.answers > ol > .answer > h2').allTextContents();
    expect([format, ...verdicts.filter((verdict) => !verdict.startsWith('Exact'))]).toEqual([format]);
  }
});

test('the panel is accessible, and fits the narrowest screen', async ({ page }) => {
  await page.goto(COMMITMENT);
  await page.getByRole('button', { name: 'Citer', exact: true }).first().click();
  const dock = page.getByRole('region', { name: 'Citer ce passage' });
  await dock.waitFor();
  expect(await violationsIn(page)).toEqual([]);
  expect(await dock.isVisible()).toBe(true);
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROWEST);
});

test('without JavaScript the link to the sentence is there, and no button', async ({ open }) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto(COMMITMENT);
  expect(await page.locator('.thread .cite').count()).toBe(0);
  await page.locator('.thread figcaption a').first().click();
  expect(page.url()).toMatch(/#s-\w{8}$/);
});
