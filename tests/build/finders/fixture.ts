/** Tiny built sites, sound or with one planted defect: what a finder must pass, and what it must report. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSite, type Site } from './site.ts';

/** Path to content: `{ '/index.html': '<!doctype html>…' }`. */
export type Files = Readonly<Record<string, string>>;

/** What varies from one sound page to another. */
export interface PageParts {
  path: string;
  title?: string;
  head?: string;
  main?: string;
}

export const ORIGIN = 'https://essai.exemple';

/** A page without a fault, apart from what is put into it. */
export function soundPage({
  path,
  title = `Page ${path}`,
  head = '',
  main = '<p>Bonjour.</p>',
}: PageParts): string {
  return `<!DOCTYPE html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="Une page d’essai.">
    <link rel="canonical" href="${ORIGIN}${path}">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    ${head}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${main}
    </main>
  </body>
</html>
`;
}

function sitemap(element: string, paths: readonly string[]): string {
  const entries = paths.map((path) => `<${element}><loc>${ORIGIN}${path}</loc></${element}>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><set>${entries}</set>`;
}

/** The files of a site of two pages that link to each other, without a fault. */
export const SOUND_SITE: Files = {
  '/index.html': soundPage({
    path: '/',
    head: '<link rel="stylesheet" href="/style.css"><script type="module" src="/script.js"></script>',
    main: '<p id="haut"><a href="/a/#s-1">Vers la page A</a></p>',
  }),
  '/a/index.html': soundPage({ path: '/a/', main: '<p id="s-1"><a href="/#haut">Accueil</a></p>' }),
  '/404.html': soundPage({ path: '/404.html', main: '<p><a href="/">Accueil</a></p>' }),
  '/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  '/style.css': 'main { color: black; }',
  '/script.js': 'export {};',
  '/sitemap-index.xml': sitemap('sitemap', ['/sitemap-0.xml']),
  '/sitemap-0.xml': sitemap('url', ['/', '/a/']),
};

/** The sitemap that lists these pages. */
export const sitemapOf = (paths: readonly string[]): string => sitemap('url', paths);

/** Writes a site in a folder of its own, which goes away with the test. */
export function writeSite(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The sound site with some files put in place of its own. */
export function siteWith(files: Files = {}): Site {
  return readSite(writeSite({ ...SOUND_SITE, ...files }));
}

/** The sound site with this in the home page's `<main>`. */
export function homeWith(main: string, head = ''): Site {
  const link = '<p id="haut"><a href="/a/">Vers la page A</a></p>';
  return siteWith({ '/index.html': soundPage({ path: '/', head, main: link + main }) });
}
