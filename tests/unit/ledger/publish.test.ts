/** What a publication writes, however much there is to say. */
import { expect, test } from 'vitest';
import { MAX_BYTES } from '#entries/limit.ts';
import { NO_LEDGER, readLedger } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import { presentOf } from '#ledger/present.ts';
import { village } from '../graph/rules/village.ts';

const { content } = village.read();

test('each file stays one that content may hold, and follows the one before', () => {
  // As many addresses as a site of many thousand entries gives at once.
  const addresses = new Map(
    Array.from({ length: 12_000 }, (_, rank) => [
      `/chiffres/un-chiffre-parmi-tous-les-autres-${rank}/`,
      undefined,
    ]),
  );
  const files = nextFiles(content, NO_LEDGER, addresses, '2020-01-01');
  expect(files.length).toBeGreaterThan(3);
  for (const { text } of files) expect(Buffer.byteLength(text)).toBeLessThan(MAX_BYTES);
  const ledger = readLedger(new Map(files.map(({ name, text }) => [name, text])));
  expect(ledger.damages).toEqual([]);
  expect([...ledger.addresses.keys()].sort()).toEqual([...addresses.keys()].sort());
  expect(ledger.heads.map(({ name }) => name)).toEqual([files.at(-1)?.name]);
});

test('what was written is read as it was said', () => {
  const keys = [...presentOf(content).keys()];
  const addresses = new Map(keys.map((key) => [`/${key}/`, key]));
  const files = nextFiles(content, NO_LEDGER, addresses, '2020-01-01');
  const ledger = readLedger(new Map(files.map(({ name, text }) => [name, text])));
  for (const [key, { facts }] of presentOf(content))
    expect([key, ledger.entries.get(key)?.facts]).toEqual([key, facts]);
  expect(nextFiles(content, ledger, addresses, '2020-01-02')).toEqual([]);
});
