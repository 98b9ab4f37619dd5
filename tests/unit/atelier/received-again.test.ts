/** A document received, undone and received again in another format: its header names the file that came, and no other. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attach } from '#atelier/attached/attaching.ts';
import { Desk } from '#atelier/desk.ts';
import type { ShownProblem } from '#atelier/protocol.ts';
import type { Fields } from '#editing/print.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../../reading.ts';
import { originalsProblems } from '../../../scripts/lib/originals.ts';
import { FIXTURES } from '../../corpora.ts';
import { copyWithoutSecond } from './without-2020.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a file is published. */
const PUBLISHED = { url: 'https://www.example.org/presse', seen: '2024-05-15' };

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
  desk.publishing.saveDraft();
  expect(new Uint8Array(readFileSync(join(content, 'attachments', file)))).toEqual(
    bytesOf('fondateur-2020.pdf'),
  );
  const { content: read, problems } = judged(readAgain(content));
  expect(problems.filter(({ field }) => field.startsWith('attachments'))).toEqual([]);
  expect(read && (await originalsProblems(read, content, { shown: 'content' }))).toEqual([]);
});

test('a file that says something else than the text is refused where the editor looks, and nothing is published', async () => {
  const content = join(folder, 'other/content');
  copyWithoutSecond(content);
  const desk = new Desk(content);
  const { id } = await desk.import('fondateur-2020.docx', bytesOf('fondateur-2020.docx'));
  const record = `communiques/${id}`;
  const given = attach(desk.workspace, desk.waitingFiles, {
    id,
    as: 'attachments',
    name: 'Le communiqué.pdf',
    bytes: bytesOf('forum.pdf'),
  });
  const held = { ...(given.value as Fields), title: 'Le communiqué', origin: 'Reçu par courriel.' };
  const as = (fields: Fields) => ({ record, at: given.at, value: { ...held, ...PUBLISHED, ...fields } });
  const NOT_SAID =
    /^le texte brut n’est pas celui que l’import lit dans content\/attachments\/.*\.pdf : le fichier dit/;
  const ofFile = (problems: readonly ShownProblem[]) =>
    problems.filter(({ field, message }) => field === 'attachments.1.file' && NOT_SAID.test(message));

  // As an annex, it binds nothing; as the original, the form says it while it is written.
  expect(ofFile((await desk.attempt(as({ as: 'annexe' }))).problems)).toEqual([]);
  expect(ofFile((await desk.attempt(as({ as: 'original' }))).problems)).toHaveLength(1);
  const told = { as: 'original', rawWhy: 'Le texte vient du courriel du service de presse.' };
  expect(ofFile((await desk.attempt(as(told))).problems)).toEqual([]);

  desk.apply(as({ as: 'original' }));
  await desk.readAgain(id);
  expect(ofFile(desk.document(id).problems)).toHaveLength(1);
  expect(ofFile(desk.record(record).problems)).toHaveLength(1);
  const written = readdirSync(join(content, 'communiques'));
  // A desk that has read nothing yet reads before it publishes.
  const { written: files, problems } = await new Desk(content).publishing.publish();
  expect(files).toEqual([]);
  expect(ofFile(problems)).toEqual([expect.objectContaining({ record, severity: 'refuse' })]);
  expect(readdirSync(join(content, 'communiques'))).toEqual(written);
});

test('a change made while the files are read is not published unread', async () => {
  const content = join(folder, 'meanwhile/content');
  copyWithoutSecond(content);
  const desk = new Desk(content);
  await desk.import('fondateur-2020.pdf', bytesOf('fondateur-2020.pdf'));
  const published = desk.publishing.publish();
  desk.workspace.undo();
  await expect(published).rejects.toThrow(/publiez de nouveau/);
});
