/** Which modules the bundle of the pages leaves to Node. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOfNode } from '../../../scripts/lib/code-of-node.mjs';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'code de node-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a module that Node reads', 'text/a.ts', 'export const a = 1;', true],
  ['a page', 'pages/a.ts', 'export const a = 1;', false],
  ['a glob', 'a.ts', "export const all = import.meta.glob('./*.ts');", false],
  ['a template', 'b.ts', "import A from './A.astro';\nexport { A };", false],
  ['a module of Astro', 'c.ts', "export { z } from 'astro:content';", false],
  ['what is no module', 'd.css', 'a {}', false],
  ['a file outside src', '../scripts/a.ts', 'export const a = 1;', false],
])('%s: %s', (_, path, text, isFound) => {
  const src = join(folder, 'src');
  const file = join(src, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  expect(isOfNode(file, src)).toBe(isFound);
});

test('the script of a template, which is named as a file is behind a question mark: it is in no file', () => {
  const src = join(folder, 'src');
  const name = join(src, 'layouts/Page.astro?astro&type=script&index=0&lang.ts');
  expect(isOfNode(name, src)).toBe(false);
});
