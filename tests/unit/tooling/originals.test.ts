/** The chain of custody begins at the file received: what is not published yet is read again, and all of it when asked. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { originalsProblems } from '../../../scripts/lib/originals.ts';
import { problemLine } from '../../../scripts/lib/report.ts';

/** The invented institution, of which one document attaches the PDF from which its text was read. */
const DEMO = join(ROOT, 'examples/pays-d-aubrelonne');
const ID = '2024-06-20-voie-verte';
const DOCUMENT = `communiques/${ID}.mdx`;
const [SAID, FORGED] = ['près de 2,1 millions d', 'près de 21 millions d'];

const root = mkdtempSync(join(tmpdir(), 'aufil-originaux-'));
const content = join(root, 'content');
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(DEMO, content, { recursive: true });
  // Nothing is published yet.
  rmSync(join(content, 'ledger'), { recursive: true });
  const changed = (path: string) => readFileSync(join(content, path), 'utf8').includes('\nchanges:\n');
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:yaml|mdx)$/.test(path),
  );
  for (const path of texts.filter(changed)) edit(path, (text) => text.replace(/^changes:\n(?: .*\n)+/m, ''));
});

function edit(path: string, change: (text: string) => string): string {
  const [before, file] = [readFileSync(join(content, path), 'utf8'), join(content, path)];
  const text = change(before);
  if (text === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(file, text);
  return text;
}

/** The raw text, its fingerprint, the text and the figure that quotes it, all changed alike. */
function forge(): void {
  const raw = edit(`sources/${ID}.txt`, (text) => text.replace(SAID, FORGED));
  const sha256 = createHash('sha256').update(raw).digest('hex');
  edit(`transcriptions/${ID}.yaml`, (text) => text.replace(/^sha256: .*/m, `sha256: ${sha256}`));
  edit(DOCUMENT, (text) => text.replace(SAID, FORGED));
  edit('figures/cout-de-la-voie-verte.yaml', (text) =>
    text.replace(SAID, FORGED).replace('value: 2100000', 'value: 21000000'),
  );
}

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...words], { cwd: root, encoding: 'utf8' });
const read = () => judged(readContent(content, 'content'));
/** What the files received refuse, without the remedy. */
async function said(all = false): Promise<string[]> {
  const { content: read_ } = read();
  if (read_ === undefined) throw new Error('no content');
  const problems = await originalsProblems(read_, content, { shown: 'content', all });
  return problems.map((one) => `${one.severity} ${problemLine(one)}`);
}
const REFUSED: unknown = expect.stringMatching(
  /^refuse content\/communiques\/2024-06-20-voie-verte\.mdx:\d+:\d+ attachments\.0\.file — le texte brut n’est pas celui que l’import lit dans content\/attachments\/2024-06-20-voie-verte\.pdf : le fichier dit « .*2,1 millions.* », sources\/2024-06-20-voie-verte\.txt dit « .*21 millions.* » → remettez le texte tel que reçu/,
);

test('a text that its file says is accepted; one changed everywhere, records and fingerprints included, is not', async () => {
  expect(await said()).toEqual([]);
  forge();
  expect(read().problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  expect(await said()).toEqual([REFUSED]);
  const { status, stderr, stdout } = run('check.ts', 'content');
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('le texte brut n’est pas celui')]);
});

test('nothing of it is written to the ledger, and no site is built of it', () => {
  forge();
  const { status, stderr } = run('publish-ledger.ts', '--day', '2024-12-31', 'content');
  expect([status, stderr]).toEqual([1, expect.stringContaining('Rien n’est écrit au registre')]);
  expect(readdirSync(content)).not.toContain('ledger');
  const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(root, 'dist') },
  });
  expect([built.status, built.stderr]).toEqual([1, expect.stringContaining('le texte brut n’est pas celui')]);
});

test('once published, the ledger holds both: they are read again when asked, or when one of them changes', async () => {
  expect(run('publish-ledger.ts', '--day', '2024-12-31', 'content').status).toBe(0);
  // Its bytes are spoilt once the content is read: only whoever reads them again can tell.
  const { content: before } = read();
  writeFileSync(join(content, `attachments/${ID}.pdf`), 'rien');
  if (before === undefined) throw new Error('no content');
  const again = (all: boolean) => originalsProblems(before, content, { shown: 'content', all });
  expect(await again(false)).toEqual([]);
  expect((await again(true)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^content\/attachments\/2024-06-20-voie-verte\.pdf ne peut pas être relu \(/),
  ]);
  cpSync(join(DEMO, `attachments/${ID}.pdf`), join(content, `attachments/${ID}.pdf`));
  forge();
  expect(await said()).toEqual([REFUSED]);
  expect(run('check.ts', '--originals', 'content').status).toBe(1);
});

test('a text that comes from elsewhere says so beside its file; an annex, another language, a draft bind nothing', async () => {
  forge();
  const attached = `  - file: ${ID}.pdf\n`;
  const with_ = async (line: string) => {
    const whole = readFileSync(join(content, DOCUMENT), 'utf8');
    edit(DOCUMENT, (text) => text.replace(attached, `${attached}    ${line}\n`));
    const found = await said();
    writeFileSync(join(content, DOCUMENT), whole);
    return found;
  };
  expect(await with_('rawWhy: "Le texte vient du courriel du service de presse."')).toEqual([]);
  expect(await with_('as: annexe')).toEqual([]);
  expect(await with_('lang: en')).toEqual([]);
  edit(DOCUMENT, (text) => text.replace('---\n', '---\nstatus: brouillon\n'));
  expect(await said()).toEqual([expect.stringMatching(/^avertit content\/communiques/)]);
});
