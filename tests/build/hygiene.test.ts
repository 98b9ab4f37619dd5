import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith, ORIGIN, siteWith, SOUND_SITE, soundPage } from './finders/fixture.ts';
import { findBreaches } from './finders/hygiene.ts';

test('no page runs, styles or loads anything but our own files, and each says what it is', () => {
  expect(findBreaches(builtSite())).toEqual([]);
});

test('a sound site has no breach', () => {
  expect(findBreaches(siteWith())).toEqual([]);
  expect(findBreaches(homeWith('', '<script type="application/ld+json">{}</script>'))).toEqual([]);
  expect(findBreaches(homeWith('', '<link rel="license" href="https://ailleurs.exemple/">'))).toEqual([]);
  expect(findBreaches(homeWith('<a href="https://ailleurs.exemple/">Ailleurs</a>'))).toEqual([]);
});

test.each([
  ['<p style="color:red">x</p>', 'style="color:red" sur <p>'],
  ['<p onclick="x()">x</p>', 'onclick= sur <p>'],
  ['<svg onload="x()"></svg>', 'onload= sur <svg>'],
  ['<script>x()</script>', 'script écrit dans la page'],
  ['<script type="module">x()</script>', 'script écrit dans la page'],
  ['<style>p { color: red }</style>', 'élément <style>'],
  ['<iframe title="x"></iframe>', 'élément <iframe>'],
  ['<template><p onclick="x()">x</p></template>', 'onclick= sur <p>'],
  ['<noscript><img src="https://ailleurs.exemple/x.gif" alt=""></noscript>', '<img> va chercher'],
  ['<a href="javascript:x()">x</a>', 'href="javascript:x()"'],
  ['<a href=" java\tscript:x()">x</a>', 'href="javascript:x()"'],
  ['<script src="https://ailleurs.exemple/x.js"></script>', '<script> va chercher'],
  ['<script src="//ailleurs.exemple/x.js"></script>', '<script> va chercher'],
  [`<img src="${ORIGIN}/x.png" alt="">`, '<img> va chercher'],
  ['<img src="data:image/gif;base64,AAAA" alt="">', '<img> va chercher'],
  ['<img srcset="/x.png 1x, https://ailleurs.exemple/x.png 2x" alt="">', '<img> va chercher'],
  ['<h1>Un autre titre</h1>', '2 <h1> au lieu d’un seul'],
  ['<main>x</main>', '2 <main> au lieu d’un seul'],
])('%s is reported', (main, problem) => {
  expect(findBreaches(homeWith(main))).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ['<link rel="preload" as="font" href="https://ailleurs.exemple/x.woff2">', '<link> va chercher'],
  ['<link rel="icon" href="data:image/svg+xml,x">', '<link> va chercher'],
  ['<link rel="preconnect" href="https://ailleurs.exemple">', '<link> va chercher'],
  ['<meta http-equiv="refresh" content="0; url=/a/">', 'redirection'],
  ['<base href="/a/">', 'élément <base>'],
])('%s in the head is reported', (head, problem) => {
  expect(findBreaches(homeWith('', head))).toEqual([expect.stringContaining(problem)]);
});

const sound = SOUND_SITE['/a/index.html'] ?? '';
test.each([
  ['another language', 'lang="fr"', 'lang="en"', '/a/ : lang vaut « en » et non « fr »'],
  ['no title', '<title>Page /a/</title>', '', '/a/ : <title> manque'],
  ['no description', 'content="Une page d’essai."', 'content=" "', '/a/ : la description manque'],
  ['no canonical address', 'rel="canonical"', 'rel="help"', '/a/ : l’adresse canonique manque'],
  [
    'the address of another page',
    `href="${ORIGIN}/a/"`,
    `href="${ORIGIN}/b/"`,
    `/a/ : l’adresse canonique est celle d’une autre page : ${ORIGIN}/b/`,
  ],
  ['no <h1>', /<h1>.*<\/h1>/, '', '/a/ : 0 <h1> au lieu d’un seul'],
  ['an empty <main>', /<main>[^]*<\/main>/, '<main><h1></h1></main>', '/a/ : <main> est vide'],
  ['the title of another page', '<title>Page /a/', '<title>Page /', '« Page / » est le titre de /a/, /'],
])('%s is reported', (_name, part, replacement, problem) => {
  const html = sound.replace(part, replacement);
  expect(html).not.toBe(sound);
  expect(findBreaches(siteWith({ '/a/index.html': html })).sort()).toEqual([problem]);
});

test.each([
  'url(https://ailleurs.exemple/x.png)',
  'url("data:font/woff2,x")',
  '@import "//ailleurs.exemple/x.css"',
])('%s in a style sheet is reported', (css) => {
  expect(findBreaches(siteWith({ '/style.css': `p { background: ${css} }` }))).toEqual([
    expect.stringMatching(/^\/style.css : va chercher « .* » hors du site$/),
  ]);
});

test('a page that only redirects needs no canonical address', () => {
  const head = '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/a/">';
  const page = soundPage({ path: '/ancienne/', head }).replace('rel="canonical"', 'rel="help"');
  expect(findBreaches(siteWith({ '/ancienne/index.html': page }))).toEqual([]);
});

test.each([
  ['a page of ours', '/a/', []],
  [
    'a page that does not exist',
    '/b/',
    [`/carte/ : l’adresse canonique n’est pas une page à lister : ${ORIGIN}/b/`],
  ],
  [
    'the error page',
    '/404.html',
    [`/carte/ : l’adresse canonique n’est pas une page à lister : ${ORIGIN}/404.html`],
  ],
])('a page left out of search engines may send them to %s, or not', (_name, path, problems) => {
  const page = soundPage({ path: '/carte/', head: '<meta name="robots" content="noindex">' });
  const sent = page.replace(`href="${ORIGIN}/carte/"`, `href="${ORIGIN}${path}"`);
  expect(sent).not.toBe(page);
  expect(findBreaches(siteWith({ '/carte/index.html': sent }))).toEqual(problems);
});
