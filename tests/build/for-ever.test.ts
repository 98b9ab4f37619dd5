/** An archive that has lived: one sentence corrected, one figure renamed, one commitment and its only reply withdrawn; its site keeps every law and every address. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchorOf } from '#document/anchor.ts';
import { FOUNDING } from '../corpora.ts';
import { build, folderOfFile, ROOT } from './built.ts';
import { findFaults } from './finders/laws.ts';
import { isListed, readSite, select, type Page, type Site } from './finders/site.ts';
import { replyTo } from './publishing/reply.ts';

const DOCUMENT = '2020-07-10-forum-regional';
const [WRONG, RIGHT] = ['publics ou privées', 'publics ou privés'];
const [OLD, NEW] = ['reunions-annoncees-par-an', 'reunions-par-an'];
const GONE = 'un-ete-reparateur';

const content = join(folderOfFile(), 'content');
const edit = (path: string, change: (text: string) => string): string => {
  const text = change(readFileSync(join(content, path), 'utf8'));
  writeFileSync(join(content, path), text);
  return text;
};

/** Writes words otherwise in the text and in its raw file; gives the digest of the latter, and the paragraph. */
function reword(from: string, to: string): { sha256: string; words: string } {
  const raw = edit(`sources/${DOCUMENT}.txt`, (text) => text.replace(from, to));
  const sha256 = createHash('sha256').update(raw).digest('hex');
  edit(`transcriptions/${DOCUMENT}.yaml`, (text) => text.replace(/sha256: .*/, `sha256: ${sha256}`));
  const text = edit(`communiques/${DOCUMENT}.mdx`, (before) => before.replace(from, to));
  return { sha256, words: text.split('\n').find((line) => line.includes(to)) ?? '' };
}

const EVENT = 'events/forum-regional-2020.yaml';
const REPLY = replyTo('conference-regionale-deux-fois-par-an', DOCUMENT);
let site: Site;
let before: ReturnType<typeof reword>;
let after: ReturnType<typeof reword>;
const at = (path: string): Page => {
  const page = site.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`no page at ${path}`);
  return page;
};

beforeAll(async () => {
  cpSync(FOUNDING, content, { recursive: true });
  // What records quote of that sentence would have to say it too: here only the text is corrected.
  edit(EVENT, (text) => text.replace(/ {2}- communique: .*\n {4}quote: "Ce temps fort.*\n/, ''));
  edit('site.yaml', (text) => `${text.trimEnd()}\nsentences: comptées\n`);
  before = reword(RIGHT, WRONG);
  execFileSync(process.execPath, [join(ROOT, 'scripts/publish-ledger.ts'), '--day', '2026-11-22', content]);
  after = reword(WRONG, RIGHT);
  const edits = [
    { from: before.words, to: after.words },
    { field: 'source', from: before.sha256, to: after.sha256 },
  ];
  const changes = JSON.stringify([{ day: '2026-11-25', why: 'Une lettre de trop.', edits }]);
  edit(`communiques/${DOCUMENT}.mdx`, (text) => text.replace('---\n', `---\nchanges: ${changes}\n`));
  renameSync(join(content, `figures/${OLD}.yaml`), join(content, `figures/${NEW}.yaml`));
  edit(`figures/${NEW}.yaml`, (text) => `${text.trimEnd()}\nformerly: [/chiffres/${OLD}/]\n`);
  for (const path of [
    `communiques/2019-01-16-lancement-de-la-strategie-regionale.mdx`,
    'commitments/conference-regionale-deux-fois-par-an.yaml',
    'search-contract.yaml',
  ])
    edit(path, (text) => text.replaceAll(`/chiffres/${OLD}/`, `/chiffres/${NEW}/`));
  edit(
    `commitments/${GONE}.yaml`,
    (text) => `${text.trimEnd()}\nwithdrawn: { day: 2026-11-26, why: "Publié trop tôt." }\n`,
  );
  mkdirSync(join(content, 'replies'));
  writeFileSync(
    join(content, 'replies/etat-2020.yaml'),
    `${REPLY}withdrawn: { day: 2026-11-26, why: "À la demande de son auteur." }\n`,
  );
  const { code, said, dist } = await build(content, { APERCUS: 'oui' }, folderOfFile());
  if (code !== 0) throw new Error(said);
  site = readSite(dist);
});

test('it keeps every law', async () => {
  expect(await findFaults(site)).toEqual([]);
});

describe('a corrected sentence', () => {
  test('shows its former words struck, at its former address, and leads to the present one', () => {
    const page = at(`/communiques/${DOCUMENT}/`);
    const ids = page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toContain(anchorOf(before.words));
    expect(ids).toContain(anchorOf(after.words));
    expect(select(page, 'del').map(({ text }) => text.replace(/\s+/g, ' ').trim())).toContain(
      'Avant : privées,',
    );
    expect(page.html).toContain(`href="#${anchorOf(after.words)}"`);
  });

  test('is among the corrections, and in their feed', () => {
    const page = at('/corrections/');
    expect(page.html).toContain('Une lettre de trop.');
    expect(page.html).toContain(`href="/communiques/${DOCUMENT}/#changement-1"`);
    expect(readFileSync(join(site.folder, 'corrections/flux.xml'), 'utf8')).toContain('<del>privées, </del>');
  });
});

describe('a former address', () => {
  test('says in French where the page is now, with or without a script, and to no search engine', () => {
    const page = at(`/chiffres/${OLD}/`);
    expect(isListed(page)).toBe(false);
    expect(page.html).toContain('<html lang="fr"');
    expect(page.html).toContain(`content="0; url=/chiffres/${NEW}/"`);
    expect(page.html).toContain(`href="/chiffres/${NEW}/" data-moved`);
  });

  test('keeps the card that others frame, and hosts are told', () => {
    expect(at(`/cartes/chiffres/${OLD}/`).html).toBe(at(`/cartes/chiffres/${NEW}/`).html);
    expect(readFileSync(join(site.folder, '_redirects'), 'utf8')).toBe(
      `/chiffres/${OLD}/* /chiffres/${NEW}/:splat 301\n/cartes/chiffres/${OLD}/* /cartes/chiffres/${NEW}/:splat 301\n`,
    );
  });
});

test('a withdrawn page stays, says why, and is nowhere else', () => {
  const page = at(`/engagements/${GONE}/`);
  expect(page.html.replace(/<[^>]+>|\s+/g, ' ')).toMatch(
    /Retiré le\s+26 novembre 2026\s+:\s+Publié trop tôt\./,
  );
  expect(isListed(page)).toBe(false);
  const leading = site.pages
    .filter(({ html }) => html.includes(`href="/engagements/${GONE}/"`))
    .map(({ path }) => path);
  expect(leading.filter((path) => at(path) !== page && isListed(at(path)))).toEqual([
    '/corrections/',
    // It went on from the one that was withdrawn, and says that it no longer counts it.
    '/engagements/mobiliser-les-dispositifs-de-l-ete/',
  ]);
  const parts = [...site.files].filter((file) => file.startsWith('/sitemap-'));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(readFileSync(join(site.folder, part), 'utf8')).not.toContain(GONE);
  expect(readFileSync(join(site.folder, 'donnees/v1/engagements.json'), 'utf8')).not.toContain(GONE);
});

test('the only reply, withdrawn, keeps its page and the list to which it leads', () => {
  const paths = site.pages.map(({ path }) => path);
  expect(paths).toContain('/reponses/etat-2020/');
  expect(paths).toContain('/reponses/');
  expect(site.pages.filter(({ html }) => html.includes('Droit de réponse :'))).toEqual([]);
});
