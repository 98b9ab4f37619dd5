/**
 * The files of `src/` that a run goes through at the moments when words pass from one shape to another: those on the
 * stack when their file is asked for, when its bytes become text, when a value gets its place, when a schema judges it,
 * when the document is asked for its words, when a problem asks where a field stands.
 */
import { vi } from 'vitest';
import type * as z from 'zod';
import { ROOT } from './source-files.ts';

export interface Moments {
  /** From the content folder: its bytes are asked for. */
  path: string;
  /** The field whose words are followed, by its dotted path. */
  field: string;
  /** Words that stand in its file and nowhere else. */
  words: string;
  /** The words that are cut out of the document. */
  quote: string;
  schema: z.ZodType;
}

/** Frames of this very file, and of Vitest's spies, are no part of the road. */
function filesOnStack(): string[] {
  const frames = (new Error().stack ?? '').split('\n');
  return frames.flatMap((frame) => {
    const [, path] =
      /((?:src|scripts)\/[\w./[\]-]+\.(?:ts|astro)):\d+/.exec(frame.split(ROOT)[1] ?? '') ?? [];
    return path ?? [];
  });
}

/** Each file on those stacks, once. What is told by no moment is not seen. */
export function crossedBy(run: () => unknown, { path, field, words, quote, schema }: Moments): Set<string> {
  const crossed = new Set<string>();
  const note = () => filesOnStack().forEach((file) => crossed.add(file));
  const limit = Error.stackTraceLimit;
  /* eslint-disable @typescript-eslint/unbound-method -- put back as they were, called on what they were called on */
  const [get, has, set] = [Map.prototype.get, Map.prototype.has, Map.prototype.set];
  const { decode } = TextDecoder.prototype;
  const { slice } = String.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  const spied = vi.spyOn(schema, 'safeParse').mockImplementation((value, context) => {
    note();
    spied.mockRestore();
    return schema.safeParse(value, context);
  });
  let isNoting = false;
  /** Nothing that is done to note is noted. */
  const when = (isMoment: boolean) => {
    if (!isMoment || isNoting) return;
    isNoting = true;
    note();
    isNoting = false;
  };
  Error.stackTraceLimit = Infinity;
  try {
    Map.prototype.get = function (key: unknown) {
      when(key === path || key === field);
      return get.call(this, key) as unknown;
    };
    Map.prototype.has = function (key: unknown) {
      when(key === field);
      return has.call(this, key);
    };
    Map.prototype.set = function (key: unknown, value: unknown) {
      when(key === field);
      return set.call(this, key, value);
    };
    TextDecoder.prototype.decode = function (...given) {
      const text = decode.apply(this, given);
      when(text.includes(words));
      return text;
    };
    String.prototype.slice = function (...given) {
      const cut = slice.apply(this, given);
      when(cut === quote);
      return cut;
    };
    run();
  } finally {
    Error.stackTraceLimit = limit;
    Object.assign(Map.prototype, { get, has, set });
    TextDecoder.prototype.decode = decode;
    String.prototype.slice = slice;
    spied.mockRestore();
  }
  return crossed;
}
