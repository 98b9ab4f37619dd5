/** Digests of the ledger: SHA-256, whole for files, cut for words. */
import { hash } from 'node:crypto';
import { formOf } from '#text/form.ts';

/** Of a line or of some words: 64 bits, which nobody meets twice by chance. */
const SHORT = 16;

/** SHA-256 in hexadecimal. */
export const digest = (text: string): string => hash('sha256', text);

export const shortDigest = (text: string): string => digest(text).slice(0, SHORT);

/** Of words, whatever their typography. No words have no digest: an empty text. */
export const wordsDigest = (words: string): string => (words === '' ? '' : shortDigest(formOf(words)));
