/** The lines of a paragraph: those that belong to it, and those that fell into it. */
import type { Paragraph, Parents } from 'mdast';
import { complaint } from '#text/complaint.ts';
import { BULLET } from '#text/bullets.ts';
import { labelsIn } from './labels.ts';
import { MEASURE } from './lists.ts';
import { asSign, beginning, unescapedIn, type ReportAt, type Source } from './source.ts';

const ROW = /^[ \t]*\|[^|].*[^\\]\|[ \t]*$/;
const isDelimiters = (line: string): boolean => /^[-:| \t]+$/.test(line) && line.includes('-');

/** Rows that no row of dashes makes a table of: their bars would be shown, one row after the other. */
function judgeRows(first: number, lines: readonly string[], report: ReportAt): void {
  const at = lines.findIndex((line) => ROW.test(line));
  const row = lines[at];
  if (row === undefined || lines.some(isDelimiters)) return;
  // « |x| vaut |y| »: one line of words may hold bars.
  if (!/^\s*\|[ \t]/.test(row) && lines.filter((line) => ROW.test(line)).length === 1) return;
  const cells = [...unescapedIn(row, /\|/g)].length - 1;
  report(
    first + at,
    1,
    complaint(
      `« ${beginning(row)} » : sans ligne de tirets, ces « | » restent visibles, et les lignes se suivent`,
      `pour un tableau, écrivez « |${' --- |'.repeat(cells)} » sous sa première ligne ; ${asSign(`\\${beginning(row)}`)}`,
    ),
  );
}

/** A sign that only begins an item, alone. */
const DRAWN = new RegExp(`^${BULLET}$`, 'u');
/** What to write for the items of a list: a sign that says something stays, and so does a dash that may say « less ». */
function remedyOf(line: string, label: string): string {
  // A rank is words of the document.
  if (/[\p{L}\p{N}]./u.test(label)) return 'mettez une ligne vide entre elles';
  const rest = line.trim().slice(label.length);
  const isMark = DRAWN.test(label) || (/^[–—]$/.test(label) && !MEASURE.test(`- ${rest.trim()}`));
  return `pour une liste, « - ${beginning(isMark ? rest : line)} », à chaque ligne ; sinon, mettez une ligne vide entre elles`;
}

/** The lines of a paragraph after its first: do they belong to it? */
export function judgeParagraph(
  paragraph: Paragraph,
  parent: Parents,
  source: Source,
  report: ReportAt,
): void {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined) return;
  // What holds the paragraph marks its lines: « - » before the first alone, « > » before each.
  const lines = source.lines
    .slice(start.line - 1, end.line)
    .map((line, rank) =>
      rank === 0 ? line.slice(start.column - 1) : line.replace(/^[ \t]*(?:>[ \t]?)*/, ''),
    );
  judgeRows(start.line, lines, report);
  if (start.line === end.line) return;
  // « Tél :⇥03 20 » is a line of two words, not of two columns.
  const tabs = (line: string) =>
    line
      .trim()
      .replace(/:[ \t]*\t/g, ': ')
      .split('\t').length - 1;
  const labels = labelsIn(lines);
  for (let number = start.line + 1; number <= end.line; number += 1) {
    const line = source.lines[number - 1] ?? '';
    const indent = line.length - line.trimStart().length;
    const shown = beginning(line);
    const label = labels.get(number - start.line);
    const isStray =
      parent.type === 'blockquote'
        ? !/^\s*>/.test(line)
        : parent.type === 'listItem'
          ? (/^[\s>]*/.exec(line)?.[0].length ?? 0) < (parent.position?.start.column ?? 1)
          : parent.type === 'footnoteDefinition' && indent === 0;
    if (isStray)
      report(
        number,
        indent + 1,
        complaint(
          `« ${shown} », juste sous ${parent.type === 'listItem' ? 'un élément de liste' : parent.type === 'blockquote' ? 'une citation' : 'une note'}, en devient la suite`,
          `mettez une ligne vide avant ; si c’en est bien la suite, ${parent.type === 'blockquote' ? 'commencez la ligne par « > »' : 'commencez la ligne par des espaces, sous les mots'}`,
        ),
      );
    else if (label !== undefined)
      report(
        number,
        indent + 1,
        complaint(
          `« ${label} » en tête de ligne : ces lignes se suivraient sans retour`,
          remedyOf(lines[number - start.line] ?? '', label),
          'melted bullets',
        ),
      );
    else if (tabs(line) > 0 && tabs(line) === tabs(source.lines[number - 2] ?? ''))
      report(
        number,
        indent + 1,
        complaint(
          `« ${shown} » : des colonnes séparées par des tabulations se liraient comme une phrase`,
          `faites-en un tableau : « | ${beginning(line.trim().replace(/\t+/g, ' | '))} | », avec « |${' --- |'.repeat(tabs(line) + 1)} » sous la première ligne`,
          'tabbed columns',
        ),
      );
  }
}
