/** Bytes that are no text that every machine would read alike. */
import { expect, test } from 'vitest';
import { decode, tooLong } from '#entries/bytes.ts';
import { MAX_BYTES } from '#entries/characters.ts';
import { findingLine } from './findings.ts';

const said = (bytes: Uint8Array) => decode(bytes).findings.map(findingLine);

test('a text is read in NFC, with the line ends of Unix, without its byte order mark', () => {
  expect(decode(new TextEncoder().encode('\uFEFFun e\u0301te\u0301\r\nlong\r'))).toEqual({
    text: 'un été\nlong\n',
    findings: [],
  });
});

test('an empty file is refused', () => {
  expect(said(new Uint8Array())).toEqual(['0:0  — fichier vide → écrivez-le ou supprimez-le']);
});

test('a file that no editor wrote by hand is refused unread', () => {
  const long = `0:0  — ${MAX_BYTES + 1} octets, ${MAX_BYTES} au plus → coupez ce fichier`;
  expect(said(new Uint8Array(MAX_BYTES + 1))).toEqual([long]);
  expect(tooLong(MAX_BYTES)).toBeUndefined();
});

test('another encoding is refused, at its first byte', () => {
  expect(said(Uint8Array.of(0x61, 0xe9, 0x62))).toEqual([
    '0:0  — octet 2 : le fichier n’est pas en UTF-8 → enregistrez-le en UTF-8',
  ]);
});
