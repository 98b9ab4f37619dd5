/** A file of `content/` as it is on disk: its bytes, the YAML in it, and the text under its front matter. */
import { readYaml } from '#entries/record.ts';
import { amend } from './amend.ts';
import type { Fields } from './print.ts';

const FENCE = /^---[ \t]*\r?$/;

/** The bytes of a text, and back: a mark of order stays one. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where the YAML of a file stands: all of a record, the front matter of a text. */
export function yamlSpan(text: string, isText: boolean): { start: number; end: number } {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  if (!isText) return { start: mark, end: text.length };
  const start = text.indexOf('\n') + 1;
  if (start === 0 || !FENCE.test(text.slice(mark, start - 1))) return { start: 0, end: 0 };
  for (let at = start; at < text.length;) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next === -1 ? text.length : next);
    if (FENCE.test(line)) return { start, end: at };
    if (next === -1) break;
    at = next + 1;
  }
  return { start: 0, end: 0 };
}

/** The fields that a file says, as written; none if it cannot be read. */
export function fieldsOf(text: string, isText: boolean): Fields {
  const { start, end } = yamlSpan(text, isText);
  const { value } = readYaml(text.slice(start, end));
  return (typeof value === 'object' && value !== null ? value : {}) as Fields;
}

/** The file that says these fields instead. @throws if it cannot be changed and read back */
export function withFields(text: string, isText: boolean, fields: Fields): string {
  const { start, end } = yamlSpan(text, isText);
  return text.slice(0, start) + amend(text.slice(start, end), fields) + text.slice(end);
}

/** The text under the front matter. */
export function bodyOf(text: string): string {
  const { end } = yamlSpan(text, true);
  const next = text.indexOf('\n', end);
  return end === 0 || next === -1 ? '' : text.slice(next + 1);
}
