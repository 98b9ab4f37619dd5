import { describe, expect, test } from '../harness/test.ts';

const KIT = '/evenements/forum-regional-2020/dossier/';

test('from the home page, two clicks lead to the kit of an event', async ({ page }) => {
  await page.goto('/');
  await page.locator('header').getByRole('link', { name: 'Presse', exact: true }).click();
  await page.locator(`main a[href="${KIT}"]`).click();
  expect(await page.locator('h1').innerText()).toContain('Forum régional en ligne');
});

describe('on paper, a kit', () => {
  test('has no menu and nothing to press, and prints its own address once', async ({ page }) => {
    await page.goto(KIT);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.crumbs', 'body > footer', 'main button', 'main textarea'])
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
    const words = await page.locator('main').innerText();
    expect(words.split(KIT).length - 1).toBe(1);
    // Nor is the address of any document printed twice.
    const addresses = words.match(/https?:\/\/\S+/g) ?? [];
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(words).not.toContain('#s-');
  });

  test('keeps each quotation, each row and each figure on one sheet of A4', async ({ page }) => {
    await page.goto(KIT);
    await page.emulateMedia({ media: 'print' });
    const broken = await page
      .locator('main :is(li, tr, blockquote)')
      .evaluateAll((elements) =>
        elements.filter((one) => getComputedStyle(one).breakInside !== 'avoid').map((one) => one.textContent),
      );
    expect(broken).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      [width, height].map((points) => Math.round(Number(points))),
    );
    expect(boxes.length).toBeGreaterThan(1);
    // 210 × 297 mm, in points.
    for (const [width = 0, height = 0] of boxes) {
      expect(Math.abs(width - 595)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 842)).toBeLessThanOrEqual(1);
    }
  });
});

test('without JavaScript, the kit says the same', async ({ open }) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto(KIT);
  const words = (await page.locator('main').innerText()).replace(/[\u00A0\u202F]/g, ' ');
  expect(words).toContain(
    'Plus de 70 acteurs de terrain présents au forum régional de 2020, selon le communiqué',
  );
  expect(words).toContain('« commissaire à la lutte contre la pauvreté auprès du Préfet de région »');
});
