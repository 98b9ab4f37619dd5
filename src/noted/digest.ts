/** Values → digests: what stands for another thing that is noted is told by its name, and is not gone into. */
import { createHash } from 'node:crypto';

/** Deeper than any value of ours: what goes on so is a circle, or a world. */
const DEEPEST = 60;
/** Longer than this, a value is told by its digest, which is kept: many pages are given the same lists. */
const LONG = 200;

/** A value that no digest can tell from another: a function, an object of a class. */
class WithoutDigest extends Error {}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);

const text = (mark: string, words: string): string => `${mark}${words.length}:${words}`;

/** Digests of values that do not change. `nameOf` names what is noted by itself. */
export class Digests {
  readonly #nameOf: (object: object) => string | undefined;
  readonly #known = new WeakMap<object, string>();

  constructor(nameOf: (object: object) => string | undefined) {
    this.#nameOf = nameOf;
  }

  /** 192 bits of SHA-256: two values have the same if whoever reads them reads the same. None of what nothing can compare. */
  of(value: unknown): string | undefined {
    try {
      return sha256(this.#told(value, 0));
    } catch (error) {
      if (error instanceof WithoutDigest) return undefined;
      throw error;
    }
  }

  /** A text that two values share if, and only if, whoever reads them reads the same. @throws WithoutDigest */
  #told(value: unknown, depth: number): string {
    switch (typeof value) {
      case 'string':
        return text('"', value);
      case 'number':
        return Object.is(value, -0) ? 'n-0;' : `n${value};`;
      case 'boolean':
        return value ? 't' : 'f';
      case 'undefined':
        return 'u';
      case 'object':
        return value === null ? 'z' : this.#toldOf(value, depth);
      default:
        throw new WithoutDigest(`a ${typeof value}`);
    }
  }

  #toldOf(object: object, depth: number): string {
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    const name = this.#nameOf(object);
    if (name !== undefined) return text('@', name);
    if (depth > DEEPEST) throw new WithoutDigest('no end');
    const whole = this.#inside(object, depth + 1);
    if (whole.length <= LONG) return whole;
    const digest = `#${sha256(whole)}`;
    this.#known.set(object, digest);
    return digest;
  }

  #inside(object: object, depth: number): string {
    if (Array.isArray(object)) return this.#all('[', object, depth);
    if (object instanceof Map) return this.#all('M', [...object].flat(1), depth);
    if (object instanceof Set) return this.#all('S', [...object], depth);
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null) throw new WithoutDigest('an object of a class');
    const entries = Object.entries(object);
    let all = `{${entries.length};`;
    for (const [key, value] of entries) all += text('', key) + this.#told(value, depth);
    return all;
  }

  #all(mark: string, values: readonly unknown[], depth: number): string {
    let all = `${mark}${values.length};`;
    for (const value of values) all += this.#told(value, depth);
    return all;
  }
}
