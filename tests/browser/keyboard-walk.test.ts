/** Criteria 12.8 and 12.9 of the grid: Tab goes through a page of each kind in its order, to its end, and back. */
import type { Page } from 'playwright-core';
import { soundPage } from '../build/finders/fixture.ts';
import { everyKind, showScene } from './harness/kinds.ts';
import { expect, test } from './harness/test.ts';

/** Milliseconds: some forty pages, each walked twice. */
const PATIENCE = 600_000;
/** Presses at most in a page: past that many, one more link is like those before it. */
const MOST = 400;

/** Keeps the rank, among the elements of the page, of each one that takes the focus; gives how many there are to reach. */
const watchFocus = () => {
  const all = [...document.querySelectorAll('*')];
  const ranks: number[] = [];
  const isReached = (one: HTMLElement) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true });
  Object.assign(globalThis, { ranks });
  document.addEventListener('focusin', ({ target }) => ranks.push(all.indexOf(target as Element)));
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(isReached).length;
};
