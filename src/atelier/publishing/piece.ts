/** A file that waits to be published, or to be proposed, and what it leads to: read from its text alone. */
import { bodyOf, fieldsOf } from '#editing/file.ts';
import { isFields, isList, saidIn, type Fields, type Value } from '#editing/print.ts';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import { schemaOf } from '#kinds/index.ts';
import { keyAt } from '#ledger/present.ts';
import { fieldsOf as spokenFields } from '#schemas/walk.ts';
import { filesNamedBy } from '../attached/named.ts';
import { isText, kindOf, recordOf } from '../files.ts';

export interface Piece {
  /** From the content folder. */
  path: string;
  /** What stands there without it; `undefined` if nothing does. */
  was: string | undefined;
  /** What it says; `undefined` for a file that goes. */
  now: string | undefined;
  /** Does what it changes have readers already, under this name or another? */
  isPublished: boolean;
  /** The path that it had. */
  movedFrom?: string | undefined;
}

/** « figures/places » for a record or a raw text, « attachments/photo.jpg » for a file as received. */
export const keyOf = (path: string): string =>
  path.startsWith(`${ATTACHED_FOLDER}/`) ? path : recordOf(path);

/** What was published of the life of a record leads nowhere any more. */
const FROZEN = new Set(['changes', 'formerly', 'withdrawn']);
const ADDRESS = /\/[a-z-]+\/[a-z0-9-]+\//g;
const addressesIn = (text: string): string[] =>
  [...text.matchAll(ADDRESS)].flatMap(([address]) => keyAt(address) ?? []);

/** The records that words lead to: links, and fields that name a record whole. */
function namedIn(value: Value, key = ''): string[] {
  if (typeof value === 'string') return key === 'record' ? [value] : addressesIn(value);
  if (isList(value)) return value.flatMap((one) => namedIn(one, key));
  return isFields(value) ? Object.entries(value).flatMap(([name, one]) => namedIn(one, name)) : [];
}

/** Links of a text, and the marks of a page that name a record. */
const namedInBody = (body: string): string[] => [
  ...addressesIn(body),
  ...[...body.matchAll(/\sgenre="([^"]*)"\s+id="([^"]*)"/g)].flatMap(
    ([, genre, id]) => keyAt(`/${genre ?? ''}/${id ?? ''}/`) ?? [],
  ),
  ...[...body.matchAll(/\scommunique="([^"]*)"/g)].map(([, id]) => `communiques/${id ?? ''}`),
];

function readFields(path: string, text: string | undefined): Fields {
  if (text === undefined || kindOf(recordOf(path)) === undefined) return {};
  try {
    return fieldsOf(text, isText(path));
  } catch {
    return {};
  }
}

/** The keys of all that a file leads to; of nothing, if it cannot be read. */
export function leadsTo(path: string, text: string | undefined): ReadonlySet<string> {
  const kind = kindOf(recordOf(path));
  if (kind === undefined || text === undefined) return new Set();
  const fields = readFields(path, text);
  const { source } = fields;
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => !FROZEN.has(key)));
  return new Set([
    ...spokenFields(schemaOf(kind), own).flatMap(({ meta, value }) =>
      meta.refersTo === undefined ? [] : [`${meta.refersTo}/${value}`],
    ),
    ...namedIn(own),
    ...(kind === 'transcriptions' ? [keyOf(`sources/${saidIn(source)}`)] : []),
    ...[...filesNamedBy([[path, text]])].map((name) => `${ATTACHED_FOLDER}/${name}`),
    ...(isText(path) ? namedInBody(bodyOf(text)) : []),
  ]);
}

/** The keys of the records that a file has been, or has taken the place of. */
export function formerlyOf({ path, now, movedFrom }: Piece): string[] {
  const { formerly } = readFields(path, now);
  return [
    ...(isList(formerly) ? formerly.flatMap((one) => keyAt(saidIn(one)) ?? []) : []),
    ...(movedFrom === undefined ? [] : [keyOf(movedFrom)]),
  ];
}
