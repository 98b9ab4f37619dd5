/** What is not on disk yet is read as if it were. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { noCache } from '#entries/memory/entry-cache.ts';
import { FOUNDING } from '../../corpora.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (unsaved: ReadonlyMap<string, Uint8Array | undefined>) =>
  readContent(FOUNDING, 'content', noCache, unsaved);

test('a new file, a changed one and one that goes', () => {
  const before = read(new Map());
  const path = join(FOUNDING, 'organisations/etat.yaml');
  const { content, problems } = read(
    new Map([
      ['organisations/nouvelle.yaml', bytes('name: "Une association"\nkind: autre\n')],
      ['organisations/etat.yaml', bytes(readFileSync(path, 'utf8').replace(/name: .*/, 'name: "L’État"'))],
      ['organisations/metropoles.yaml', undefined],
    ]),
  );
  expect(problems).toEqual(before.problems);
  const names = new Map(content.entries.organisations.map(({ id, data }) => [id, data.name]));
  expect(names.get('nouvelle')).toBe('Une association');
  expect(names.get('etat')).toBe('L’État');
  expect(names.has('metropoles')).toBe(false);
  expect(content.entries.organisations.length).toBe(before.content.entries.organisations.length);
});

test('is judged as it is: too long, of a wrong name, wrong inside', () => {
  const { problems } = read(
    new Map([
      ['organisations/longue.yaml', bytes(`# ${'x'.repeat(300 * 1024)}`)],
      ['organisations/Mal Nommée.yaml', bytes('name: "x"\n')],
      ['organisations/fausse.yaml', bytes('nom: "x"\n')],
    ]),
  );
  expect([...new Set(problems.map(({ path }) => path))].sort()).toEqual([
    'content/organisations/Mal Nommée.yaml',
    'content/organisations/fausse.yaml',
    'content/organisations/longue.yaml',
  ]);
});

test('a folder that is not there yet can hold a first file', () => {
  const { content } = read(
    new Map([['dossiers/premier.yaml', bytes('title: "Un"\ndescription: "Un dossier."\norder: 1\n')]]),
  );
  expect(content.entries.dossiers.map(({ id }) => id)).toContain('premier');
});
