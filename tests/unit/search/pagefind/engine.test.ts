/** The engine on its files: what it asks for, once, and what it says when one is not there. */
import { beforeAll, expect, test } from 'vitest';
import { openEngine, type Read } from '#search/pagefind/engine.ts';
import { fromColumns } from '#search/pagefind/columns.ts';
import { readWords, unpacked } from '#search/pagefind/format.ts';
import type { ListFile } from '#search/pagefind/list.ts';
import { WORDS_FOLDER } from '#search/pagefind/names.ts';
import type { RawHit } from '#search/pagefind/terms.ts';
import { toColumns } from '#search/pagefind/to-columns.ts';
import { dataOf, tinyIndex } from './tiny.ts';

let tiny: Awaited<ReturnType<typeof tinyIndex>>;
beforeAll(async () => {
  tiny = await tinyIndex();
}, 60_000);

/** An engine, what it asked for, and what it is refused. */
function opened() {
  const asked: string[] = [];
  const refused = new Set<string>();
  const read: Read = (name) => {
    asked.push(name);
    const bytes = tiny.compact.get(name);
    return bytes === undefined || refused.has(name)
      ? Promise.reject(new Error(`no ${name}`))
      : Promise.resolve(dataOf(name, bytes));
  };
  return { ...openEngine(() => Promise.resolve(tiny.names), read), asked, refused };
}

test('the engine, its list and each file of words are asked for once', async () => {
  const { find, prepare, asked } = opened();
  prepare('emploi');
  expect(await find('emploi')).toHaveLength(2);
  expect(await find('emploi')).toHaveLength(2);
  await find('droits');
  expect(asked.length).toBeGreaterThan(2);
  expect(asked).toHaveLength(new Set(asked).size);
  expect(new Set(asked.slice(0, 2))).toEqual(new Set([tiny.names.engine, tiny.names.list]));
});

test('what was not there is said, and asked for anew; what is prepared never says', async () => {
  const { find, prepare, refused } = opened();
  refused.add(tiny.names.list);
  prepare('emploi');
  await expect(find('emploi')).rejects.toThrow(`no ${tiny.names.list}`);
  refused.clear();
  expect(await find('emploi')).toHaveLength(2);
  const words = [...tiny.compact.keys()].filter(
    (name) => name.startsWith(WORDS_FOLDER) && name.endsWith('.pf_index'),
  );
  const other = opened();
  for (const name of words) other.refused.add(name);
  await expect(other.find('emploi')).rejects.toThrow('no ');
  other.refused.clear();
  expect(await other.find('emploi')).toHaveLength(2);
});

const ids = (hits: readonly RawHit[]) => hits.map(({ id }) => id);

/** A file of words as it is without its places: its words are among those that Pagefind wrote. */
function lightened(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const written = [...tiny.raw].flatMap(([name, raw]) => (name.endsWith('.pf_index') ? readWords(raw) : []));
  const held = [...fromColumns(bytes).keys()];
  return new Uint8Array(
    toColumns(
      held.flatMap((word) => written.filter(([one]) => one === word)),
      false,
    ),
  );
}

/** The same index, of which no file of words tells places. */
function withoutPlaces(): Parameters<typeof openEngine> {
  const read: Read = (name) => {
    const bytes = dataOf(name, tiny.compact.get(name) ?? Buffer.of());
    return Promise.resolve(name.endsWith('.pf_index') ? lightened(bytes) : bytes);
  };
  return [() => Promise.resolve(tiny.names), read];
}

test('without their places, words are found on the same pages and ranked alike', async () => {
  const [whole, light] = [opened(), openEngine(...withoutPlaces())];
  for (const term of [
    'acces',
    'droits',
    'emploi',
    'sante droits',
    'ville emploi',
    'elargir',
    '"emploi"',
    'acc',
  ]) {
    const found = await whole.find(term);
    expect(ids(await light.find(term)), term).toEqual(ids(found));
    expect(found.length, term).toBeGreaterThan(0);
    expect(found.every(({ words }) => words.length === 0)).toBe(true);
  }
});

test('words whose places are wanted after all are given anew, and keep them', async () => {
  const { compact, names } = tiny;
  const list = JSON.parse(unpacked(compact.get(names.list) ?? Buffer.of()).toString()) as ListFile;
  // Each file stands without its places as well.
  const lights = '1'.repeat(list.starts.length);
  const asked: string[] = [];
  const read: Read = (name) => {
    asked.push(name);
    if (name === names.list)
      return Promise.resolve(new Uint8Array(Buffer.from(JSON.stringify({ ...list, lights }))));
    const bytes = dataOf(name, compact.get(name.replace('-', '')) ?? Buffer.of());
    return Promise.resolve(name.includes('-') ? lightened(bytes) : bytes);
  };
  const { find } = openEngine(() => Promise.resolve(names), read);
  const before = await find('droits acces');
  expect(await find('"droits acces"')).toMatchObject([{ words: [3, 4] }]);
  expect(ids(await find('droits acces'))).toEqual(ids(before));
  expect(await find('"droits acces"')).toMatchObject([{ words: [3, 4] }]);
  expect(new Set(asked).size).toBe(asked.length);
});
