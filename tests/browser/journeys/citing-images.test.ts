/** Around an image that stands in the text: its place is kept, what we say of it is no word of the document, it is printed. */
import { onTestFinished } from 'vitest';
import { serveSite } from '../../../scripts/lib/server.ts';
import { DEMO_DIST } from '../../build/demo-site.ts';
import { expect, test, type Open } from '../harness/test.ts';

const PAGE = '/communiques/2024-06-20-voie-verte/';

async function openDemo(open: Open) {
  const site = await serveSite(DEMO_DIST);
  onTestFinished(() => site.close());
  const page = await (await open({ baseURL: site.url })).newPage();
  await page.goto(PAGE);
  return page;
}
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test('words selected across it are cited without its caption, with the version of the page', async ({
  open,
}) => {
  const page = await openDemo(open);
  const caption = await page.evaluate(() => {
    const figure = document.querySelector('.text > figure');
    const [before, after] = [figure?.previousElementSibling, figure?.nextElementSibling];
    const [last] = [...(before?.querySelectorAll('span[id^="s-"]') ?? [])].slice(-1);
    const first = after?.querySelector('span[id^="s-"]');
    if (!last || !first) throw new Error('no sentence around the image');
    const range = new Range();
    range.setStartBefore(last);
    range.setEndAfter(first);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return figure?.querySelector('figcaption')?.textContent ?? '';
  });
  expect(caption).not.toBe('');
  const dock = page.getByRole('region', { name: 'Citer la sélection' });
  await dock.waitFor();
  await dock.getByRole('button', { name: 'Référence' }).click();
  const words = plain(await dock.getByLabel('Ce qui est copié').inputValue());
  expect(words).toContain(
    'du Pays d’Aubrelonne. Le chantier de la voie verte a coûté près de 2,1 millions d’euros.',
  );
  expect(words).not.toContain(plain(caption).slice(0, 20));
  expect(words).toMatch(/#s-\w+.*, version 2 du 31 décembre 2024, consulté le /);
});

test('nothing moves when it comes', async ({ open }) => {
  const page = await openDemo(open);
  const image = page.locator('.text > figure img');
  const before = await image.evaluate((one: HTMLImageElement) => ({
    height: one.getBoundingClientRect().height,
    ratio: Number(one.getAttribute('height')) / Number(one.getAttribute('width')),
  }));
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0))
    .toBe(true);
  const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.abs(height - before.height)).toBeLessThan(1);
  expect(Math.abs(height / width - before.ratio)).toBeLessThan(0.01);
});
