/** A document received, undone and received again in another format: its header names the file that came, and no other. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/judge.ts';
import { originalsProblems } from '../../../scripts/lib/originals.ts';
import { FIXTURES } from '../../corpora.ts';
import { copyWithoutSecond } from './without-2020.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, 'import', name)));

test('its file is attached, told whole, and read again without a word', async () => {
  const content = join(folder, 'content');
  copyWithoutSecond(content);
  const desk = new Desk(content);
  const { id: first } = await desk.import('fondateur-2020.docx', bytesOf('fondateur-2020.docx'));
  desk.workspace.undo();
  const { id, asked } = await desk.import('fondateur-2020.pdf', bytesOf('fondateur-2020.pdf'));
  // Both are one document, or nothing has been tried.
  expect(id).toBe(first);
  const ofFile = desk.document(id).problems.filter(({ field }) => field.startsWith('attachments'));
  expect(ofFile.map(({ field }) => field)).toEqual([]);
  const { file } = (asked as { value: { file: string } }).value;
  desk.saveDraft();
  expect(new Uint8Array(readFileSync(join(content, 'attachments', file)))).toEqual(
    bytesOf('fondateur-2020.pdf'),
  );
  const { content: read, problems } = judged(readContent(content));
  expect(problems.filter(({ field }) => field.startsWith('attachments'))).toEqual([]);
  expect(read && (await originalsProblems(read, content, { shown: 'content' }))).toEqual([]);
});
