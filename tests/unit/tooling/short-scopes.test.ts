import { expect, test } from 'vitest';
import { scopeShortener } from '../../../scripts/lib/short-scopes.mjs';

test('the scope of a component is short, alike in its elements and in its styles', () => {
  const short = scopeShortener();
  expect(short('<p class="lede astro-ybatimd6">astro-island, astronomie</p>')).toBe(
    '<p class="lede _ybat">astro-island, astronomie</p>',
  );
  expect(short('.lede.astro-ybatimd6{margin:0}')).toBe('.lede._ybat{margin:0}');
});

test('two components that would share a scope stop the build', () => {
  const short = scopeShortener();
  short('astro-ybatimd6 astro-c4m4qyzr');
  expect(() => short('astro-ybat0000')).toThrow('renommez l’un d’eux');
});
