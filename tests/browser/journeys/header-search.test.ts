import type { Page } from 'playwright-core';
import { expect, someCommunique, test } from '../harness/test.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

test('« / » leads to the search box of the header, and typing in a field is left alone', async ({ page }) => {
  await page.goto(someCommunique());
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('q-site');
  await page.keyboard.type('1/2');
  expect(await page.inputValue('#q-site')).toBe('1/2');
});

test('on the search page, « / » leads to its own field, and the header has none', async ({ page }) => {
  await page.goto('/recherche/');
  expect(await page.locator('header form').count()).toBe(0);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('the key can be turned off, and stays so on the next page', async ({ page }) => {
  await page.goto('/vocabulaire/');
  const button = page.locator('button[data-shortcut]');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await page.goto('/repertoire/');
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('');
  await button.click();
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('q-site');
});

test('without JavaScript the box leads to the search page, and no key is offered', async ({ open }) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto('/repertoire/');
  expect(await page.locator('button[data-shortcut]').isVisible()).toBe(false);
  expect(await page.locator('form.find kbd').isVisible()).toBe(false);
  await page.fill('#q-site', 'insertion');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/recherche/?q=insertion');
});

test('at 320 px the box is as wide as the page, and covers nothing', async ({ open }) => {
  const page = await (await open({ viewport: { width: 320, height: 640 } })).newPage();
  await page.goto('/repertoire/');
  const [box, nav] = await Promise.all([
    page.locator('form.find').boundingBox(),
    page.locator('.site-nav').boundingBox(),
  ]);
  expect(box?.width).toBeGreaterThan(250);
  expect(box?.y).toBeGreaterThanOrEqual((nav?.y ?? 0) + (nav?.height ?? 0) - 0.5);
});
