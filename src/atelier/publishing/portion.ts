/** What a record says without some documents: the items that quote them wait, the rest of it does not. */
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf, withFields } from '#editing/file.ts';
import { isFields, isList, saidIn, type Fields, type Value } from '#editing/print.ts';
import { isText, kindOf, recordOf } from '../files.ts';
import type { Piece } from './piece.ts';
import { replacedIn } from './replaced-items.ts';
import { lacksMore, unled } from './unled.ts';

const quotes = (value: Value, without: ReadonlySet<string>): boolean =>
  isFields(value) && without.has(`communiques/${saidIn(value['communique'])}`);

/**
 * A value without the items, and the parts, that quote these documents: `was`, what was published there, stays in
 * their place. `undefined` if nothing is left of a list.
 */
function left(value: Value, without: ReadonlySet<string>, was?: Value): Value | undefined {
  if (quotes(value, without)) return isFields(was) && !quotes(was, without) ? was : undefined;
  if (isList(value)) {
    const kept = value.flatMap((one) => left(one, without) ?? []);
    const all = kept.length < value.length ? [...replacedIn(value, was), ...kept] : kept;
    return all.length === 0 && value.length > 0 ? undefined : all;
  }
  if (!isFields(value)) return value;
  const before = isFields(was) ? was : {};
  const kept = Object.entries(value).map(([key, one]) => [key, left(one, without, before[key])] as const);
  return Object.fromEntries(kept.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}

/**
 * The text of a file without what quotes these documents, or leads to these records; itself if nothing does. `without`:
 * « communiques/… », « figures/… ».
 * @returns `undefined` if the whole record speaks of one of them, or is none without them: it waits with them
 */
export function portionOf({ path, was, now }: Piece, without: ReadonlySet<string>): string | undefined {
  if (now === undefined || without.size === 0) return now;
  let fields: Fields;
  let before: Fields | undefined;
  try {
    fields = fieldsOf(now, isText(path));
    before = was === undefined ? undefined : fieldsOf(was, isText(path));
  } catch {
    return now;
  }
  if (quotes(fields, without)) return undefined;
  const own = left(fields, without, before);
  const kind = kindOf(recordOf(path));
  if (!isFields(own)) return undefined;
  if (kind !== undefined && lacksMore(kind, own, fields) && before === undefined) return undefined;
  const kept = kind === undefined ? own : unled(kind, own, without, before);
  if (kept === undefined) return undefined;
  if (isDeepStrictEqual(kept, fields)) return now;
  // What is left may be what stood there: to the byte, then.
  if (before !== undefined && isDeepStrictEqual(kept, before)) return was;
  try {
    return withFields(now, isText(path), kept);
  } catch {
    // What cannot be changed is judged as it is.
    return now;
  }
}

/** Is a text what is left of a whole one, to the byte? Then it says nothing that the whole does not. */
export function isCutFrom(path: string, whole: string, part: string | undefined): boolean {
  try {
    return part !== undefined && withFields(whole, isText(path), fieldsOf(part, isText(path))) === part;
  } catch {
    return false;
  }
}
