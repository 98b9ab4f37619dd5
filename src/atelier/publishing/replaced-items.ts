/** The items of a published list that other items replace. */
import { isDeepStrictEqual } from 'node:util';
import { isFields, isList, saidIn, type Value } from '#editing/print.ts';

const documentOf = (value: Value): string => (isFields(value) ? saidIn(value['communique']) : '');
const countOf = (list: readonly Value[], document: string): number =>
  list.filter((one) => documentOf(one) === document).length;

/** The items published that the list says no more: as many, of each document, as it lacks. */
export function replacedIn(value: readonly Value[], was: Value | undefined): Value[] {
  if (!isList(was)) return [];
  const lacking = new Map(
    was.map(documentOf).map((document) => [document, countOf(was, document) - countOf(value, document)]),
  );
  return was.filter((one) => {
    const document = documentOf(one);
    const count = lacking.get(document) ?? 0;
    if (count <= 0 || value.some((other) => isDeepStrictEqual(other, one))) return false;
    lacking.set(document, count - 1);
    return true;
  });
}
