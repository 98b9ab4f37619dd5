import { expect, test } from 'vitest';
import { recordsIn } from '#search/pagefind/data.ts';
import { unpacked } from '#search/pagefind/format.ts';
import { pageName, placeInPack, recordFile } from '#search/pagefind/names.ts';
import { packRecords, type CompactPage } from '#search/pagefind/pack.ts';

/** Words that nothing compresses: the remainders of powers of a prime. */
const noise = (seed: number, length: number) =>
  Array.from({ length }, (_, rank) => ((seed + 7) * 7919 ** ((rank % 5) + 1) * (rank + 3)) % 99_991).join(
    ' ',
  );
const light = (number: number): CompactPage => ({
  url: `/chiffres/${number}/`,
  content: { title: `Chiffre ${number}` },
});
const heavy = (number: number): CompactPage => ({
  url: `/communiques/${number}/`,
  content: { title: noise(number, 400) },
});
const kept = (number: number): CompactPage => ({ url: `/${number}/` });
/** Two blocks and more of light records, then heavy ones, among numbers that are kept. */
const PAGES = Array.from({ length: 700 }, (_, number) =>
  number % 100 < 5 ? kept(number) : number < 400 ? light(number) : heavy(number),
);

test('each record is where its number says, and a kept number has none', () => {
  const { versions, files } = packRecords(PAGES);
  PAGES.forEach(({ url, content }, number) => {
    const name = pageName(number, PAGES.length);
    const file = files.get(recordFile(versions, name));
    const record = file && recordsIn(unpacked(file))[placeInPack(versions, name)];
    expect(record ?? 0).toEqual(content === undefined ? 0 : { url, record: content });
  });
});

test('light records are together, heavy ones alone, and no file that holds several is heavier than a result may be', () => {
  const { files } = packRecords(PAGES);
  const held = [...files.values()].map((file) => ({
    weight: file.length,
    records: recordsIn(unpacked(file)).filter((record) => record !== 0).length,
  }));
  for (const { weight, records } of held) if (records > 1) expect(weight).toBeLessThanOrEqual(1_050);
  expect(held.some(({ weight }) => weight > 1_000)).toBe(true);
  expect(files.size).toBeLessThan(PAGES.length / 2);
});

test('a record that changes renames the files of its version and leaves all others', () => {
  const before = packRecords(PAGES);
  const after = packRecords(
    PAGES.map((page, number) => (number === 10 ? { ...page, content: 'autre' } : page)),
  );
  const gone = [...before.files.keys()].filter((name) => !after.files.has(name));
  const { span } = before.versions;
  const inVersion = new Set(
    Array.from({ length: span }, (_, rank) =>
      recordFile(before.versions, pageName(10 - (10 % span) + rank, PAGES.length)),
    ),
  );
  expect(gone.length).toBeGreaterThan(0);
  for (const name of gone) expect(inVersion).toContain(name);
  for (const [name, bytes] of after.files)
    if (before.files.has(name)) expect(before.files.get(name)).toEqual(bytes);
});
