/** The files that headers name, however little of them is written. */
import { isFields, isList, type Value } from '#editing/print.ts';
import { fieldsOf } from '#editing/file.ts';
import { isText } from '../files.ts';

/** The lists of a header that name files, each with the field that does. */
const NAMING = { attachments: 'file', images: 'file', videos: 'transcript' } as const;
export type AttachedAs = keyof typeof NAMING;

export const isAttachedAs = (name: unknown): name is AttachedAs => typeof name === 'string' && name in NAMING;

const itemsOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

/** Of one communiqué; none if it cannot be read. */
function namedBy(text: string): string[] {
  let fields;
  try {
    fields = fieldsOf(text, true);
  } catch {
    return [];
  }
  return Object.entries(NAMING).flatMap(([list, field]) =>
    itemsOf(fields[list]).flatMap((one) => {
      const name = isFields(one) ? one[field] : undefined;
      return typeof name === 'string' ? [name] : [];
    }),
  );
}

/** By the communiqués among some files. */
export const filesNamedBy = (
  texts: Iterable<readonly [path: string, text: string | undefined]>,
): Set<string> =>
  new Set([...texts].flatMap(([path, text]) => (isText(path) && text !== undefined ? namedBy(text) : [])));
