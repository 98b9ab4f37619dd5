/** What the grid of the RGAA says of fields, of what scripts change, and of what is said meanwhile. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { SOUND_SITE, soundPage } from '../build/finders/fixture.ts';
import { everyAnswer, showScene } from './harness/kinds.ts';
import { expect, servedFixture, test } from './harness/test.ts';

/** Pages that hold the fields of the site, of the founding one or of the invented one. */
const withFields = () => [
  '/',
  '/recherche/?q=forum&du=2019-01-01',
  '/verifier/',
  '/engagements/',
  new URL('/comparer/', inject('demoUrl')).href,
];

/** In the page: fields that their label does not touch, above, before or after. */
function farFieldsHere(): string[] {
  const NEAR = 20;
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea'),
  ];
  return fields
    .filter((field) => field.checkVisibility({ visibilityProperty: true }))
    .flatMap((field) => {
      const [label] = field.labels ?? [];
      if (!label) return field.getAttribute('aria-label') === null ? [`${field.id} sans étiquette`] : [];
      // The button beside a search field says what it is for.
      if (label.matches('.visually-hidden'))
        return field.form?.querySelector('button') ? [] : [`${field.id} : étiquette cachée`];
      const [one, other] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
      const across = Math.max(one.left - other.right, other.left - one.right);
      const along = Math.max(one.top - other.bottom, other.top - one.bottom);
      const isNear = Math.max(across, along) <= NEAR;
      return isNear
        ? []
        : [`${field.id || field.value} : à ${Math.round(Math.max(across, along))} px de son étiquette`];
    });
}

test('11.4: each field is beside its label, 1280 and 320 px wide', async ({ page }) => {
  let seen = 0;
  for (const path of withFields())
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      seen += await page.locator('main :is(input, select, textarea):visible').count();
      expect([path, width, await page.evaluate(farFieldsHere)]).toEqual([path, width, []]);
    }
  expect(seen).toBeGreaterThan(20);
});

test('11.4: a field that is far from its label, or has none, is found', async ({ page }) => {
  const main =
    '<label for="a">Un</label><p>x<br>x<br>x<br>x</p><p><input id="a" /></p><p><input id="b" /></p>';
  const url = await servedFixture({ ...SOUND_SITE, '/index.html': soundPage({ path: '/', main }) });
  await page.goto(url);
  expect(await page.evaluate(farFieldsHere)).toEqual([
    expect.stringMatching(/^a : à \d+ px de son étiquette$/),
    'b sans étiquette',
  ]);
});

test('7.4: no choice of a search or of a comparison moves the focus, or leads elsewhere', async ({
  page,
}) => {
  const askEach = async (path: string, isAnswered: () => Promise<unknown>) => {
    await page.goto(path);
    await isAnswered();
    const start = new URL(page.url()).pathname;
    const ids = await page.locator('main select:visible').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      const field = page.locator(`#${id}`);
      await field.focus();
      await field.evaluate((one: HTMLSelectElement) => {
        one.selectedIndex = Math.min(1, one.options.length - 1);
        one.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await isAnswered();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
      expect(new URL(page.url()).pathname).toBe(start);
    }
  };
  await askEach('/recherche/?q=forum&du=2019-01-01', () =>
    page.locator('[data-search="results"]:not([aria-busy])').waitFor({ state: 'attached' }),
  );
  await askEach(new URL('/comparer/', inject('demoUrl')).href, () =>
    page.locator('form.chooser:not([hidden])').waitFor(),
  );
});

/** The regions that speak, each marked, so that one that comes with its words is told from one that was there. */
const markRegions = (page: Page) =>
  page.evaluate(() => {
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
      region.setAttribute('data-vu', region.textContent);
  });
/** What regions that were there say since. */
const saidSince = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-vu]')]
      .filter((one) => one.textContent !== one.getAttribute('data-vu'))
      .map(({ textContent }) => textContent.trim())
      .filter(Boolean),
  );

