/** Makes what is made when it is first read. */

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Reads all that `root` leads to, before anything is replaced: what is computed when it is first read, and kept, may
 * compare two objects, of which one must not be replaced before the other.
 */
export function readAll(root: object, leaves: ReadonlySet<string>): void {
  const seen = new Set<object>([root]);
  const waiting = [root];
  const wait = (value: unknown): void => {
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    waiting.push(value);
  };
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof Map) for (const pair of object) pair.forEach(wait);
    else if (Array.isArray(object) || object instanceof Set) for (const one of object) wait(one);
    else
      for (const key of Object.keys(object))
        if (!leaves.has(key)) wait((object as Readonly<Record<string, unknown>>)[key]);
  }
}
