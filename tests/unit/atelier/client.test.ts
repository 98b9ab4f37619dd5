/** The page of the workshop, without a page: what is held of what is written, and what a gesture says. */
import { afterEach, describe, expect, test, vi } from 'vitest';

const stores = vi.hoisted(() => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('localStorage', undefined);
  vi.stubGlobal('window', { localStorage: storage });
  return items;
});
const { follow, hold, typedBefore } = await import('#atelier/client/typed.ts');
const { followRemembered } = await import('#atelier/client/remembered.ts');
const { spokenIn } = await import('#atelier/client/attached.ts');
const { leftWords } = await import('#atelier/client/left-words.ts');
const { Running } = await import('#atelier/client/running.ts');

afterEach(() => stores.clear());

describe('a record that has another name', () => {
  const [from, to] = ['communiques/2021-07-07-halle', 'communiques/2021-07-07-halles'];

  test('is named so in the forms of other records that are not kept', () => {
    const value = { title: 'La halle', mentions: [{ communique: '2021-07-07-halle', quote: 'halle' }] };
    const flags = { isNew: true, isNamed: false, from: undefined };
    hold({ id: '' }, { record: 'commitments/x', at: '', title: 'X', value, ...flags });
    follow(from, to);
    expect(typedBefore(undefined).map(({ record, value: held }) => [record, held])).toEqual([
      ['commitments/x', { ...value, mentions: [{ communique: '2021-07-07-halles', quote: 'halle' }] }],
    ]);
  });

  test('has the words that were written for its video', () => {
    stores.set(`atelier/texte//${spokenIn(from)}`, 'Bonjour.');
    followRemembered(spokenIn(from), spokenIn(to));
    expect([...stores]).toEqual([[`atelier/texte//${spokenIn(to)}`, 'Bonjour.']]);
  });
});

test('what waits of another document does not wait for « Publier » here', () => {
  const view = { id: 'a', problems: [], isDraft: false, records: [{ record: 'figures/a' }] };
  expect(leftWords({ ...view, unsaved: ['communiques/b', 'figures/b'] })).toBe('');
  for (const own of ['communiques/a', 'transcriptions/a', 'figures/a'])
    expect(leftWords({ ...view, unsaved: [own] })).toContain('« Publier »');
});

test('a key that comes before the answer of another gesture is told so', async () => {
  const said: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const screen = {
    busy: () => undefined,
    say: (words: string) => void said.push(words),
    fail: () => undefined,
  };
  const running = new Running(() => screen);
  const second = vi.fn(() => Promise.resolve());
  running.once(() => promise);
  running.once(second);
  expect(said.at(-1)).toMatch(/^Un instant/);
  expect(second).not.toHaveBeenCalled();
  resolve(undefined);
  await promise;
});
