import { expect, test } from '../harness/test.ts';

test('from the home page, two clicks lead to the sentence on food vouchers, highlighted', async ({
  page,
}) => {
  await page.goto('/');
  const figure = page.locator('main a[href^="/chiffres/"]', { hasText: /chèques/i }).first();
  await figure.click();
  await page.locator('a[href^="/communiques/"][href*="#s-"]').first().click();
  const target = page.locator(':target');
  expect(await target.textContent()).toContain('ont ainsi été mobilisés');
  expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test('the theme « accès à l’alimentation » shows what 2019 and 2020 say of it', async ({ page }) => {
  await page.goto('/thematiques/acces-a-l-alimentation/');
  const main = await page.locator('main').innerText();
  expect(main.replace(/[\u00A0\u202F]/g, ' ')).toContain('16 janvier 2019');
  expect(main.replace(/[\u00A0\u202F]/g, ' ')).toContain('Près d’1,5M€ ont ainsi été mobilisés');
});

test('with the keyboard alone: skip link, menu, search box, results', async ({ page }) => {
  await page.goto('/recherche/?q=insertion');
  await page.locator('[data-search="results"] h3 a').first().waitFor();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  const reached: string[] = [];
  for (let step = 0; step < 26; step += 1) {
    await page.keyboard.press('Tab');
    // The ways to narrow a search stand folded under a summary.
    if (await page.evaluate(() => document.activeElement?.localName === 'summary'))
      await page.keyboard.press('Enter');
    reached.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('name') ??
          document.activeElement?.closest('[data-search]')?.getAttribute('data-search') ??
          '',
      ),
    );
    // The button inside a date field has the focus, and the browser's own ring: not the field.
    const outline = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const isInside = element.matches('[type="date"]') && !element.matches(':focus-visible');
      return isInside ? 'its own' : getComputedStyle(element).outlineStyle;
    });
    expect(outline, `step ${step}`).not.toBe('none');
  }
  expect(reached).toEqual(
    expect.arrayContaining([
      ...[
        'q',
        'type',
        'thematique',
        'atelier',
        'annee',
        'personne',
        'organisme',
        'niveau',
        'du',
        'au',
        'tri',
      ],
      'results',
    ]),
  );
});

test('a communiqué prints without menus, with its address and its notes', async ({ page }) => {
  await page.goto('/communiques/2020-07-10-forum-regional/');
  const menus = [page.locator('header nav').first(), page.locator('footer')];
  for (const isPrinted of [false, true]) {
    await page.emulateMedia({ media: isPrinted ? 'print' : 'screen' });
    for (const menu of menus) expect(await menu.isVisible()).toBe(!isPrinted);
  }
  const main = await page.locator('main').innerText();
  expect(main).toContain('/communiques/2020-07-10-forum-regional/');
  expect(main).toContain('Ce que prouvent ces mots');
});
