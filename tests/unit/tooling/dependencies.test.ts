/** What a build runs is among `dependencies`: the inventory of a release tells whoever reads it what made the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, importsOf, ROOT, type SourceFile } from '../architecture/source-files.ts';

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** `unpdf/pdfjs` is of `unpdf`, `@astrojs/mdx/x` of `@astrojs/mdx`. */
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that files run, and that a build would not have, each with the file that asks for it. */
const strangersIn = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(({ target, isTypeOnly }) => !isTypeOnly && /^[a-z@]/.test(target))
      .filter(({ target }) => !/^(?:src|scripts)\/|^(?:node|astro):|\.(?:astro|ts|mjs|css)$/.test(target))
      .map(({ target }) => packageOf(target))
      .filter((name) => dependencies[name] === undefined)
      .map((name) => `${file.path}: ${name}`),
  );

test('each package that the house runs to make a site stands in dependencies', () => {
  const files = filesUnder('src', /\.(?:ts|astro)$/);
  expect(files.length).toBeGreaterThan(500);
  expect(strangersIn(files)).toEqual([]);
});

test('one that does not is seen', () => {
  const text =
    "import { test } from 'vitest';\nimport type { Root } from 'hast';\nimport { z } from 'zod/v4/core';";
  expect(strangersIn([{ path: 'src/a.ts', text }])).toEqual(['src/a.ts: vitest']);
});
