/** What the scripts of a page import is asked for with them, and nothing else of the page changes. */
import { expect, test } from 'vitest';
import { withPartsAhead, type Parts } from '../../../scripts/lib/parts-ahead.ts';

const PARTS: Parts = new Map([
  ['_astro/one.js', ['_astro/shared.js']],
  ['_astro/two.js', ['_astro/shared.js', '_astro/deep.js']],
  ['_astro/shared.js', ['_astro/deeper.js']],
  // Two parts may import each other.
  ['_astro/deeper.js', ['_astro/shared.js']],
  ['_astro/alone.js', []],
]);

const bytes = (text: string) => new TextEncoder().encode(text);
const ahead = (page: string) => new TextDecoder().decode(withPartsAhead(bytes(page), PARTS));
const script = (file: string) => `<script type="module" src="${file}"></script>`;
const links = (...files: string[]) =>
  files.map((file) => `<link rel="modulepreload" href="${file}">`).join('');

test.each([
  ['a part, and what it imports', '/', 'one', ['shared', 'deeper']],
  ['each once', '/', 'two', ['shared', 'deeper', 'deep']],
  ['under the path of the site', '/sous/dossier/', 'one', ['shared', 'deeper']],
  ['a script without parts', '/', 'alone', []],
  ['a script that nobody told of', '/', 'other', []],
])('%s', (_, base, name, parts) => {
  const file = `${base}_astro/${name}.js`;
  const told = links(...parts.map((part) => `${base}_astro/${part}.js`));
  expect(ahead(`<p>Été</p>${script(file)}<p>`)).toBe(`<p>Été</p>${script(file)}${told}<p>`);
});

test('a part that two scripts share is asked for once', () => {
  const [one, two] = [script('/_astro/one.js'), script('/_astro/two.js')];
  expect(ahead(one + two)).toBe(
    one + links('/_astro/shared.js', '/_astro/deeper.js') + two + links('/_astro/deep.js'),
  );
});

test('a page without a script of its own keeps its very bytes', () => {
  const page = bytes('<p>Été</p><script>1</script>');
  expect(withPartsAhead(page, PARTS)).toBe(page);
});
