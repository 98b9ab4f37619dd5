/** Files served as they are: none hides a page, and each is what its name says. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { reservedBy } from '#site/reserved.ts';
import { checkPublic } from '../../../scripts/lib/public/index.ts';
import { problemLine } from '../../../scripts/lib/report.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';

let folder = '';
afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** What is said of one file. */
function said(path: string, content: string | Uint8Array): string[] {
  folder = mkdtempSync(join(tmpdir(), 'aufil-public-'));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return checkPublic(folder, new Set(['a-propos'])).map(problemLine);
}

const SVG = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n${inside}\n</svg>`;
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

test('those of this site are in order', () => {
  expect(checkPublic(join(ROOT, 'public'), new Set())).toEqual([]);
});

test.each([
  'index.html',
  'chiffres/index.html',
  'recherche.html',
  'a-propos/index.html',
  'a-propos.html',
  'robots.txt',
  'flux.xml',
  '_headers',
  'sitemap-2019.xml',
  'flux-debut.xml',
  '404.html',
  'pagefind/x.js',
  '.well-known/security.txt',
])('%s would hide a page', (path) => {
  expect(said(path, 'x').join()).toContain('ce fichier prendrait l’adresse d’une page du site');
});

test('every address at the root that a page gives is reserved', () => {
  const routes = readdirSync(join(ROOT, 'src/pages')).filter(
    (name) => !name.startsWith('[') && !name.startsWith('.'),
  );
  const served = routes.map((name) => name.replace(/\.(?:astro|ts)$/, '').replace('[part]', '0'));
  expect(served.filter((name) => reservedBy(name) === undefined)).toEqual([]);
});

test.each([
  ['logo.svg', SVG('<path d="M0 0"/>'), []],
  [
    'logo.svg',
    SVG('<script>1</script>'),
    [
      'public/logo.svg:2:1 — « script » interdit dans un SVG → gardez les formes seules : enregistrez en « SVG simple »',
    ],
  ],
  [
    'logo.svg',
    SVG('<foreignObject/>'),
    [
      'public/logo.svg:2:1 — « foreignObject » interdit dans un SVG → gardez les formes seules : enregistrez en « SVG simple »',
    ],
  ],
  [
    'logo.svg',
    SVG('<path/>', ' onload="x"'),
    ['public/logo.svg:1:1 — « onload » interdit dans un SVG → retirez cet attribut'],
  ],
  [
    'logo.svg',
    SVG('<use href="https://exemple.invalid/a"/>'),
    [
      'public/logo.svg:2:1 — adresse « https://exemple.invalid/a » dans un SVG → dessinez tout dans ce fichier : il ne va rien chercher',
    ],
  ],
  ['logo.svg', SVG('<use href="#a"/>'), []],
  [
    'logo.svg',
    SVG('<style>@import "x"</style>'),
    ['public/logo.svg:2:1 — adresse dans le style d’un SVG → retirez-la'],
  ],
  [
    'logo.svg',
    `<!DOCTYPE svg>${SVG('')}`,
    ['public/logo.svg:1:1 — DOCTYPE interdit dans un SVG → retirez cette ligne'],
  ],
  [
    'logo.svg',
    `<?x y?>${SVG('')}`,
    ['public/logo.svg:1:1 — instruction « <? » interdite dans un SVG → retirez-la'],
  ],
  [
    'logo.svg',
    '<svg',
    ['public/logo.svg:1:1 — SVG mal formé → enregistrez-le de nouveau depuis le logiciel de dessin'],
  ],
  ['photo.png', PNG, []],
  [
    'photo.jpg',
    PNG,
    ['public/photo.jpg — ce fichier n’est pas une image « .jpg » → remettez l’image, ou supprimez-le'],
  ],
  ['photo.webp', 'RIFFxxxxWEBP', []],
  [
    'photo.avif',
    'x',
    ['public/photo.avif — image « .avif » non admise → enregistrez-la en PNG, JPEG, WebP ou SVG'],
  ],
  [
    'photo.png',
    new Uint8Array(1024 * 1024 + 1),
    ['public/photo.png — image de 1,1\u202FMo, 1\u202FMo au plus → réduisez-la'],
  ],
  [
    'note.txt',
    '<<<<<<< HEAD\n',
    [
      'public/note.txt:1:1 — reste d’une fusion de Git (« <<<<<<< ») : deux versions de ce passage se suivent → gardez les lignes de l’une, supprimez celles de l’autre et les lignes <<<<<<<, ======= et >>>>>>>',
    ],
  ],
] as const)('%s %j', (name, content, lines) => {
  expect(said(name, content)).toEqual(lines);
});
