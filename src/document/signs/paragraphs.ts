/** The lines of a paragraph: those that belong to it, and those that fell into it. */
import type { Paragraph, Parents } from 'mdast';
import { complaint } from '#text/complaint.ts';
import { beginning, type ReportAt, type Source } from './source.ts';

/** Signs that are printed before the items of a list. */
const BULLET = /^[ \t]*(?<sign>[•‣⁃∙●○■□▪▫◦➢➤✓✔·–—\uF0A7\uF0B7])[ \t\u00A0\u202F]/u;

/** The lines of a paragraph after its first: do they belong to it? */
export function judgeParagraph(
  paragraph: Paragraph,
  parent: Parents,
  source: Source,
  report: ReportAt,
): void {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined || start.line === end.line) return;
  // « Tél :⇥03 20 » is a line of two words, not of two columns.
  const tabs = (line: string) =>
    line
      .trim()
      .replace(/:[ \t]*\t/g, ': ')
      .split('\t').length - 1;
  const lines = source.lines.slice(start.line - 1, end.line);
  const signOf = (line: string) => BULLET.exec(line)?.groups?.['sign'];
  // A dash may begin a line by chance, within a sentence: it takes two of them to make a list.
  const isBullet = (sign: string) =>
    !/[–—]/.test(sign) || lines.filter((line) => signOf(line) === sign).length > 1;
  for (let number = start.line + 1; number <= end.line; number += 1) {
    const line = source.lines[number - 1] ?? '';
    const indent = line.length - line.trimStart().length;
    const shown = beginning(line);
    const bullet = signOf(line);
    const isStray =
      parent.type === 'blockquote'
        ? !/^\s*>/.test(line)
        : parent.type === 'listItem'
          ? indent < (parent.position?.start.column ?? 1)
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
    else if (bullet !== undefined && isBullet(bullet))
      report(
        number,
        indent + 1,
        complaint(
          `« ${bullet} » en tête de ligne : ces lignes se suivraient sans retour`,
          `pour une liste, « - ${beginning(line.trim().slice(1))} », à chaque ligne ; sinon, mettez une ligne vide entre elles`,
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
