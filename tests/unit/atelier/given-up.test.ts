/** A file that was given to the workshop and that no document names is shown: it joins one again, or is erased. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attach, erase, takeBack, textsOf } from '#atelier/attached/attaching.ts';
import { Desk } from '#atelier/desk.ts';
import { Refusal } from '#atelier/refusal.ts';
import { copyWithoutSecond } from './without-2020.ts';

let folder: string;
let desk: Desk;
let id: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laisse-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  const text = new TextEncoder().encode('Lille, le 7 juillet 2021\n\n# La halle ouvre\n\nLa halle ouvre.\n');
  ({ id } = await desk.import('halle.md', text));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = () => desk.document(id).givenUp;
const place = (name: string) => join(folder, 'brouillons/pieces', name);

test('is shown until it joins a document, and again once it leaves it', () => {
  const { workspace, waitingFiles } = desk;
  expect(shown()).toEqual([]);
  const bytes = new TextEncoder().encode('Étal;Loyer\n1;40\n');
  attach(workspace, waitingFiles, { id, as: 'attachments', name: 'loyers.csv', bytes });
  const name = `${id}-loyers.csv`;
  expect(shown()).toEqual([{ name, what: expect.stringMatching(/^CSV, \d+/) as string }]);

  const { record, at, value } = takeBack(workspace, waitingFiles, { id, as: 'attachments', name });
  expect(value).toMatchObject({ file: name, as: 'annexe' });
  const given = {
    title: 'Les loyers',
    origin: 'Reçu du service de presse.',
    url: undefined,
    seen: undefined,
  };
  desk.apply({ record, at, value: { ...(value as object), ...given } });
  expect(shown()).toEqual([]);
  expect(() => takeBack(workspace, waitingFiles, { id, as: 'attachments', name })).toThrow(Refusal);
  expect(() => waitingFiles.remove(name, textsOf(workspace))).toThrow('rien n’est effacé');
  expect(existsSync(place(name))).toBe(true);

  workspace.undo();
  expect(shown().map((one) => one.name)).toEqual([name]);
  expect(workspace.canRedo).toBe(true);
  erase(workspace, waitingFiles, name);
  expect(workspace.canRedo).toBe(false);
  expect(shown()).toEqual([]);
  expect(existsSync(place(name))).toBe(false);
});

test.each(['../atelier.json', 'rien.pdf', ''])('« %s » is no such file: nothing is erased', (name) => {
  expect(() => desk.waitingFiles.remove(name, textsOf(desk.workspace))).toThrow(Refusal);
  expect(existsSync(join(folder, 'brouillons/atelier.json'))).toBe(true);
});

test('is left by what can be taken back as well, and by that alone', () => {
  const { workspace, waitingFiles } = desk;
  const bytes = new TextEncoder().encode('Étal;Loyer\n2;50\n');
  const { record, at, value } = attach(workspace, waitingFiles, {
    id,
    as: 'attachments',
    name: 'prix.csv',
    bytes,
  });
  workspace.take(workspace.changed({ record, at: 'title', value: 'La halle ouvre demain' }));
  workspace.take(workspace.changed({ record, at, value }));
  workspace.take(workspace.changed({ record, at: 'attachments', value: undefined }));
  erase(workspace, waitingFiles, `${id}-prix.csv`);
  const titles = () => workspace.fields(record)?.['title'];
  expect(titles()).toBe('La halle ouvre demain');
  workspace.undo();
  expect([titles(), workspace.fields(record)?.['attachments']]).toEqual(['La halle ouvre', undefined]);
});

test('the words of a video join one again, and no photo', () => {
  const { workspace, waitingFiles } = desk;
  const bytes = new TextEncoder().encode('Bonjour.\n');
  attach(workspace, waitingFiles, { id, as: 'videos', name: 'transcription.txt', bytes });
  const name = `${id}-transcription.txt`;
  expect(takeBack(workspace, waitingFiles, { id, as: 'videos', name })).toMatchObject({
    at: 'videos.0',
    value: { transcript: name },
  });
  expect(() => takeBack(workspace, waitingFiles, { id, as: 'images', name })).toThrow(Refusal);
});
