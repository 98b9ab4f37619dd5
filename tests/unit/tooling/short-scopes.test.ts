import { expect, test } from 'vitest';
import shortScopes from '../../../scripts/lib/short-scopes.mjs';

/** What the plugin makes of the code of a component. */
function plugin(): (code: string) => string {
  const { transform } = shortScopes();
  if (typeof transform !== 'object') throw new Error('no transform');
  const handler = transform.handler as unknown as (code: string) => { code: string };
  return (code) => handler(code).code;
}

test('the scope of a component is short, alike in its elements and in its styles', () => {
  const short = plugin();
  expect(short('<p class="lede astro-ybatimd6">astro-island, astronomie</p>')).toBe(
    '<p class="lede _ybat">astro-island, astronomie</p>',
  );
  expect(short('.lede.astro-ybatimd6{margin:0}')).toBe('.lede._ybat{margin:0}');
});

test('two components that would share a scope stop the build', () => {
  const short = plugin();
  short('astro-ybatimd6 astro-c4m4qyzr');
  expect(() => short('astro-ybat0000')).toThrow('renommez l’un d’eux');
});
