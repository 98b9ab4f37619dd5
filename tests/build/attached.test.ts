/** What the invented institution attaches, as it is built: files to the byte, images that say nothing but what is seen. */
// cspell:ignore EXIF Exif ICCP xmpmeta
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typeset } from '#text/typography.ts';
import { DEMO_CONTENT, DEMO_DIST, demoSite, demoWorld } from './demo-site.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const attaching = demoWorld().graph.communiques.flatMap(({ attached, url }) =>
  attached === undefined ? [] : [{ ...attached, url }],
);
const published = (url: string) => readFileSync(join(DEMO_DIST, url));
/** Kinds of what cameras and programs write beside the pixels of a WebP. */
const BESIDE = /EXIF|XMP |ICCP|Exif|GPS|xmpmeta|Appareil|Personne/;

test('it attaches a file, an image and a video', () => {
  for (const list of ['documents', 'images', 'videos'] as const)
    expect(attaching.some((one) => one[list].length > 0)).toBe(true);
});

test('each file, transcript and raw text is published to the byte, and the page gives the fingerprint', () => {
  const files = attaching.flatMap(({ documents, videos }) => [
    ...documents,
    ...videos.map(({ transcript }) => transcript),
  ]);
  for (const { url, sha256: said } of files) expect(sha256(published(url))).toBe(said);
  for (const { url, documents } of attaching) {
    const html = demoSite().pages.find(({ path }) => path === url)?.html ?? '';
    for (const one of documents) expect(html).toContain(one.sha256);
  }
  const transcribed = demoWorld().graph.communiques.filter(
    ({ transcription }) => transcription !== undefined,
  );
  for (const { url, transcription } of transcribed)
    expect(sha256(published(`${url}brut.txt`))).toBe(transcription?.sha256);
});

test('an image keeps nothing of where, when and by whom it was taken, and stands upright', () => {
  const images = attaching.flatMap((one) => one.images);
  const received = images.map(({ name }) => readFileSync(join(DEMO_CONTENT, 'attachments', name), 'latin1'));
  // Of these, one at least has something to hide.
  expect(received.filter((bytes) => BESIDE.test(bytes))).not.toEqual([]);
  for (const { url, smallUrl } of images)
    for (const address of [url, smallUrl]) {
      const bytes = published(address).toString('latin1');
      expect(bytes.slice(8, 12)).toBe('WEBP');
      expect(BESIDE.test(bytes.slice(0, 64) + bytes.slice(-4096))).toBe(false);
    }
  const [page] = attaching.flatMap(({ url, images: { length } }) => (length > 0 ? [url] : []));
  const html = demoSite().pages.find(({ path }) => path === page)?.html ?? '';
  const [, width = '0', height = '0'] = /<img [^>]*width="(\d+)" height="(\d+)"/.exec(html) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('nothing else of the folder is published, and every image has its words and its credit on the page', () => {
  const files = readdirSync(join(DEMO_DIST, 'pieces')).sort();
  const named = attaching.flatMap(({ documents, images, videos }) => [
    ...documents.map(({ url }) => url),
    ...images.flatMap(({ url, smallUrl }) => [url, smallUrl]),
    ...videos.map(({ transcript }) => transcript.url),
  ]);
  expect(files).toEqual(named.map((url) => url.replace('/pieces/', '')).sort());
  for (const { url, images } of attaching)
    for (const { credit } of images)
      expect(demoSite().pages.find(({ path }) => path === url)?.html).toContain(credit);
});

test('an image that stands in the text does so on the page, and in no word of its text, its sentences or the search', () => {
  const placed = attaching.flatMap(({ url, images }) =>
    images.flatMap(({ after, alt, credit }) => (after ? [{ url, words: after.words, alt, credit }] : [])),
  );
  expect(placed).not.toEqual([]);
  for (const { url, words, alt, credit } of placed) {
    const html = demoSite().pages.find(({ path }) => path === url)?.html ?? '';
    const text = html.slice(html.indexOf('<div class="text"'), html.indexOf('id="origine"'));
    const figure = text.indexOf('<figure ');
    const last = typeset(words.slice(-20));
    expect(text.indexOf(last)).toBeGreaterThan(0);
    expect(text.indexOf(last)).toBeLessThan(figure);
    expect(text.indexOf('<p>', figure)).toBeGreaterThan(figure);
    expect(text.slice(figure)).toMatch(
      /^<figure role="group" aria-label="[^"]+"><img src="[^"]+\.webp" srcset="[^"]+" sizes="[^"]+" width="\d+" height="\d+" alt="[^"]+" loading="lazy"/,
    );
    const written = readFileSync(join(DEMO_DIST, url, 'texte.txt'), 'utf8');
    for (const ours of [alt, credit]) expect(written).not.toContain(ours.slice(0, 20));
  }
});

test('nothing of another site is loaded by a page that links a video', () => {
  for (const { url } of attaching) {
    const html = demoSite().pages.find(({ path }) => path === url)?.html ?? '';
    expect(html).not.toMatch(/<(?:iframe|video|embed|object)/);
    expect(html.match(/(?:src|srcset)="https?:[^"]*"/g)).toBeNull();
  }
});
