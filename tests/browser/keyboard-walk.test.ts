/** Criteria 12.8 and 12.9 of the grid: Tab goes through a page of each kind in its order, to its end, and back. */
import type { Page } from 'playwright-core';
import { soundPage } from '../build/finders/fixture.ts';
import { everyKind, showScene } from './harness/kinds.ts';
import { expect, test } from './harness/test.ts';

/** Milliseconds: some forty pages, each walked twice. */
const PATIENCE = 600_000;

/**
 * Marks what takes the focus, in the order of the page, and keeps what did; gives what it is. Of the choices of a group, of which
 * one is always made, Tab reaches that one: arrows lead to the others.
 */
const watchFocus = () => {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const reached = [...document.querySelectorAll<HTMLElement>(all)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [type="radio"]:not(:checked)') &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const walked: number[] = [];
  Object.assign(globalThis, { walked });
  document.addEventListener('focusin', ({ target }) => walked.push(reached.indexOf(target as HTMLElement)));
  return reached.map((one) => `${one.localName} « ${one.textContent.trim().slice(0, 30)} »`);
};

/** Keys that are sent before the first is answered: the browser takes them one after the other, as they come. */
const AHEAD = 24;
/** As the protocol numbers it. */
const SHIFT = 8;

/** Presses a key so many times. */
async function press(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = {
    ...{ key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, nativeVirtualKeyCode: 9 },
    modifiers: key === 'Tab' ? 0 : SHIFT,
  };
  for (let left = times; left > 0; left -= AHEAD)
    await Promise.all(
      Array.from({ length: Math.min(left, AHEAD) }, () => [
        session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
      ]).flat(),
    );
  await session.detach();
}

/** Presses a key once for each element that takes the focus: those that are missed, or reached out of order. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const names = await page.evaluate(watchFocus);
  await press(page, key, names.length);
  const walked = await page.evaluate(() => Reflect.get(globalThis, 'walked') as number[]);
  const wanted = names.map((_, rank) => (key === 'Tab' ? rank : names.length - 1 - rank));
  const wrong = wanted.findIndex((rank, at) => rank !== walked[at]);
  return wrong === -1
    ? []
    : [
        `${key} : au pas ${wrong + 1} de ${names.length}, ${names[walked[wrong] ?? -1] ?? 'rien'} et non ${names[wanted[wrong] ?? -1] ?? ''}`,
      ];
}

test(
  '12.8 and 12.9: Tab goes through a page of any kind in its order, to its end, and back',
  { timeout: PATIENCE },
  async ({ page }) => {
    const found: string[] = [];
    for (const scene of everyKind())
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        await showScene(page, scene);
        found.push(...(await walk(page, key)).map((one) => `${scene.name} ${one}`));
      }
    expect(found).toEqual([]);
  },
);

test('an order that is imposed, a trap and a field that cannot be reached are found', async ({ page }) => {
  const planted = async (main: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await page.goto('about:blank');
    await page.setContent(soundPage({ path: '/', main }));
    return (await walk(page, key)).length;
  };
  const trap = `<a href="/" onkeydown="event.preventDefault()">B</a><a href="/">C</a>`;
  expect(await planted('<a href="/">A</a><a href="/">B</a>')).toBe(0);
  expect(await planted('<a href="/">A</a><a href="/">B</a>', 'Shift+Tab')).toBe(0);
  expect(await planted('<a href="/">A</a><a href="/" tabindex="2">B</a><a href="/" tabindex="1">C</a>')).toBe(
    1,
  );
  const choices = '<input type="radio" name="x" /><input type="radio" name="x" checked /><a href="/">A</a>';
  expect(await planted(choices)).toBe(0);
  expect(await planted(choices, 'Shift+Tab')).toBe(0);
  expect(await planted(`<a href="/">A</a>${trap}`)).toBe(1);
  expect(await planted(`<a href="/">A</a>${trap}`, 'Shift+Tab')).toBe(1);
});
