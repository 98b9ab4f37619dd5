import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question, Reply } from '#search/pagefind/asking.ts';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  static readonly made: FakeWorker[] = [];
  readonly asked: Question[] = [];
  isOver = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.made.push(this);
  }
  postMessage(question: Question) {
    this.asked.push(question);
  }
  reply(data: Reply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
  terminate() {
    this.isOver = true;
  }
}

interface Policy {
  createScriptURL: (asked: string) => string;
}
let policies: Policy[];

/** A page that has trusted nothing yet. */
async function opened(address = '/pagefind/worker.js') {
  const { openWorker } = await import('#search/pagefind/asking.ts');
  const asked = openWorker(address);
  const worker = FakeWorker.made.at(-1);
  if (worker === undefined) throw new Error('no worker was started');
  return { ...asked, worker, openWorker };
}

beforeEach(() => {
  vi.resetModules();
  policies = [];
  FakeWorker.made.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'https://exemple.fr/recherche/' });
  vi.stubGlobal('trustedTypes', { createPolicy: (_name: string, policy: Policy) => policies.push(policy) });
});
afterEach(() => vi.unstubAllGlobals());

describe('a worker is asked', () => {
  test('in messages with a number, a method and its arguments', async () => {
    const { ask, worker } = await opened();
    void ask('search', 'emploi', {});
    void ask('preload', 'accès');
    expect(worker.asked).toMatchObject([
      { id: 1, method: 'search', args: ['emploi', {}] },
      { id: 2, method: 'preload', args: ['accès'] },
    ]);
    expect(new Set(worker.asked.map(({ instanceId }) => instanceId)).size).toBe(1);
  });

  test('and each answer goes to its question, in whatever order they come', async () => {
    const { ask, worker } = await opened();
    const answers = Promise.all([ask('a'), ask('b')]);
    worker.reply({ id: 2, result: 'two' });
    worker.reply({ id: 1, result: undefined });
    expect(await answers).toEqual([undefined, 'two']);
  });

  test('and what it cannot do is said in its own words, to that question alone', async () => {
    const { ask, worker } = await opened();
    const [refused, other] = [ask('a'), ask('b')];
    worker.reply({ id: 1, error: 'no index' });
    await expect(refused).rejects.toThrow('no index');
    worker.reply({ id: 2, result: 2 });
    expect(await other).toBe(2);
  });

  test('and an answer that nobody waits for is nothing', async () => {
    const { ask, worker } = await opened();
    worker.reply({ id: 9, result: 'late' });
    worker.reply({ id: 9, error: 'late' });
    const asked = ask('a');
    worker.reply({ id: 1, result: 'own' });
    worker.reply({ id: 1, error: 'twice' });
    expect(await asked).toBe('own');
  });

  test('and whoever waits is told if it breaks', async () => {
    const { ask, worker } = await opened();
    const waiting = Promise.allSettled([ask('a'), ask('b')]);
    worker.fail('script refused');
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('and whoever asks after that is told at once', async () => {
    const { ask, worker } = await opened();
    worker.fail('no such file');
    await expect(ask('a')).rejects.toThrow('no such file');
    expect(worker.asked).toEqual([]);
  });

  test('and whoever waits is told if it is closed', async () => {
    const { ask, close, worker } = await opened();
    const asked = ask('a');
    close();
    await expect(asked).rejects.toThrow('closed');
    expect(worker.isOver).toBe(true);
  });
});

describe('what a page trusts', () => {
  test('is one address, said once', async () => {
    const { openWorker } = await opened('/pagefind/worker.js');
    openWorker('/pagefind/worker.js');
    expect(policies).toHaveLength(1);
    expect(policies[0]?.createScriptURL('https://exemple.fr/pagefind/worker.js')).toBe(
      'https://exemple.fr/pagefind/worker.js',
    );
    for (const other of [
      'https://autre.fr/pagefind/worker.js',
      '/pagefind/worker.js?x',
      'data:text/javascript,1',
    ])
      expect(() => policies[0]?.createScriptURL(other), other).toThrow(TypeError);
  });

  test('is nothing where browsers do not ask', async () => {
    vi.stubGlobal('trustedTypes', undefined);
    const { worker } = await opened();
    expect(worker.address).toBe('/pagefind/worker.js');
  });
});
