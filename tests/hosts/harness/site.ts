/** A site of a few files, one of each sort that a build writes, with an address that moved and a page withdrawn. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib';
import { compressSite } from '../../../scripts/lib/deploy/compress.ts';
import { INDEX_ENDINGS, CONTENT_TYPES } from '#site/content-types.ts';
import { rootOf } from '#site/headers.ts';
import type { HostedSite } from '#site/hosts/hosted.ts';
import { soundPage } from '../../build/finders/fixture.ts';
import { readableFolder } from './run.ts';

/** Long enough to be worth compressing, with letters that only UTF-8 writes so. */
const LONG = 'Été, cœur, « 3 000 » places : ça y est. '.repeat(60);

const page = (path: string) => soundPage({ path, main: `<p>${LONG}</p>` });

/** A file of the search index: gzip, under a name that says nothing of it. */
export const INDEXED = gzipSync(`pagefind_dcd${LONG}`);

/** The page that was withdrawn. */
export const GONE = '/engagements/halle/index.html';

/** The page of a file that was withdrawn. */
export const GONE_FILE = '/pieces/plan.pdf/index.html';

/** What each file holds, by its path under the root of the site. */
export const FILES: Readonly<Record<string, string | Uint8Array>> = {
  '/index.html': page('/'),
  '/404.html': page('/404.html'),
  '/communiques/2020/index.html': page('/communiques/2020/'),
  '/recherche/index.html': page('/recherche/'),
  '/recherche/worker.A1b2C3d4.js': `// ${LONG}`,
  '/cartes/chiffres/places/index.html': page('/cartes/chiffres/places/'),
  '/chiffres/places/index.html': page('/chiffres/places/'),
  '/chiffres/places/flux.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>${LONG}</title></feed>`,
  '/chiffres/places/flux-2019-01-16-lancement.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>${LONG}</title></feed>`,
  '/sitemap-2020.xml': `<urlset><!-- ${LONG} --></urlset>`,
  '/sitemap-0.xml': `<sitemapindex><!-- ${LONG} --></sitemapindex>`,
  '/comparer/cotes/2020-07.json': JSON.stringify({ title: LONG }),
  [GONE]: soundPage({ path: '/engagements/halle/', main: '<p>Retiré.</p>' }),
  [GONE_FILE]: soundPage({ path: '/pieces/plan.pdf/', main: '<p>Fichier retiré.</p>' }),
  '/communiques/2020/citation.json': JSON.stringify([{ title: LONG }]),
  '/donnees/v1/communiques.json': JSON.stringify([{ title: LONG }]),
  '/pagefind/sortes.json': JSON.stringify({ title: LONG }),
  '/_astro/style.0108ea7b3a.css': `/* ${LONG} */`,
  '/_astro/text.woff2': new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 1, 0, 0]),
  '/apercu.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  '/favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${LONG}</desc></svg>`,
  '/.well-known/security.txt': 'Contact: mailto:securite@exemple.fr\n',
  '/_headers': '/*\n  X: y\n',
  '/_redirects': '/a/* /b/:splat 301\n',
  '/.nojekyll': '',
  ...Object.fromEntries(Object.keys(CONTENT_TYPES).map((ending) => [`/fichiers/essai${ending}`, LONG])),
  ...Object.fromEntries(INDEX_ENDINGS.map((ending) => [`/pagefind/index/wasm.fr${ending}`, INDEXED])),
};

/** What a host must never give. */
export const HIDDEN = ['/_headers', '/_redirects', '/.nojekyll', '/.htaccess'];

/** The site under `base`, as a host is told of it. */
export function hostedAt(base: string): HostedSite {
  const root = rootOf(base);
  return {
    base,
    moves: [
      { from: `${root}/chiffres/lits/`, to: `${root}/chiffres/places/` },
      { from: `${root}/engagements/marche/`, to: `${root}/engagements/halle/` },
    ],
    gone: ['/engagements/halle/', '/pieces/plan.pdf', '/pieces/plan.pdf/'].map((url) => root + url),
  };
}

/** Writes the site in the folder of a host, with the compressed versions of its texts if asked; gives the host's folder. */
export async function writeHosted(base: string, isCompressed: boolean): Promise<string> {
  const folder = readableFolder();
  for (const [path, bytes] of Object.entries(FILES)) {
    const target = join(folder, base, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  if (isCompressed) await compressSite(join(folder, base));
  return folder;
}

/** What an answer holds, once what its encoding says is undone. @throws if the bytes are not of that encoding */
export function decoded(bytes: Uint8Array, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(bytes);
  if (encoding === 'br') return brotliDecompressSync(bytes);
  if (encoding === 'zstd') return zstdDecompressSync(bytes);
  if (encoding !== undefined) throw new Error(`encodage ${encoding}`);
  return Buffer.from(bytes);
}
