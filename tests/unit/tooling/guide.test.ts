/** « Publier en un quart d’heure »: what the guide names is in the workshop, and what it shows is there, in small files. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../architecture/source-files.ts';

const guide = readFileSync(join(ROOT, 'content/LISEZMOI.md'), 'utf8');
const [, chapter = ''] = /^## Publier en un quart d'heure$(.*?)^## /ms.exec(guide) ?? [];
const flat = (text: string) => text.replaceAll('’', "'");
const page = filesUnder('src/atelier', /\.ts$/)
  .map(({ text }) => flat(text))
  .join('\n');

/** The gestures that the chapter names: what begins with a capital between quotes. */
const gesturesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/«\s(\p{Lu}[^»]{2,40}?)…?\s»/gu)].map(([, name = '']) => flat(name))),
];
/** Those that no part of the page is called by. */
const strangers = (text: string): string[] => gesturesIn(text).filter((name) => !page.includes(name));

test('each gesture that it names is one of the page', () => {
  expect(gesturesIn(chapter).length).toBeGreaterThan(12);
  expect(strangers(chapter)).toEqual([]);
});

test('a gesture that the page has not is seen', () => {
  expect(strangers('Puis « Tout envoyer ».')).toEqual(['Tout envoyer']);
});

test('each picture is there, and weighs little', () => {
  const pictures = [...chapter.matchAll(/!\[[^\]]{20,}\]\(\.\.\/(docs\/[a-z-]+\.png)\)/g)];
  expect(pictures.length).toBe(chapter.split('![').length - 1);
  expect(pictures.length).toBeGreaterThan(3);
  for (const [, path = ''] of pictures) expect(statSync(join(ROOT, path)).size, path).toBeLessThan(100_000);
});
