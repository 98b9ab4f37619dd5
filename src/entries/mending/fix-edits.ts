/** New edits written in the file of a transcription, between those that stand there: nothing else of it is touched. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { NewEdit } from './fix-chain.ts';

/** As YAML reads it back between straight quotes, whatever nobody would see written by its code. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[^\x20-\x7E\u00A1-\u00AC\u00AE-\u017F\u2010-\u2027\u20AC]/gu,
    (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const hexadecimal = code.toString(16).toUpperCase();
      return code > 0xffff ? `\\U${hexadecimal.padStart(8, '0')}` : `\\u${hexadecimal.padStart(4, '0')}`;
    },
  );
  return escaped;
}

const written = ({ kind, from, to, why }: NewEdit, indent: string, end: string): string =>
  [
    `${indent}- kind: ${kind}`,
    `${indent}  from: ${quoted(from)}`,
    `${indent}  to: ${quoted(to)}`,
    `${indent}  why: ${quoted(why)}`,
    '',
  ].join(end);

/** The beginning of the line that holds `offset`. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** A list that is empty, `[]`, and the end of its line, with edits under it. */
function inPlaceOf(
  whole: string,
  range: readonly number[] | null | undefined,
  edits: readonly NewEdit[],
  end: string,
): string | undefined {
  const [from, to] = range ?? [];
  if (from === undefined || to === undefined) return undefined;
  const next = whole.indexOf('\n', to) + 1;
  const head = whole.slice(0, from).replace(/[ \t]+$/, '') + whole.slice(to, next);
  return head + edits.map((edit) => written(edit, '  ', end)).join('') + whole.slice(next);
}

/** `text` (a transcription) with `edits`; `undefined` when its list is not written one edit under the other. */
export function withEdits(text: string, edits: readonly NewEdit[]): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const list = document.contents.get('edits', true);
  const whole = text === '' || text.endsWith('\n') ? text : text + end;
  if (list === undefined)
    return `${whole}edits:${end}${edits.map((edit) => written(edit, '  ', end)).join('')}`;
  if (!isSeq(list)) return undefined;
  if (list.items.length === 0) return inPlaceOf(whole, list.range, edits, end);
  if (list.flow === true) return undefined;
  const starts = list.items.map((item) => (isMap(item) ? (item.range?.[0] ?? -1) : -1));
  const first = starts[0] ?? -1;
  if (starts.includes(-1) || !/^[ \t]*- +$/.test(whole.slice(lineStart(whole, first), first)))
    return undefined;
  const indent = /^[ \t]*/.exec(whole.slice(lineStart(whole, first)))?.[0] ?? '';
  const last = list.items.at(-1);
  const lastEnd = isMap(last)
    ? (last.items.at(-1)?.value as { range?: number[] } | null)?.range?.[1]
    : undefined;
  const afterLast = whole.indexOf('\n', (lastEnd ?? whole.length) - 1) + 1;
  let done = '';
  let at = 0;
  for (const edit of edits) {
    const start = starts[edit.before];
    const place = start === undefined ? afterLast : lineStart(whole, start);
    done += whole.slice(at, place) + written(edit, indent, end);
    at = place;
  }
  return done + whole.slice(at);
}
