import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, someContent } from './built.ts';

/** Changes one file of a copy of content/, and builds. */
async function buildWith(path: string, change: (text: string) => string) {
  const content = someContent();
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return build(content);
}

const FIGURE = 'figures/cheques-d-urgence-alimentaires.yaml';
const COMMUNIQUE = 'communiques/2020-07-10-forum-regional.mdx';

test('one changed character of a quotation: no site, and the true words', async () => {
  const { code, said, dist } = await buildWith(FIGURE, (text) =>
    text.replace("Près d'1,5M€ ont", "Près d'1,6M€ ont"),
  );
  expect(code).toBe(1);
  expect(said).toMatch(
    /\/figures\/cheques-d-urgence-alimentaires\.yaml:\d+:\d+ quote — ces mots ne sont pas dans 2020-07-10-forum-regional → mots les plus proches : « Près d'1,5M€ ont ainsi été mobilisés/,
  );
  expect(existsSync(dist)).toBe(false);
});

test('a program in a communiqué is not run: no site', async () => {
  const { code, said, dist } = await buildWith(COMMUNIQUE, (text) => `${text}\n{process.exit(0)}\n`);
  expect(code).toBe(1);
  expect(said).toContain('accolades interdites');
  expect(existsSync(dist)).toBe(false);
});

test('a dangling reference: no site', async () => {
  const { code, said } = await buildWith(FIGURE, (text) =>
    text.replace('id: acces-a-l-alimentation', 'id: acces-a-l-alimentatio'),
  );
  expect(code).toBe(1);
  expect(said).toContain(
    'la thématique « acces-a-l-alimentatio » n’existe pas → proche : acces-a-l-alimentation',
  );
});
