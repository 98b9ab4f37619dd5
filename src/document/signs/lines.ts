/** Lines that Markdown would turn into something else, or join to what stands above them. */
import type { Blockquote, Heading, Paragraph, Parents, Table } from 'mdast';
import { complaint } from '#text/complaint.ts';
import { asSign, beginning, sliceOf, unescapedIn, type ReportAt, type Source } from './source.ts';

/** A heading that a line of « = » or « - » makes of the line above, or whose last « # » would not be shown. */
export function judgeHeading(heading: Heading, source: Source, report: ReportAt): void {
  const written = sliceOf(source, heading);
  const { start, end } = heading.position ?? {};
  if (written === '' || start === undefined || end === undefined) return;
  if (!written.startsWith('#')) {
    const under = (source.lines[end.line - 1] ?? '').trim();
    const above = beginning(written.split('\n')[0] ?? '');
    report(
      end.line,
      1,
      complaint(
        `« ${under} » sous une ligne fait un titre de « ${above} »`,
        `pour un titre, écrivez « ${'#'.repeat(heading.depth)} ${above} » ; pour garder ce signe, « \\${under} » après une ligne vide`,
      ),
    );
    return;
  }
  const closing = /[ \t](?<marks>#+)[ \t]*$/.exec(written)?.groups?.['marks'];
  if (closing !== undefined)
    report(
      start.line,
      start.column + written.lastIndexOf(closing),
      complaint(
        `« ${closing} » à la fin d’un titre n’est pas montré`,
        `retirez-le, ou écrivez « \\${closing} » s’il est du titre`,
      ),
    );
}

/** « > 40 % » says « more than »; « >mots » may be either. */
export function judgeQuote(quote: Blockquote, source: Source, report: ReportAt): void {
  const { line, column } = quote.position?.start ?? { line: 1, column: 1 };
  const written = sliceOf(source, quote).split('\n')[0] ?? '';
  const isNumber = /^>\s*[-+−]?\d/.test(written);
  if (!isNumber && /^>(?:[ \t>]|$)/.test(written)) return;
  const rest = beginning(written.slice(1));
  report(
    line,
    column,
    complaint(
      '« > » en tête de ligne devient une marque de citation, et le signe se perd',
      `${asSign(`\\${beginning(written)}`)}${isNumber ? '' : ` ; pour une citation, « > ${rest} »`}`,
    ),
  );
}

/** Rows that are sentences, or that have not the cells of the head. */
export function judgeTable(table: Table, source: Source, report: ReportAt): void {
  const [head, ...rows] = table.children;
  const wanted = head?.children.length ?? 0;
  for (const row of rows) {
    const { line, column } = row.position?.start ?? { line: 1, column: 1 };
    const written = sliceOf(source, row);
    const cells = row.children.length;
    if ([...unescapedIn(written, /\|/g)].length === 0)
      report(
        line,
        column,
        complaint(
          `« ${beginning(written)} », juste sous un tableau, en devient une ligne`,
          'mettez une ligne vide avant',
        ),
      );
    else if (cells !== wanted)
      report(
        line,
        column,
        complaint(
          `${cells} ${cells === 1 ? 'cellule' : 'cellules'} dans cette ligne, ${wanted} dans l’en-tête du tableau`,
          `écrivez ${wanted} cellules entre des « | » (une cellule vide s’écrit « | | »)`,
        ),
      );
  }
}

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
  if (start === undefined || end === undefined) return;
  const tabs = (line: string) => line.trim().split('\t').length - 1;
  for (let number = start.line + 1; number <= end.line; number += 1) {
    const line = source.lines[number - 1] ?? '';
    const indent = line.length - line.trimStart().length;
    const shown = beginning(line);
    const bullet = BULLET.exec(line)?.groups?.['sign'];
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
    else if (bullet !== undefined)
      report(
        number,
        indent + 1,
        complaint(
          `« ${bullet} » en tête de ligne : ces lignes se suivraient sans retour`,
          `pour une liste, « - ${beginning(line.trim().slice(1))} », à chaque ligne ; sinon, mettez une ligne vide entre elles`,
        ),
      );
    else if (tabs(line) > 0 && tabs(line) === tabs(source.lines[number - 2] ?? ''))
      report(
        number,
        indent + 1,
        complaint(
          `« ${shown} » : des colonnes séparées par des tabulations se liraient comme une phrase`,
          `faites-en un tableau : « | ${beginning(line.trim().replace(/\t+/g, ' | '))} | », avec « |${' --- |'.repeat(tabs(line) + 1)} » sous la première ligne`,
        ),
      );
  }
}
