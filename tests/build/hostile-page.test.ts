/** A page that is a program: the bundler's guard stops the build alone, the check being put out of action. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MONDE } from '../corpora.ts';
import { ROOT, someFolder } from './built.ts';

/** Builds the tiny world with a page whose text is `body`, unchecked. */
function buildUnchecked(
  body: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; said: string; dist: string }> {
  const [content, dist] = [someFolder(), join(someFolder(), 'dist')];
  cpSync(MONDE, content, { recursive: true });
  const page = join(content, 'pages/a-propos.mdx');
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n${body}\n`);
  const child = join(ROOT, 'tests/build/children/unchecked.ts');
  const env = { ...process.env, CONTENT_DIR: content, WORLD_DIR: MONDE, OUT_DIR: dist, ...environment };
  return new Promise((done) => {
    execFile(process.execPath, [child], { cwd: ROOT, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, said: stdout + stderr, dist }),
    );
  });
}

const isPublished = (dist: string) => existsSync(join(dist, 'a-propos/index.html'));

test('the guard alone refuses it, in French, at its place; nothing of it is run', async () => {
  const { code, said, dist } = await buildUnchecked('{process.exit(0)}');
  expect(code).toBe(1);
  expect(said).toMatch(
    /content\/pages\/a-propos\.mdx:\d+:1 accolades interdites → pour une accolade de texte/,
  );
  expect(isPublished(dist)).toBe(false);
});

test('without the guard it would be run: the test above can fail', async () => {
  const { code, dist } = await buildUnchecked("{['ru', 'n'].join('')}", { NO_GUARD: '1' });
  expect(code).toBe(0);
  expect(readFileSync(join(dist, 'a-propos/index.html'), 'utf8')).toMatch(/>\s*run\s*</);
});
