/** The page of the workshop, without a page: what is held of what is written, and what a gesture says. */
import { afterEach, describe, expect, test, vi } from 'vitest';

const stores = vi.hoisted(() => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  // As a browser lists what it stores.
  const listed: ProxyHandler<typeof storage> = {
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  };
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('localStorage', new Proxy(storage, listed));
  return items;
});
const { follow, hold, typedBefore } = await import('#atelier/client/typed.ts');
const { followRemembered, forget, remember } = await import('#atelier/client/remembered.ts');
const { spokenIn } = await import('#atelier/client/attached.ts');
const { leftWords } = await import('#atelier/client/left-words.ts');
const { Running } = await import('#atelier/client/running.ts');

afterEach(() => stores.clear());

describe('a record that has another name', () => {
  const [from, to] = ['communiques/2021-07-07-halle', 'communiques/2021-07-07-halles'];

  const schema = {
    properties: {
      title: {},
      mentions: { items: { properties: { communique: { refersTo: 'communiques' }, quote: {} } } },
      themes: { items: { properties: { id: { refersTo: 'themes' }, why: {} } } },
      issuer: {
        anyOf: [
          {
            anyOf: [
              { properties: { organisation: { refersTo: 'organisations' } } },
              { properties: { name: {} } },
            ],
          },
          { items: { properties: { organisation: { refersTo: 'organisations' } } } },
        ],
      },
      parent: { anyOf: [{ refersTo: 'commitments' }, { items: { refersTo: 'commitments' } }] },
    },
  };

  test('is named so where ids of its kind stand, in the forms that are not kept, and nowhere else', () => {
    const value = {
      title: 'halle',
      themes: [{ id: 'halle', why: 'halle' }],
      parent: 'halle',
      record: 'themes/halle',
    };
    const flags = { isNew: true, isNamed: false, from: undefined };
    hold({ id: '' }, { record: 'commitments/x', at: '', title: 'X', value, ...flags });
    follow('themes/halle', 'themes/marche', () => schema);
    expect(typedBefore(undefined).map(({ value: held }) => held)).toEqual([
      { title: 'halle', themes: [{ id: 'marche', why: 'halle' }], parent: 'halle', record: 'themes/marche' },
    ]);
    follow('commitments/halle', 'commitments/marche', () => schema);
    expect(typedBefore(undefined)[0]?.value).toMatchObject({ parent: 'marche' });
  });

  test.each([[{ organisation: 'caf' }], [[{ organisation: 'caf' }]]])(
    'is named so in %j, of a choice within a choice',
    (issuer) => {
      const flags = { isNew: true, isNamed: false, from: undefined };
      hold({ id: '' }, { record: 'communiques/x', at: '', title: 'X', value: { issuer }, ...flags });
      follow('organisations/caf', 'organisations/caf-nord', () => schema);
      expect(JSON.stringify(typedBefore(undefined)[0]?.value)).toContain('"caf-nord"');
    },
  );

  test('is named so in the forms of other records that are not kept', () => {
    const value = { title: 'La halle', mentions: [{ communique: '2021-07-07-halle', quote: 'halle' }] };
    const flags = { isNew: true, isNamed: false, from: undefined };
    hold({ id: '' }, { record: 'commitments/x', at: '', title: 'X', value, ...flags });
    follow(from, to, () => schema);
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

describe('what is written outside of any form', () => {
  const field = (value = '') => {
    const heard: (() => void)[] = [];
    const control = { value, addEventListener: (_: string, act: () => void) => void heard.push(act) };
    const write = (words: string) => {
      control.value = words;
      for (const act of heard) act();
    };
    return { control, write };
  };

  test('stays where another tab has written since: using one drops that one alone', () => {
    const { control, write } = field();
    remember(control, 'declarer/pourquoi');
    write('La raison d’ici.');
    stores.set('atelier/texte//declarer/pourquoi', 'La raison de l’autre onglet.');
    forget('declarer/pourquoi');
    expect([...stores.values()]).toEqual(['La raison de l’autre onglet.']);
    const again = field();
    remember(again.control, 'declarer/pourquoi');
    expect(again.control.value).toBe('La raison de l’autre onglet.');
    forget('declarer/pourquoi');
    expect(stores.size).toBe(0);
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
