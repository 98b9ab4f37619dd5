/** A link to another search, where the browser takes no more addresses. */
import { afterEach, expect, test, vi } from 'vitest';
import { followInPlace } from '#search/client/moving.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A click on a link of the page. @returns what was shown in place, and whether the browser follows the link itself */
function clicked(pushState: () => void): { isShown: boolean; isFollowed: boolean } {
  const link = { pathname: '/recherche/', search: '?q=a', hash: '', href: '/recherche/?q=a' };
  vi.stubGlobal('location', { pathname: '/recherche/' });
  vi.stubGlobal('history', { pushState });
  vi.stubGlobal('scrollTo', () => undefined);
  let [isShown, isFollowed] = [false, true];
  const within: unknown = {
    addEventListener: (_: string, act: (event: unknown) => void) => {
      act({ target: { closest: () => link }, preventDefault: () => (isFollowed = false) });
    },
  };
  followInPlace(within as HTMLElement, () => (isShown = true));
  return { isShown, isFollowed };
}

test('is shown in place; one that the browser refuses to note is followed by the browser', () => {
  expect(clicked(() => undefined)).toEqual({ isShown: true, isFollowed: false });
  const refuse = () => {
    throw new DOMException('too many calls', 'SecurityError');
  };
  expect(clicked(refuse)).toEqual({ isShown: false, isFollowed: true });
});
