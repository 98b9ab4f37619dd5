/** `npm run dev`: what is saved in content/ is what the next look at the page shows. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeset } from '#text/typography.ts';
import { MONDE } from '../corpora.ts';
import { folderOfFile, ROOT } from './built.ts';

let content: string;
let address: string;
let server: ReturnType<typeof spawn>;
let said = '';

beforeAll(async () => {
  const folder = folderOfFile();
  content = join(folder, 'contenu');
  cpSync(MONDE, content, { recursive: true });
  // Astro serves no page where it thinks that Vitest is at work.
  const env = {
    ...process.env,
    VITEST: '',
    NODE_ENV: 'development',
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
  };
  server = spawn(process.execPath, [join(ROOT, 'tests/build/children/dev.ts')], { cwd: ROOT, env });
  server.stderr?.on('data', (data: Buffer) => (said += String(data)));
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  address = String(line).trim();
  server.stdout?.on('data', (data: Buffer) => (said += String(data)));
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
});

/** What the page says once it answers `isRight`, or when patience ends. */
async function lookedAt(path: string, isRight: (text: string) => boolean): Promise<string> {
  let text = '';
  for (let tries = 0; tries < 150; tries += 1) {
    text = await (await fetch(address + path)).text();
    if (isRight(text)) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return text;
}

function edit(path: string, from: string, to: string): void {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(
    file,
    before.replace(from, () => to),
  );
}

const sees = (words: string) => (text: string) => text.includes(words);

test('a saved page of the site, its text and its title', async () => {
  const page = 'pages/guide.mdx';
  expect(await lookedAt('/guide/', sees('Les mots de ce site'))).toContain('Les mots de ce site');
  edit(page, 'Les mots de ce site', 'Les mots nouveaux de ce site');
  expect(await lookedAt('/guide/', sees('Les mots nouveaux'))).toContain('Les mots nouveaux de ce site');
  edit(page, 'title: "Guide de lecture"', 'title: "Guide relu"');
  expect(await lookedAt('/guide/', sees('<title>Guide relu'))).toContain('<title>Guide relu');
});

test('a saved record, on the pages of others too', async () => {
  const name = readdirSync(join(content, 'commitments'))[0] ?? '';
  const title = /^title: "(.*)"$/m.exec(readFileSync(join(content, 'commitments', name), 'utf8'))?.[1] ?? '';
  expect(await lookedAt('/engagements/', sees(typeset(title)))).toContain(typeset(title));
  edit(`commitments/${name}`, `title: "${title}"`, 'title: "Agrandir encore le relais"');
  expect(await lookedAt('/engagements/', sees('Agrandir encore le relais'))).toContain(
    'Agrandir encore le relais',
  );
});

/** Waits for the terminal to say something. */
async function heard(words: string): Promise<void> {
  for (let tries = 0; tries < 150 && !said.includes(words); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said).toContain(words);
}

test('a wrong quotation: the terminal says it in French, and no page is shown until it is mended', async () => {
  const wrong = '<Citation communique="2020-03-05-un-relais" mots="zygomatique" />';
  edit('pages/a-propos.mdx', '\n---\n\n', `\n---\n\n${wrong}\n\n`);
  await heard('content/pages/a-propos.mdx:6:1 ces mots ne sont pas dans 2020-03-05-un-relais');
  expect(await lookedAt('/a-propos/', sees('ContentError'))).not.toContain('<main');
  edit('pages/a-propos.mdx', wrong, 'Retour.');
  expect(await lookedAt('/a-propos/', sees('Retour.'))).toContain('Retour.');
});

test('a program in a page is refused there as well', async () => {
  edit('pages/a-propos.mdx', 'Retour.', '{process.exit(0)}');
  await heard('content/pages/a-propos.mdx:6:1 accolades interdites');
  expect(await lookedAt('/a-propos/', sees('ContentError'))).not.toContain('<main');
  edit('pages/a-propos.mdx', '{process.exit(0)}', 'Revenu.');
  expect(await lookedAt('/a-propos/', sees('Revenu.'))).toContain('Revenu.');
});
