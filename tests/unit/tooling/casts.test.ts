/** A cast (`as X`) is a promise that nobody checks: few, and never twice over. `as const` promises nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/install.mjs';

/** Casts for 1,000 lines of code, in the whole of the repository. */
const MOST_PER_THOUSAND = 3;
const FOLDERS = ['src', 'scripts', 'tests', 'bench'];

interface Casts {
  path: string;
  lines: number;
  /** Each cast, as « line: type ». */
  casts: string[];
  /** Those of a cast: `as unknown as X`. */
  double: string[];
}

/** The code of a component: its front matter and its scripts. */
const codeOf = (path: string, text: string): string =>
  path.endsWith('.astro')
    ? [/^---\n([^]*?)\n---/, /<script[^>]*>([^]*?)<\/script>/]
        .map((part) => part.exec(text)?.[1] ?? '')
        .join('\n')
    : text;

/** The casts of a file, read by the compiler's own parser. */
function castsOf(path: string, text: string): Casts {
  const source = ts.createSourceFile(
    path,
    codeOf(path, text),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
  const [casts, double]: [string[], string[]] = [[], []];
  const look = (node: ts.Node): void => {
    if (ts.isAssertionExpression(node) && !ts.isConstTypeReference(node.type)) {
      const said = `${source.getLineAndCharacterOfPosition(node.end).line + 1}: ${node.type.getText(source)}`;
      casts.push(said);
      if (ts.isAssertionExpression(node.expression)) double.push(`${path}:${said}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return { path, lines: text.split('\n').length - 1, casts, double };
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !/node_modules|^tests\/fixtures\//.test(path)),
).map((path) => castsOf(path, readFileSync(join(ROOT, path), 'utf8')));

test('a cast is seen wherever it is written', () => {
  const of = (text: string, path = 'a.ts') => castsOf(path, text).casts;
  expect(of('const a = b as string;\nconst c = <number>d;\n')).toEqual(['1: string', '2: number']);
  expect(of('const a = [1] as const;\nimport { b as c } from "d";\n// as string\n')).toEqual([]);
  expect(of('---\nconst a = b as string;\n---\n<p>as it is</p>\n', 'a.astro')).toEqual(['1: string']);
  expect(castsOf('a.ts', 'const a = b as unknown as string;\n').double).toEqual(['a.ts:1: string']);
});

test('nothing is cast twice over', () => {
  expect(files.flatMap(({ double }) => double)).toEqual([]);
});

test(`the repository has at most ${MOST_PER_THOUSAND} casts for 1,000 lines`, () => {
  const lines = files.reduce((sum, one) => sum + one.lines, 0);
  const all = files.flatMap(({ path, casts }) => casts.map((said) => `${path}:${said}`));
  expect(lines).toBeGreaterThan(1000);
  expect((1000 * all.length) / lines, all.join('\n')).toBeLessThanOrEqual(MOST_PER_THOUSAND);
});
