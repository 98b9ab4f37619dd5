/** What a sticky pattern matches at `at` exactly; undefined if nothing. Its `lastIndex` is then where the match ends. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
