/** Bytes that are no text that every machine would read alike. */
import { expect, test } from 'vitest';
import { decode } from '#entries/read.ts';
import { MAX_BYTES, tooLong } from '#entries/limit.ts';
import { leftoversInRaw } from '#entries/leftovers.ts';
import { findingLine } from './findings.ts';

const said = (bytes: Uint8Array) => decode(bytes).findings.map(findingLine);

test('a text is read in NFC, with the line ends of Unix, without its byte order mark', () => {
  expect(decode(new TextEncoder().encode('\uFEFFun e\u0301te\u0301\r\nlong\r\n'))).toEqual({
    text: 'un été\nlong\n',
    findings: [],
    isReadable: true,
  });
});

test('an empty file is refused', () => {
  expect(said(new Uint8Array())).toEqual(['0:0  — fichier vide → écrivez-le ou supprimez-le']);
});

test('a file that no editor wrote by hand is refused unread', () => {
  const long = '0:0  — fichier de 263 ko, 262 ko au plus → coupez ce fichier';
  expect(said(new Uint8Array(MAX_BYTES + 1))).toEqual([long]);
  expect(tooLong(MAX_BYTES)).toBeUndefined();
});

test('another encoding is refused, at its first byte', () => {
  expect(said(Uint8Array.of(0x61, 0xe9, 0x62))).toEqual([
    '0:0  — octet 2 : le fichier n’est pas en UTF-8 → rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8',
  ]);
});

test('an end of line of the old Macintosh is refused, where it stands', () => {
  expect(said(new TextEncoder().encode('a\r\nun\rdeux\rtrois'))).toEqual([
    '2:3  — retour chariot seul (U+000D) → passez à la ligne (npm run check -- --fix le fait)',
  ]);
});

const LEFT = (line: number, mark: string) =>
  `${line}:1  — reste d’une fusion de Git (« ${mark} ») : deux versions de ce passage se suivent → gardez les lignes de l’une, supprimez celles de l’autre et les lignes <<<<<<<, ======= et >>>>>>>`;

test.each([
  ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> autre\n', [LEFT(2, '<<<<<<<')]],
  ['a: 1\n=======\nb: 2\n', [LEFT(2, '=======')]],
  ['a: 1\n>>>>>>> 0a1b2c (Titre)\nb: 2\n', [LEFT(2, '>>>>>>>')]],
  ['||||||| 0a1b2c\n', [LEFT(1, '|||||||')]],
  ['========\n<<<<<<\na ======= b\n', []],
])('what a merge leaves in %j', (text, lines) => {
  const { findings, isReadable } = decode(new TextEncoder().encode(text));
  expect(findings.map(findingLine)).toEqual(lines);
  expect(isReadable).toBe(lines.length === 0);
});

test.each([
  ['Objet\n=======\n>>>>>>> cité sept fois\n', true],
  ['a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> autre\n', false],
])('a raw file %j is kept as it came, unless a whole conflict stands in it', (text, isReadable) => {
  expect(decode(new TextEncoder().encode(text), leftoversInRaw).isReadable).toBe(isReadable);
});
