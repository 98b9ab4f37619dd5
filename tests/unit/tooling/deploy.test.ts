/** What goes online: what a built site changes, and the compressed versions of its texts. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressSite, versionsOf } from '../../../scripts/lib/deploy/compress.ts';
import { differenceOf, kindOf } from '../../../scripts/lib/deploy/difference.ts';
import { linesOf } from '../../../scripts/lib/deploy/lines.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'aufil-en-ligne-'))));
afterEach(() => rmSync(root, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), content);
  }
  return join(root, name);
}
const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u202F\u00A0]/g, ' '));

describe('what a built site changes', () => {
  const published = () =>
    site('avant', {
      'index.html': 'accueil',
      'flux.xml': '<a/>',
      'pagefind/index/a.pf_index': 'mots',
      'donnees/v1/tout.jsonl': '{}',
    });
  const built = () =>
    site('apres', {
      'index.html': 'accueil, revu',
      'flux.xml': '<a/>',
      'pagefind/index/b.pf_index': 'mots',
      'communiques/a/index.html': 'x'.repeat(2000),
    });

  test('is what is added, changed, renamed and removed, by kind', () => {
    const { files, same } = differenceOf(published(), built());
    expect(same).toBe(1);
    expect(files).toEqual([
      { path: 'communiques/a/index.html', kind: 'pages', bytes: 2000, change: 'added' },
      { path: 'donnees/v1/tout.jsonl', kind: 'données ouvertes', bytes: 2, change: 'removed' },
      { path: 'index.html', kind: 'pages', bytes: 13, change: 'changed' },
      {
        path: 'pagefind/index/b.pf_index',
        from: 'pagefind/index/a.pf_index',
        kind: 'recherche',
        bytes: 4,
        change: 'renamed',
      },
    ]);
  });

  test('is said in a line for each kind, and one for all', () => {
    const difference = differenceOf(published(), built());
    expect(plain(linesOf(difference))).toEqual([
      'pages : 1 ajouté (2 ko), 1 modifié (13 octets)',
      'recherche : 1 renommé (4 octets)',
      'données ouvertes : 1 retiré (2 octets)',
      'En tout : 1 ajouté (2 ko), 1 modifié (13 octets), 1 renommé (4 octets), 1 retiré (2 octets) ; 1 fichier inchangé. À envoyer : 2 ko.',
    ]);
    expect(plain(linesOf(difference, true))).toContain(
      '  renommé : pagefind/index/b.pf_index (était pagefind/index/a.pf_index), 4 octets',
    );
  });

  test('is nothing when nothing does', () => {
    expect(plain(linesOf(differenceOf(built(), built())))).toEqual([
      'Rien ne change : 4 fichiers inchangés.',
    ]);
  });

  test('a file that is copied is added: where it was, it still is', () => {
    const [before, after] = [site('un', { a: 'mots' }), site('deux', { a: 'mots', b: 'mots' })];
    expect(differenceOf(before, after).files).toMatchObject([{ path: 'b', change: 'added' }]);
  });

  test('each file is of one kind', () => {
    const kinds = [
      'a/index.html',
      'a/index.html.br',
      '_astro/a.css',
      'flux.xml',
      'a/image.png',
      'CNAME',
      'verifier/1.json',
    ];
    expect(kinds.map(kindOf)).toEqual([
      'pages',
      'versions compressées',
      'scripts, styles et polices',
      'flux, calendriers et plans',
      'images',
      'autres fichiers',
      'vérificateur',
    ]);
  });
});

describe('the compressed versions of a site', () => {
  const text = 'Le conseil a ouvert un accueil. '.repeat(200);

  test('stand beside its texts, and hold the same', async () => {
    const folder = site('site', {
      'index.html': text,
      'donnees/v1/tout.jsonl': text,
      'petit.txt': 'mot',
      'image.png': text,
      'pagefind/fragment/a.pf_fragment': text,
    });
    const { files, plain: before, packed } = await compressSite(folder);
    expect([files, before]).toEqual([2, 2 * text.length]);
    expect(packed).toBeLessThan(before / 10);
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(br|gz)$/.test(name),
    );
    expect(written.sort()).toEqual(
      ['donnees/v1/tout.jsonl', 'index.html'].flatMap((name) => [`${name}.br`, `${name}.gz`]),
    );
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text);
  });

  test('are the same each time, on every machine', async () => {
    const [one, other] = [await versionsOf(Buffer.from(text)), await versionsOf(Buffer.from(text))];
    expect(one).toEqual(other);
    // In gzip: no hour, no name, no system.
    expect([...one['.gz'].subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]);
    expect(one['.gz'][9]).toBe(255);
  });

  test('leave alone what weighs no less so', async () => {
    // Digests in their shortest writing: nothing is left to press.
    const noise = Array.from({ length: 24 }, (_, at) => createHash('sha512').update(String(at)).digest());
    const folder = join(root, 'bruit');
    mkdirSync(folder);
    writeFileSync(join(folder, 'bruit.txt'), Buffer.concat(noise));
    expect(await compressSite(folder)).toEqual({ files: 0, plain: 0, packed: 0 });
    expect(readdirSync(folder)).toEqual(['bruit.txt']);
  });
});
