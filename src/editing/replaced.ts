/** Fields with one of their values changed, wherever it stands. */
import { isFields, isList, type Value } from './print.ts';

/** The fields without the one, or with it, at a dotted place. */
export function replaced(
  held: Value | undefined,
  at: readonly string[],
  value: Value | undefined,
): Value | undefined {
  const [key, ...rest] = at;
  if (key === undefined) return value;
  if (isList(held) || (held === undefined && /^\d+$/.test(key))) {
    const list = [...(held ?? [])];
    const inner = replaced(list[Number(key)], rest, value);
    list.splice(Math.min(Number(key), list.length), 1, ...(inner === undefined ? [] : [inner]));
    return list.length === 0 ? undefined : list;
  }
  const fields: Record<string, Value> = isFields(held) ? { ...held } : {};
  const inner = replaced(fields[key], rest, value);
  if (inner === undefined) Reflect.deleteProperty(fields, key);
  else fields[key] = inner;
  return fields;
}
