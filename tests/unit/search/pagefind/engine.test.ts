import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Question } from '#search/pagefind/asking.ts';
import { openEngine } from '#search/pagefind/engine.ts';

/** Pagefind's worker: it gives so many results to each search, and fails if it is told to. */
class FakeWorker extends EventTarget {
  static readonly asked: string[] = [];
  static opened = 0;
  static closed = 0;
  static results = 1;
  static isBroken = false;
  constructor() {
    super();
    FakeWorker.opened += 1;
  }
  postMessage({ id, method, args }: Question) {
    FakeWorker.asked.push(
      [method, ...args.slice(0, 1)].map((one) => (typeof one === 'string' ? one : '…')).join(' '),
    );
    const results = Array.from({ length: FakeWorker.results }, () => ({ id: '0', score: 1, words: [] }));
    const said = FakeWorker.isBroken ? { error: 'no index' } : { result: { results } };
    this.dispatchEvent(new MessageEvent('message', { data: { id, ...said } }));
  }
  terminate() {
    FakeWorker.closed += 1;
  }
}

beforeEach(() => {
  Object.assign(FakeWorker, { opened: 0, closed: 0, results: 1, isBroken: false });
  FakeWorker.asked.length = 0;
  vi.stubGlobal('location', { href: 'https://exemple.fr/recherche/' });
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('the engine opens its index once, then is asked', async () => {
  const { find } = openEngine('/pagefind/');
  expect(await find('emploi')).toHaveLength(1);
  await find('aide');
  expect(FakeWorker.asked).toEqual(['init …', 'search emploi', 'search aide']);
});

test('a search that fails says so, and what is prepared never does', async () => {
  FakeWorker.isBroken = true;
  const { find, prepare } = openEngine('/pagefind/');
  prepare('emploi');
  await expect(find('emploi')).rejects.toThrow('no index');
});

test('an engine that keeps too much is closed, and another one opened', async () => {
  FakeWorker.results = 60_000;
  const { find } = openEngine('/pagefind/');
  await find('a');
  expect([FakeWorker.opened, FakeWorker.closed]).toEqual([1, 0]);
  expect(await find('b')).toHaveLength(60_000);
  expect([FakeWorker.opened, FakeWorker.closed]).toEqual([2, 1]);
  expect(FakeWorker.asked).toEqual(['init …', 'search a', 'init …', 'search b']);
});