test.for([
  ['a search', '/recherche/', (page: Page) => page.fill('#q', 'hébergement'), /^\d+\s+résultats/],
  ['a search that finds nothing', '/recherche/', (page: Page) => page.fill('#q', 'zzxqy'), /^Aucun/],
  [
    'a verification',
    '/verifier/',
    (page: Page) => page.fill('#texte', 'ont ainsi été mobilisés'),
    /citation/,
  ],
  [
    'a copy of a figure',
    '/chiffres/ateliers-thematiques/',
    (page: Page) => page.locator('button[data-copies]').first().click(),
    /Copié|copiez/,
  ],
  [
    'a try of the search',
    '/recherche/contrat/',
    (page: Page) => page.locator('[data-contract="run"]').click(),
    /Essais|conformes/,
  ],
] as const)(
  '7.5: what comes of %s is said by a region that was there before',
  async ([, path, act, said], { page }) => {
    await page.goto(path);
    if (path === '/verifier/') await page.locator('#texte:enabled').waitFor();
    if (path.startsWith('/chiffres/')) await page.locator('button[data-copies]:enabled').first().waitFor();
    await page.waitForTimeout(300);
    await markRegions(page);
    await act(page);
    await expect.poll(async () => (await saidSince(page)).join(' | ')).toMatch(said);
  },
);

test('7.5: a search that is late is said to be under way, by a region that was there before', async ({
  page,
}) => {
  let isHeld = true;
  await page.context().route('**/pagefind/**', async (route) => {
    while (isHeld) await new Promise((done) => setTimeout(done, 50));
    await route.continue();
  });
  await page.goto('/recherche/');
  await markRegions(page);
  await page.fill('#q', 'forum');
  await expect.poll(() => saidSince(page)).toEqual(['Recherche en cours…']);
  expect(await page.getByText('Recherche en cours…').isVisible()).toBe(true);
  isHeld = false;
  await expect.poll(async () => (await saidSince(page)).join()).toMatch(/^\d+\s+résultats$/);
  expect(await page.getByText('Recherche en cours…').count()).toBe(0);
});

test('7.5: a copy of a sentence is said by the region of the panel', async ({ page }) => {
  const scene = everyAnswer().find(({ ready }) => ready === '.dock button');
  if (scene === undefined) throw new Error('aucune phrase à citer');
  await showScene(page, scene);
  await markRegions(page);
  await page.locator('.dock .formats button').first().click();
  await expect.poll(async () => (await saidSince(page)).join(' | ')).toMatch(/^Copi/);
});

test('7.5: a region that comes with its words is not heard, and is found', async ({ page }) => {
  await page.goto('/');
  await markRegions(page);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('p'), { role: 'status', textContent: 'Fait.' }));
  });
  expect(await saidSince(page)).toEqual([]);
});

/** All that a page shows and holds, as text. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const open = [...document.querySelectorAll(':popover-open, details[open]')].length;
    return [
      location.href,
      open,
      document.body.innerHTML,
      ...fields.map(({ value, checked }) => `${value} ${checked}`),
    ].join('\n');
  });

/** Presses each control with the pointer, leaves it, lets go: those that do something all the same. */
async function actsOnPress(page: Page): Promise<string[]> {
  const found: string[] = [];
  const controls = page.locator(
    'button:enabled:visible, summary:visible, main a[href]:visible, input[type="radio"]:visible',
  );
  const count = Math.min(await controls.count(), 25);
  for (let rank = 0; rank < count; rank += 1) {
    const control = controls.nth(rank);
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (box === null) continue;
    const before = await stateOf(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(1, 1, { steps: 3 });
    await page.mouse.up();
    await page.waitForTimeout(30);
    if ((await stateOf(page)) !== before) found.push((await control.textContent()) ?? '');
  }
  expect(count).toBeGreaterThan(0);
  return found;
}

test('13.11: what is pressed, then left before letting go, does nothing', async ({ page }) => {
  for (const scene of everyAnswer()) {
    await showScene(page, scene);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect([scene.name, await actsOnPress(page)]).toEqual([scene.name, []]);
  }
  await page.goto('/engagements/');
  expect(await actsOnPress(page)).toEqual([]);
});

test('13.11: what acts as soon as it is pressed is found', async ({ page }) => {
  await page.goto('about:blank');
  await page.setContent(
    soundPage({ path: '/', main: '<button onpointerdown="this.textContent = \'Fait\'">Faire</button>' }),
  );
  expect(await actsOnPress(page)).toEqual(['Fait']);
});
