/** Signs that nobody types are written as everybody does, from the draft on, and said in the chain. */
import { expect, test } from 'vitest';
import { replay, type Edit } from '#document/edits/replay.ts';
import { mendsOf } from '#entries/mending/fix.ts';
import { readYaml } from '#entries/record.ts';
import { importBytes } from './drafts.ts';

const importText = (text: string) => importBytes(new TextEncoder().encode(text), 'recu.txt');
const fileOf = (files: readonly { path: string; text: string }[], folder: string): string =>
  files.find(({ path }) => path.startsWith(folder))?.text ?? '';

test.each([
  [
    'a no-break hyphen',
    'Les Hauts\u2011de\u2011France ouvrent 12 places.',
    'Les Hauts-de-France ouvrent 12 places.',
    'trait d’union',
  ],
  [
    'a ligature of letters',
    'Le \uFB01nancement est de 12 euros.',
    'Le financement est de 12 euros.',
    'ligature',
  ],
  ['a prime for an apostrophe', 'L\u2032aide est de 12 euros.', 'L’aide est de 12 euros.', 'apostrophe'],
])('%s is mended, declared and told', async (_, received, wanted, what) => {
  const { draft } = await importText(`Un premier paragraphe.\n\n${received}\n`);
  expect(draft.body).toContain(wanted);
  expect(draft.raw).toContain(received);
  expect(fileOf(draft.files, 'communiques/')).toContain(wanted);
  expect(draft.notices.map(({ message }) => message).join('\n')).toContain(what);
  const { value } = readYaml(fileOf(draft.files, 'transcriptions/'));
  expect(replay(draft.raw, (value as { edits: Edit[] }).edits)).toMatchObject({ text: draft.body });
  expect(mendsOf(fileOf(draft.files, 'communiques/'), 'text')).toEqual([]);
});

test('a text as everybody types it is left as it is, and nothing is said', async () => {
  const { draft } = await importText('Un premier paragraphe.\n\nLes Hauts-de-France ouvrent 12 places.\n');
  expect(draft.notices).toEqual([]);
  expect(draft.body).toBe('Un premier paragraphe.\n\nLes Hauts-de-France ouvrent 12 places.\n');
});
