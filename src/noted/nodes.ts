/** Objects whose reads are noted, property by property, and the world in which each stands for the one that it hides. */
import type { Notes } from './notes.ts';
import { readAll } from './read-all.ts';

type Plain = Record<string, unknown>;

/** What is there, and what is not: `in` tells them apart. */
const stateOf = (object: object, part: string): unknown =>
  part === KEYS ? Reflect.ownKeys(object).map(String) : [part in object, Reflect.get(object, part)];

/** The part that stands for the names of all properties. No property has this name. */
const KEYS = '* keys';

const unchanging = (): never => {
  throw new Error('what pages read does not change');
};

/** `object` under a name, each of its properties noted when it is read. */
export function notedObject<T extends object>(object: T, name: string, notes: Notes): T {
  const ids = new Map<string, number>();
  const note = (part: string) => {
    if (!notes.isReading) return;
    const id = ids.get(part) ?? notes.idOf(name, part);
    ids.set(part, id);
    notes.note(id);
  };
  notes.source(name, { digestOf: (part) => notes.digestOfValue(stateOf(object, part)) });
  const proxy = new Proxy(object, {
    get(target, part) {
      if (typeof part === 'string') note(part);
      return Reflect.get(target, part) as unknown;
    },
    has(target, part) {
      if (typeof part === 'string') note(part);
      return part in target;
    },
    ownKeys(target) {
      note(KEYS);
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, part) {
      if (typeof part === 'string') note(part);
      return Reflect.getOwnPropertyDescriptor(target, part);
    },
    set: unchanging,
    defineProperty: unchanging,
    deleteProperty: unchanging,
  });
  notes.name(proxy, name);
  return proxy;
}

/** What is to be noted in a world, and where nothing of it can be. */
export interface Noted {
  /** The name of an object that is to be noted by itself; `undefined` for a mere value. */
  nameOf: (object: object) => string | undefined;
  /** Properties under which no such object stands: a text, the data of an entry. */
  leaves: ReadonlySet<string>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Puts, everywhere in the world that `root` leads to, the noted object in the place of the one that it hides: none is
 * read unnoted. Gives the noted root. @throws if an object cannot be changed, or is named as another
 */
export function notedWorld<T extends object>(root: T, { nameOf, leaves }: Noted, notes: Notes): T {
  const proxies = new Map<object, object>();
  const seen = new Set<object>();
  const waiting: object[] = [];
  const proxyOf = (object: object, name: string): object => {
    const known = proxies.get(object);
    if (known !== undefined) return known;
    const proxy = notedObject(object, name, notes);
    proxies.set(object, proxy);
    waiting.push(object);
    return proxy;
  };
  /** What stands in the place of a value. */
  const standing = (value: unknown): unknown => {
    if (!isObject(value) || notes.nameOf(value) !== undefined) return value;
    const known = proxies.get(value);
    if (known !== undefined) return known;
    const name = nameOf(value);
    if (name !== undefined) return proxyOf(value, name);
    if (!seen.has(value)) {
      seen.add(value);
      waiting.push(value);
    }
    return value;
  };
  readAll(root, leaves);
  const noted = standing(root);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (Array.isArray(object)) replaceItems(object, standing);
    else if (object instanceof Map) replaceEntries(object, standing);
    else if (object instanceof Set) replaceMembers(object, standing);
    else replaceProperties(object as Plain, leaves, standing);
  }
  return noted as T;
}

function replaceItems(list: unknown[], standing: (value: unknown) => unknown): void {
  for (const [index, value] of list.entries()) {
    const other = standing(value);
    if (other !== value) list[index] = other;
  }
}

function replaceEntries(map: Map<unknown, unknown>, standing: (value: unknown) => unknown): void {
  const entries = [...map].map(([key, value]) => [standing(key), standing(value)] as const);
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function replaceMembers(set: Set<unknown>, standing: (value: unknown) => unknown): void {
  const members = [...set].map(standing);
  set.clear();
  for (const one of members) set.add(one);
}

function replaceProperties(
  object: Plain,
  leaves: ReadonlySet<string>,
  standing: (value: unknown) => unknown,
): void {
  for (const key of Object.keys(object)) {
    if (leaves.has(key)) continue;
    const value = object[key];
    const other = standing(value);
    // An accessor gives what it finds; what it finds must not be hidden.
    if (other !== value) object[key] = other;
  }
}
