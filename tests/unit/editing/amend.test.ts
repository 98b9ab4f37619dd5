/** Bytes are respected: what does not change stays as it was, and what changes is read back. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend } from '#editing/amend.ts';
import { bodyOf, bytesOf, fieldsOf, textOf, withFields } from '#editing/file.ts';
import { newFile, type Fields } from '#editing/print.ts';
import { readYaml } from '#entries/record.ts';
import { FOUNDING } from '../../corpora.ts';
import { PUBLISHED } from '../../published.ts';

const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|mdx)$/.test(name) && statSync(join(root, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(root, name)), isText: name.endsWith('.mdx') }));

test.each([PUBLISHED, FOUNDING])('every file that is opened and saved is the same, byte for byte', (root) => {
  const files = filesOf(root);
  expect(files.length).toBeGreaterThan(10);
  for (const { name, bytes, isText } of files) {
    const text = textOf(bytes);
    const fields = fieldsOf(text, isText);
    expect(Object.keys(fields).length, name).toBeGreaterThan(0);
    expect(Buffer.from(bytesOf(withFields(text, isText, fields))).equals(bytes), name).toBe(true);
  }
});

/** Every path to a value that is no list and has no fields. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => paths(one, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => paths(one, [...path, key]));
  return [path];
}

function withValue(fields: Fields, path: readonly (string | number)[], value: unknown): Fields {
  const copy = structuredClone(fields);
  let at: object = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(at, key) as object;
  Reflect.set(at, path.at(-1) ?? '', value);
  return copy;
}

const WORDS = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('02', '0320305250', '1e3', 'true', '~', '- a', '« Plan : bilan »', 'a # b', '"', "l'eau"),
  )
  .map((words) => words.normalize('NFC'));

test('after one change all other bytes are the same, and the value reads back', () => {
  const files = filesOf(FOUNDING);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), WORDS, (file, field, words) => {
      const { bytes, isText } = files[file % files.length] ?? { bytes: Buffer.from(''), isText: false };
      const before = textOf(bytes);
      const fields = fieldsOf(before, isText);
      const all = paths(fields);
      const path = all[field % all.length] ?? [];
      const wanted = withValue(fields, path, words);
      const after = withFields(before, isText, wanted);
      expect(fieldsOf(after, isText)).toEqual(wanted);
      let head = 0;
      while (head < before.length && before[head] === after[head]) head += 1;
      let tail = 0;
      while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
      // What changed lies in one line of the file, or in the one value that spans several.
      const old = before.slice(head, before.length - tail);
      const said = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], fields);
      expect(old.length).toBeLessThanOrEqual(JSON.stringify(said).length + 8);
    }),
    { numRuns: 300 },
  );
});

const RECORD = `# En tête : 02
# gardé
title: "Un titre"
code: 02
phone: 0320305250

list:
  - id: a
    quote: 'l''eau'

  - id: b
    quote: |
      deux
      lignes
tags: [x,  y]
none: []
last: fin`;

const changed = (change: (fields: Record<string, unknown>) => void, yaml = RECORD): string => {
  const fields = structuredClone(readYaml(yaml).value) as Record<string, unknown>;
  change(fields);
  return amend(yaml, fields as Fields);
};
const listOf = (fields: Record<string, unknown>) => fields['list'] as Record<string, unknown>[];

test('a value keeps its quotes, its comment and its place', () => {
  expect(changed((fields) => (fields['title'] = 'Autre : titre'))).toBe(
    RECORD.replace('"Un titre"', '"Autre : titre"'),
  );
  expect(changed((fields) => Object.assign(listOf(fields)[0] ?? {}, { quote: "l'air" }))).toBe(
    RECORD.replace("'l''eau'", "'l''air'"),
  );
  expect(changed((fields) => (fields['last'] = 'non : jamais'))).toBe(
    RECORD.replace('fin', '"non : jamais"'),
  );
});

test('an item joins a list with the indentation of the file', () => {
  expect(changed((fields) => listOf(fields).push({ id: 'c', quote: 'Trois' }))).toBe(
    RECORD.replace('      lignes\n', '      lignes\n  - id: c\n    quote: "Trois"\n'),
  );
  expect(changed((fields) => listOf(fields).unshift({ id: 'z' }))).toBe(
    RECORD.replace('  - id: a', '  - id: z\n  - id: a'),
  );
  expect(changed((fields) => (fields['none'] = ['a']))).toBe(RECORD.replace('none: []', 'none:\n  - a'));
});

test('fields come and go without touching their neighbours', () => {
  expect(changed((fields) => Reflect.deleteProperty(fields, 'code'))).toBe(RECORD.replace('code: 02\n', ''));
  expect(changed((fields) => listOf(fields).splice(0, 1))).toBe(
    RECORD.replace("  - id: a\n    quote: 'l''eau'\n", ''),
  );
  expect(changed((fields) => Reflect.deleteProperty(listOf(fields)[0] ?? {}, 'id'))).toBe(
    RECORD.replace('id: a\n    ', ''),
  );
  expect(changed((fields) => (fields['why'] = 'Parce que.'))).toBe(`${RECORD}\nwhy: "Parce que."`);
});

test('line ends stay what they are, in the header of a text too, and the text under it is not read', () => {
  const text = '\uFEFF---\r\ntitle: "Un"\r\n---\r\n\r\ntitle: "Un"\t \r\nfin';
  const after = withFields(text, true, {
    ...fieldsOf(text, true),
    waivedNumbers: [{ quote: 'q', why: 'w' }],
  });
  expect(after).toBe(
    text.replace('"Un"\r\n---', '"Un"\r\nwaivedNumbers:\r\n  - quote: q\r\n    why: w\r\n---'),
  );
  expect(bodyOf(after)).toBe('\r\ntitle: "Un"\t \r\nfin');
});

test('a list whose dashes stand under their key goes on so', () => {
  const yaml = 'list:\n- a\nfin: x\n';
  expect(changed((fields) => (fields['list'] = ['a', 'b']), yaml)).toBe('list:\n- a\n- b\nfin: x\n');
  expect(changed((fields) => (fields['other'] = [{ id: 'c', of: 'd' }]), yaml)).toBe(
    `${yaml}other:\n- id: c\n  of: d\n`,
  );
});

test('what would not be read back is refused, and says so', () => {
  expect(() => amend('title: x\nbad: !t y\n', { title: 'y', bad: 'y' })).toThrow(/ne se relit pas/);
});

test('a new file says what it was given', () => {
  const fields = { title: 'A : b', list: [{ id: 'a', deep: { x: 1, y: ['02'] } }], empty: [], value: -4.5 };
  expect(readYaml(newFile(fields))).toMatchObject({ value: fields, findings: [] });
});

test('a draft of which nothing was read, comments alone, takes its first fields, and loses what asked for them', () => {
  const asked = '---\n# title : à écrire\n# date : à écrire\n---\n\nLe texte.\n';
  const first = withFields(asked, true, { status: 'brouillon' });
  expect(first).toBe('---\n# title : à écrire\n# date : à écrire\nstatus: brouillon\n---\n\nLe texte.\n');
  const second = withFields(first, true, { ...fieldsOf(first, true), title: 'La halle' });
  expect(second).toContain('title: "La halle"');
  expect(second).not.toContain('# title');
  expect(second).toContain('# date : à écrire');
  expect(amend('# Un mot', { title: 'Un' })).toBe('# Un mot\ntitle: "Un"\n');
  expect(amend('', { title: 'Un' })).toBe('title: "Un"\n');
  expect(() => amend('- a\n', { title: 'Un' })).toThrow(/ne se relit pas/);
});
