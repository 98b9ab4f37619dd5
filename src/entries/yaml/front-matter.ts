/** The front matter of a text: its lines, and the field that each of them writes. */
import { finding, type Finding } from '../problem.ts';
import { fieldOn } from './syntax.ts';

const FENCE = /^---[ \t]*$/;

/** Front matter and body of an MDX file; `body` starts at line `bodyLine`. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } | Finding {
  const rows = text.split('\n');
  if (!FENCE.test(rows[0] ?? ''))
    return finding('en-tête absent', 'le fichier doit commencer par « --- »', { line: 1, column: 1 });
  const close = rows.findIndex((row, index) => index > 0 && FENCE.test(row));
  if (close === -1)
    return finding('en-tête jamais fermé', 'mettez une ligne « --- » après le dernier champ', {
      line: 1,
      column: 1,
    });
  return {
    yaml: rows.slice(1, close).join('\n'),
    body: rows.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

/** Names the field of each deceiving character that stands in a record or a front matter. */
export function withFields(findings: readonly Finding[], text: string, isText: boolean): Finding[] {
  const rows = text.split('\n');
  const close = isText ? rows.findIndex((row, index) => index > 0 && FENCE.test(row)) : rows.length;
  return findings.map((one) =>
    one.line > 0 && one.line <= close ? { ...one, field: fieldOn(rows[one.line - 1] ?? '') } : one,
  );
}

const HEADER = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:[^]*?[\r\n])??---[ \t]*(?:\r\n?|\n|$)/;

/** Where the text of an MDX file begins; its length when it has no front matter that ends. */
export const bodyStartOf = (text: string): number => HEADER.exec(text)?.[0].length ?? text.length;
