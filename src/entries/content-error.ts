import type { Problem } from './problem.ts';

/** Content that the checker refuses; the message lists everything, and what to write instead. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map(
          ({ path, line, column, message, remedy }) =>
            `${[path, line, column].filter((part) => part !== 0).join(':')} ${message}${remedy === '' ? '' : ` → ${remedy}`}`,
        )
        .join('\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}
