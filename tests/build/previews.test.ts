import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardSvg, studio } from '../../scripts/lib/preview/card.ts';
import { pngOf } from '../../scripts/lib/preview/png.ts';
import { cutLines, linesOf, widthOf } from '../../scripts/lib/preview/letters.ts';
import type { Card } from '#exports/card.ts';
import { builtSite, DIST } from './dist.ts';
import { isListed, select, type Page } from './finders/site.ts';

const site = builtSite();
/** Nobody shares the address of a page that search engines are asked to leave out. */
const shared = site.pages.filter(isListed);

const metaOf = (page: Page, name: string): string | undefined =>
  select(page, 'meta')
    .find(({ attributes }) => (attributes.get('property') ?? attributes.get('name')) === name)
    ?.attributes.get('content');

/** Width and height of a PNG, from its first block. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
}

describe('the images of shared links', () => {
  test('exist, are of the size that the page says, and are said in words', () => {
    for (const page of shared) {
      const address = metaOf(page, 'og:image') ?? '';
      const size = `${metaOf(page, 'og:image:width')} × ${metaOf(page, 'og:image:height')}`;
      expect(address.startsWith(`${site.origin}/`), page.path).toBe(true);
      expect(sizeOf(readFileSync(join(DIST, new URL(address).pathname)))).toBe(size);
      expect(size).toBe('1200 × 630');
      expect(metaOf(page, 'og:image:alt')?.length, page.path).toBeGreaterThan(10);
      expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  test('are all shown by a page, and differ from one page to another', () => {
    const images = [...site.files].filter((file) => file.endsWith('/apercu.png'));
    const shown = new Set(shared.map((page) => new URL(metaOf(page, 'og:image') ?? '').pathname));
    expect(images.filter((file) => !shown.has(file))).toEqual([]);
    const digests = images.map((file) =>
      createHash('sha256')
        .update(readFileSync(join(DIST, file)))
        .digest('hex'),
    );
    expect(new Set(digests).size).toBe(images.length);
  });
});

describe('a card', () => {
  const tools = studio();
  const whose = { name: 'Le fil', official: false };
  const card: Card = {
    url: '/apercu.png',
    kicker: 'Engagement régional',
    title: 'Ouvrir des places',
    knots: [{ level: 'invité', label: 'Invité, 4 mars 2021' }, { level: 'en cours' }],
    isSilent: true,
    caption: '',
  };

  test('gives the same bytes each time it is drawn', () => {
    expect(pngOf(cardSvg(card, whose, studio())).equals(pngOf(cardSvg(card, whose, tools)))).toBe(true);
  });

  test('holds outlines and no text: no font of the machine can change it', () => {
    expect(cardSvg(card, whose, tools)).not.toMatch(/<text|font-family|href=/);
  });

  test('changes with each of its words', () => {
    const drawn = cardSvg(card, whose, tools);
    for (const change of [{ title: 'Ouvrir' }, { kicker: 'Engagement' }, { knots: [] }, { isSilent: false }])
      expect(cardSvg({ ...card, ...change }, whose, tools)).not.toBe(drawn);
  });

  test('breaks a long title at its spaces, never beyond its width, and says that it goes on', () => {
    const words = 'Mobilisation des acteurs de la stratégie de lutte contre la pauvreté en Hauts-de-France';
    const lines = linesOf(tools.title, words, 60, 600);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(widthOf(tools.title, line, 60)).toBeLessThanOrEqual(600);
    expect(cutLines(lines, 2)).toEqual([lines[0], `${lines[1]}…`]);
    expect(cutLines(lines, lines.length)).toEqual(lines);
  });
});
