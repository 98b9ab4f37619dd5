import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { filesUnder } from './source-files.ts';

test('no file of the site imports itself by way of others', () => {
  expect(circlesOf(filesUnder('src', /\.(ts|astro)$/))).toEqual([]);
});

const file = (path: string, ...imports: string[]) => ({
  path: `src/search/${path}.ts`,
  text: imports.join('\n'),
});

test('a circle is found, by types and by names from the root too', () => {
  const circle = [
    file('a', `import { b } from './b.ts';`),
    file('b', `import type { C } from '#search/c.ts';`),
    file('c', `const a = await import('./a.ts');`),
    file('d', `import { a } from './a.ts';`),
  ];
  expect(circlesOf(circle)).toEqual([['src/search/a.ts', 'src/search/b.ts', 'src/search/c.ts']]);
});

test('a file that imports itself is a circle', () => {
  expect(circlesOf([file('a', `import './a.ts';`)])).toEqual([['src/search/a.ts']]);
});

test('two ways to one file are no circle', () => {
  const diamond = [
    file('a', `import './b.ts';\nimport './c.ts';`),
    file('b', `import './d.ts';`),
    file('c', `import './d.ts';`),
    file('d'),
  ];
  expect(circlesOf(diamond)).toEqual([]);
});
