import { setTimeout } from 'node:timers/promises';
import { SOUND_SITE, soundPage } from '../build/finders/fixture.ts';
import { findOverflow, findShifts, noteShifts } from './harness/layout.ts';
import { expect, servedFixture, someCommunique, test } from './harness/test.ts';

/** Milliseconds: the text has long been drawn with another font. */
const LATE = 600;

test('a page that scrolls sideways is reported, with what sticks out', async ({ page }) => {
  const url = await servedFixture({
    ...SOUND_SITE,
    '/index.html': soundPage({
      path: '/',
      main: '<img class="large" src="/x" alt="" width="600" height="9">',
    }),
  });
  expect(await findOverflow(page, `${url}a/`)).toEqual([]);
  expect(await findOverflow(page, url)).toEqual([
    expect.stringMatching(/^http.* : 6\d\d px de large sur 320 \(.*img\.large\)$/),
  ]);
});

test.for([
  ['home page', 320],
  ['home page', 1280],
  ['communiqué', 320],
  ['communiqué', 1280],
] as const)(
  'nothing moves while the %s loads, %i px wide, even if its fonts come late',
  async ([name, width], { open }) => {
    const context = await open({ viewport: { width, height: 800 } });
    await context.route('**/*.woff2', async (route) => {
      await setTimeout(LATE);
      await route.continue();
    });
    await noteShifts(context);
    const path = name === 'communiqué' ? someCommunique() : '/';
    expect(await findShifts(await context.newPage(), path)).toEqual([]);
  },
);

test('what moves is reported', async ({ open }) => {
  const url = await servedFixture({
    ...SOUND_SITE,
    '/script.js':
      'setTimeout(() => document.querySelector("h1").before(Object.assign(document.createElement("p"), { textContent: "Poussez-vous." })), 200)',
  });
  const context = await open();
  await noteShifts(context);
  expect(await findShifts(await context.newPage(), url)).toEqual([
    expect.stringMatching(/^http.* : décalage de 0\.\d{4} /),
  ]);
});
