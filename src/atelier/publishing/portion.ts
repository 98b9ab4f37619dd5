/** What a record says without some documents: the items that quote them wait, the rest of it does not. */
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf, withFields } from '#editing/file.ts';
import { isFields, isList, saidIn, type Fields, type Value } from '#editing/print.ts';
import { isText } from '../files.ts';
import type { Piece } from './piece.ts';

const quotes = (value: Value, without: ReadonlySet<string>): boolean =>
  isFields(value) && without.has(`communiques/${saidIn(value['communique'])}`);

/** A value without the items, and the parts, that quote these documents; `undefined` if nothing is left of a list. */
function left(value: Value, without: ReadonlySet<string>): Value | undefined {
  if (quotes(value, without)) return undefined;
  if (isList(value)) {
    const kept = value.flatMap((one) => left(one, without) ?? []);
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  }
  if (!isFields(value)) return value;
  const kept = Object.entries(value).map(([key, one]) => [key, left(one, without)] as const);
  return Object.fromEntries(kept.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}

/**
 * The text of a file without what quotes these documents, itself if nothing does.
 * @returns `undefined` if the whole record speaks of one of them, with which it waits
 */
export function portionOf({ path, was, now }: Piece, without: ReadonlySet<string>): string | undefined {
  if (now === undefined || without.size === 0) return now;
  let fields: Fields;
  try {
    fields = fieldsOf(now, isText(path));
  } catch {
    return now;
  }
  const kept = left(fields, without);
  if (!isFields(kept)) return undefined;
  if (isDeepStrictEqual(kept, fields)) return now;
  // What is left may be what stood there: to the byte, then.
  if (was !== undefined && isDeepStrictEqual(kept, fieldsOf(was, isText(path)))) return was;
  try {
    return withFields(now, isText(path), kept);
  } catch {
    // What cannot be changed is judged as it is.
    return now;
  }
}
