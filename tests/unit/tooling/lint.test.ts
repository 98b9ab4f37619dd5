/** What the linter is there for: each sort of defect, planted, is refused by the project's own configuration. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, test } from 'vitest';
import config from '../../../eslint.config.mjs';

/** File → what it says, and the rule that refuses it; no rule for what is in order. */
const PLANTED: Readonly<Record<string, readonly [source: string, rule?: string]>> = {
  'sound.ts': ['export const half = async (n: number): Promise<number> => Promise.resolve(n / 2);\n'],
  'promise-left.ts': [
    'const late = () => Promise.resolve(1);\nlate();\nexport {};\n',
    '@typescript-eslint/no-floating-promises',
  ],
  'promise-left.mjs': [
    'const late = () => Promise.resolve(1);\nlate();\n',
    '@typescript-eslint/no-floating-promises',
  ],
  'promise-unheard.ts': [
    'export const each = (list: readonly Promise<void>[]): void => {\n  list.forEach(async (one) => {\n    await one;\n  });\n};\n',
    '@typescript-eslint/no-misused-promises',
  ],
  'unused.ts': ['const left = 1;\nexport {};\n', '@typescript-eslint/no-unused-vars'],
  'any.ts': ['export const take = (one: any): string => typeof one;\n', '@typescript-eslint/no-explicit-any'],
  'any-let-in.ts': [
    "export const one: string = JSON.parse('1');\n",
    '@typescript-eslint/no-unsafe-assignment',
  ],
  'needless-cast.ts': [
    'export const same = (one: string): string => one as string;\n',
    '@typescript-eslint/no-unnecessary-type-assertion',
  ],
  'never-absent.ts': [
    'export const first = (list: readonly string[]): string => list[0]!;\n',
    '@typescript-eslint/no-non-null-assertion',
  ],
  'always-there.ts': [
    'export const length = (word: string): number => word?.length;\n',
    '@typescript-eslint/no-unnecessary-condition',
  ],
  'object-as-text.ts': [
    'export const say = (one: object): string => String(one);\n',
    '@typescript-eslint/no-base-to-string',
  ],
  'thrown-text.ts': [
    "export const fail = (): never => {\n  throw 'x';\n};\n",
    '@typescript-eslint/only-throw-error',
  ],
  'lost-cause.ts': [
    'export const run = (act: () => void): void => {\n  try {\n    act();\n  } catch (error) {\n    throw new Error(`no: ${String(error)}`);\n  }\n};\n',
    'preserve-caught-error',
  ],
  'silenced.ts': ['// eslint-disable-next-line no-console\nexport const one = 1;\n', 'unused-directive'],
  'sound.astro': ['---\nconst { src } = Astro.props;\n---\n\n<img src={src} alt="" />\n'],
  'no-alt.astro': ['<img src="/a.png" />\n', 'astro/jsx-a11y/alt-text'],
  'tab-order.astro': ['<a href="/" tabindex="5">Accueil</a>\n', 'astro/jsx-a11y/tabindex-no-positive'],
  'no-title.astro': ['<iframe src="/a/"></iframe>\n', 'astro/jsx-a11y/iframe-has-title'],
  'empty-link.astro': ['<a href="/"></a>\n', 'astro/jsx-a11y/anchor-has-content'],
  'unknown-role.astro': ['<p role="cadre">x</p>\n', 'astro/jsx-a11y/aria-role'],
  'unknown-aria.astro': ['<p aria-titre="x">x</p>\n', 'astro/jsx-a11y/aria-props'],
  'no-language.astro': ['<html><body>x</body></html>\n', 'astro/jsx-a11y/html-has-lang'],
  'focus-taken.astro': ['<input autofocus aria-label="x" />\n', 'astro/jsx-a11y/no-autofocus'],
  'unused.astro': ['---\nconst left = 1;\n---\n\n<p>x</p>\n', '@typescript-eslint/no-unused-vars'],
  'any.astro': [
    '---\nconst { one } = Astro.props as { one: any };\n---\n\n<p>{one}</p>\n',
    '@typescript-eslint/no-explicit-any',
  ],
};

/** A project of its own: the rules that read types then read these few files only. */
const root = mkdtempSync(join(tmpdir(), 'aufil-regles-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const options = { strict: true, noUncheckedIndexedAccess: true, allowJs: true, types: [], noEmit: true };
writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(root, 'tsconfig.json'),
  JSON.stringify({ compilerOptions: { ...options, target: 'esnext', module: 'nodenext' } }),
);
mkdirSync(join(root, 'dist'));
for (const [name, [source]] of [...Object.entries(PLANTED), ['dist/any.ts', ['let x: any']] as const])
  writeFileSync(join(root, name), source);

const eslint = new ESLint({ cwd: root, overrideConfigFile: true, baseConfig: config });
const results = await eslint.lintFiles(['.']);
const found = new Map(
  results.map(({ filePath, messages }) => [
    filePath.slice(root.length + 1),
    messages.map(({ ruleId, message }) =>
      message.startsWith('Unused eslint-disable') ? 'unused-directive' : (ruleId ?? message),
    ),
  ]),
);

describe('what is written so is refused, and nothing else about it', () => {
  test.each(Object.entries(PLANTED))('%s', (name, [, rule]) => {
    expect(found.get(name)).toEqual(rule === undefined ? [] : [rule]);
  });
});

test('what programs wrote is not read', () => {
  expect([...found.keys()].filter((name) => name.startsWith('dist/'))).toEqual([]);
});
