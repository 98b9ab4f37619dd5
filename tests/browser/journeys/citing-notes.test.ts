/** A sentence that calls a note of its document's own: the panel lists what the sentence proves, and not that note. */
import { inject } from 'vitest';
import { demoSite } from '../../build/demo-site.ts';
import { expect, test } from '../harness/test.ts';

/** Sentences of the invented institution that call such a note, and that a note of ours speaks of. */
const withBoth = () =>
  demoSite().pages.flatMap(({ path, html }) =>
    [
      ...html.matchAll(
        /<span id="(s-\w{8})">(?:(?!<span id="s-).)*?<sup class="ref own">.*?<\/sup><sup class="ref">/gs,
      ),
    ].map(([, id]) => `${path}#${id}`),
  );

test('a note of the document is told from ours, seen, heard, and in the panel', async ({ page }) => {
  const urls = withBoth();
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    await page.goto(new URL(url, inject('demoUrl')).href);
    const dock = page.getByRole('region', { name: /^Citer la phrase/ });
    await dock.waitFor();
    const sentence = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    const own = sentence.locator('.ref.own a');
    const note = page.locator((await own.getAttribute('href')) ?? '');
    const words = (await note.locator('span[id^="s-"]').first().textContent()) ?? '';
    expect(words.length).toBeGreaterThan(10);
    expect(await dock.textContent()).not.toContain(words);
    expect(await dock.textContent()).toContain('Cette phrase prouve');
    const ours = sentence.locator('.ref:not(.own) a').first();
    const looks = [own, ours].map((link) =>
      link.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one, '::before').content]),
    );
    const [[colour, before], [other, none]] = (await Promise.all(looks)) as [string[], string[]];
    expect(colour).not.toBe(other);
    expect(before).toContain('(');
    expect(none).toBe('none');
    expect(await own.getAttribute('aria-label')).toMatch(/^Note \S+ du document$/);
  }
});
