import { expect, test } from 'vitest';
import { networkOf } from '#text/networks.ts';

test.each([
  ['https://www.facebook.com/prefet', 'Facebook'],
  ['https://twitter.com/prefet59', 'Twitter'],
  ['https://x.com/prefet', 'X'],
  ['https://fr.linkedin.com/company/prefet/', 'LinkedIn'],
  ['https://m.youtube.com/@prefet', 'YouTube'],
  ['https://facebook.com.exemple.invalid/prefet', 'facebook.com.exemple.invalid'],
  ['https://mastodon.exemple.invalid/@prefet', 'mastodon.exemple.invalid'],
])('%s is an account of %s', (url, network) => {
  expect(networkOf(url)).toBe(network);
});
