import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeInventedCorpus } from '../../../scripts/lib/invented-corpus.ts';
import { FOUNDING, MONDE } from '../../corpora.ts';
import { bufferOf, restOf, slotOf } from '#entries/memory/cache-file.ts';
import { allEntries } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { readEntry } from '#entries/read.ts';
import { readContent } from '#entries/folder.ts';
import { entryFrom, storedEntry } from '#entries/memory/stored.ts';

/** The entry of a line, as a memory gives it. */
function readBack(line: string): Entry {
  const { head, rest } = slotOf(Buffer.from(line));
  return entryFrom(bufferOf(head).toString(), () => restOf({ head, rest }).toString());
}

/** With what is read when it is asked for. */
const whole = (entry: Entry): Entry => ({ ...entry });

test('an entry that was kept is the entry that was read, to its last field', () => {
  const invented = mkdtempSync(join(tmpdir(), 'aufil-fiches-'));
  onTestFinished(() => rmSync(invented, { recursive: true, force: true }));
  writeInventedCorpus(invented, { communiques: 5, commitments: 5 });
  const entries = [FOUNDING, MONDE, invented].flatMap((root) => allEntries(readContent(root).content));
  expect(entries.length).toBeGreaterThan(100);
  for (const entry of entries) {
    const line = storedEntry(entry);
    expect(line).not.toContain('\n');
    expect(whole(readBack(line))).toStrictEqual(entry);
  }
});

test('a place is kept under any name of field', () => {
  const entry = readEntry(
    'organisations',
    'a',
    'a.yaml',
    Buffer.from('name: "b"\nkind: institution\n'),
  ).entry;
  if (entry === undefined) throw new Error('a well-formed organisation is refused');
  const places = new Map([...entry.places, ['nom à espaces', { line: 3, column: 14 }]]);
  expect(readBack(storedEntry({ ...entry, places })).places).toEqual(places);
});
