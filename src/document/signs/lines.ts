/** Lines that Markdown would turn into something else, or join to what stands above them. */
import type { Blockquote, Heading, Parents, Table, ThematicBreak } from 'mdast';
import { complaint } from '#text/complaint.ts';
import { asSign, beginning, sliceOf, unescapedIn, type ReportAt, type Source } from './source.ts';

/** A heading that a line of « = » or « - » makes of the line above, or whose last « # » would not be shown. */
export function judgeHeading(heading: Heading, source: Source, report: ReportAt): void {
  const written = sliceOf(source, heading);
  const { start, end } = heading.position ?? {};
  if (written === '' || start === undefined || end === undefined) return;
  // Only a heading that is underlined stands on several lines.
  if (end.line > start.line) {
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

/** A line to be filled in, « ____ », and a rule right under words or within a list. */
export function judgeRule(rule: ThematicBreak, parent: Parents, source: Source, report: ReportAt): void {
  const { line, column } = rule.position?.start ?? { line: 1, column: 1 };
  const written = sliceOf(source, rule).trim();
  const above = (source.lines[line - 2] ?? '').trim();
  if (!written.startsWith('_') && above === '' && parent.type === 'root') return;
  const wrong = `« ${written} » devient un filet`;
  const kept = asSign(`\\${written}`);
  report(line, column, complaint(wrong, `${kept} ; pour un filet, « * * * » entre deux lignes vides`));
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
    else if (/^[-:|\s]+$/.test(written))
      report(
        line,
        column,
        complaint(
          'une ligne de tirets dans un tableau',
          'pour un second tableau, mettez une ligne vide avant lui',
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
