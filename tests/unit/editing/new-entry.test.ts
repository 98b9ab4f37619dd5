/** `npm run new`: a draft that the check accepts, and that says all that it could hold. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newEntry } from '#editing/new-entry.ts';
import { readContent } from '#entries/folder.ts';
import { readYaml } from '#entries/record.ts';
import { judged } from '#graph/asked/judge.ts';
import { KINDS, namesOf, schemaOf } from '#kinds/index.ts';
import { keysOf } from '#schemas/walk.ts';
import { FOUNDING } from '../../corpora.ts';

const MADE = KINDS.filter((kind) => kind !== 'transcriptions' && kind !== 'pages');
const { content } = readContent(FOUNDING);
const DATE = '2021-03-04';
const communique = content.entries.communiques.map(({ id }) => id).at(-1);
const made = (kind: (typeof KINDS)[number]) =>
  newEntry(kind, { title: 'Ouvrir une « halle » : l’été', communique, date: DATE }, content);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nouveau-'));
  cpSync(FOUNDING, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new entry of each kind', () => {
  test.each(MADE)('%s: is accepted as a draft, and what lacks is told', (kind) => {
    const { path, text } = made(kind);
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
    const { problems } = judged(readContent(folder, 'content'));
    rmSync(join(folder, path));
    const own = problems.filter((problem) => problem.path === `content/${path}`);
    expect(own.filter(({ severity }) => severity !== 'avertit')).toEqual([]);
    expect(problems.length).toBe(own.length);
  });

  test.each(MADE)('%s: names each field of its schema, and its comments are YAML once opened', (kind) => {
    const { text } = made(kind);
    const head = namesOf(kind).extension === 'mdx' ? (text.split('---\n')[1] ?? '') : text;
    const lines = head.split('\n').slice(4);
    // What describes a field that is filled in stays a comment.
    const isRemark = (index: number) => /^\w/.test(lines[index + 1] ?? '');
    const opened = lines.map((line, index) => (isRemark(index) ? line : line.replace(/^# /, '')));
    const { value, findings } = readYaml(opened.join('\n'));
    expect(findings).toEqual([]);
    expect(
      Object.keys(value as object)
        .filter((key) => key !== 'status')
        .sort(),
    ).toEqual(
      keysOf(schemaOf(kind))
        .filter((key) => key !== 'status')
        .sort(),
    );
  });
});

test('what is known is filled in: the name, the rank, the document, the day', () => {
  expect(made('themes').text).toMatch(/^order: \d+$/m);
  expect(made('themes').text).toContain('\ntitle: "Ouvrir une « halle » : l’été"\n');
  expect(made('figures').text).toContain(`\ncommunique: ${communique ?? ''}\n`);
  const { id, text } = made('communiques');
  expect(id).toBe('2021-03-04-ouvrir-une-halle-l-ete');
  expect(text).toContain(`\ndate: ${DATE}\n`);
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...args], {
      cwd: join(import.meta.dirname, '../../..'),
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });

  test('knows a kind by its French name, and replaces nothing', () => {
    const first = run('engagement', 'Ouvrir une halle');
    expect(first.stderr).toBe('');
    const file = join(folder, 'commitments/ouvrir-une-halle.yaml');
    const text = readFileSync(file, 'utf8');
    const second = run('engagements', 'Ouvrir une halle');
    expect([second.status, second.stderr]).toEqual([
      1,
      'commitments/ouvrir-une-halle.yaml existe déjà : rien n’est remplacé → donnez un autre titre\n',
    ]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each([
    [['truc', 'Un titre'], '« truc » n’est pas une sorte de fiche'],
    [['engagement'], 'Commence une fiche'],
    [['communiqué', 'Un titre'], 'un communiqué a une date → ajoutez --date AAAA-MM-JJ'],
    [['communiqué', 'Un titre', '--date', '2021-02-30'], '--date : '],
    [['chiffre', 'Un titre', '--communique', 'ailleurs'], 'aucun communiqué « ailleurs » → '],
  ])('%j is refused in French', (args, said) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });
});
