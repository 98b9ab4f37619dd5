/** How a refusal is taken away: words put before and after an expression, which ask at run time whether it is off. */

/** Text put in a file before `start` and after `end`. */
export interface Edit {
  start: number;
  end: number;
  before: string;
  after: string;
}

/** A stretch of a file. */
export interface Range {
  start: number;
  end: number;
}

/** Where the running mutant is asked for: `runner.ts` puts it there. */
const SWITCH = 'globalThis.__mutation';

/** Without the runner (in a thread of its own, in a command) every refusal holds. */
const PRELUDE = `${SWITCH} ??= { off: () => false, kept: (_, list) => list };`;

/** The ways to take a refusal away; `id` is the number of the site. */
export const remove = {
  /** `X` becomes `value`. */
  value: (id: number, { start, end }: Range, value: string): Edit => ({
    start,
    end,
    before: `(${SWITCH}.off(${id})?${value}:(`,
    after: '))',
  }),
  /** An element of a list is left out. */
  element: (id: number, { start, end }: Range): Edit => ({
    start,
    end,
    before: `...(${SWITCH}.off(${id})?[]:[`,
    after: '])',
  }),
  /** A list, spread into another or pushed, is left out; it counts as met only if it holds something. */
  list: (id: number, { start, end }: Range, open = '', close = ''): Edit => ({
    start,
    end,
    before: `...${SWITCH}.kept(${id},${open}`,
    after: `${close})`,
  }),
  /** What a function would give for each of a list is left out of what it gives; the caller flattens. */
  given: (id: number, { start, end }: Range): Edit => ({
    start,
    end,
    before: `(${SWITCH}.off(${id})?[]:([`,
    after: ']))',
  }),
  /** A statement is skipped; it must have no « else ». */
  statement: (id: number, { start, end }: Range): Edit => ({
    start,
    end,
    before: `if(!${SWITCH}.off(${id}))`,
    after: '',
  }),
  /** A test of a value always holds; it counts as met only if it did not hold. */
  test: (id: number, { start, end }: Range): Edit => ({
    start,
    end,
    before: '((',
    after: `)||${SWITCH}.off(${id}))`,
  }),
};

/** The text of a file with all of its edits, on the same lines: at one place, outer words stand outside of inner ones. */
export function applied(text: string, edits: readonly Edit[]): string {
  const opens = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  // Of two on the same words, the first to open is the last to close.
  const closes = [...edits].reverse().sort((a, b) => a.end - b.end || b.start - a.start);
  const inserts = [
    ...closes.filter(({ after }) => after !== '').map(({ end, after }) => ({ at: end, text: after })),
    ...opens.map(({ start, before }) => ({ at: start, text: before })),
  ];
  let done = PRELUDE;
  let from = 0;
  // Sorted by place alone, and the sort is stable: what closes stands before what opens.
  for (const { at, text: put } of inserts.sort((a, b) => a.at - b.at)) {
    done += text.slice(from, at) + put;
    from = at;
  }
  return done + text.slice(from);
}
