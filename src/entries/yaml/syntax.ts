/** What the YAML parser refuses, told to an editor: it speaks English to programmers. */
import type { Document, YAMLError } from 'yaml';
import type { Position } from '#document/model.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { finding, type Finding } from '../problem.ts';
import { codeOf, spaceName } from '#text/mend/mend.ts';
import { explainColon, explainDash, explainGoesOn, explainUnclosed, explainValue } from './lines.ts';
import { shiftedLine, type Shifted } from './indent.ts';

/** The name of the field that a line writes. */
export const fieldOn = (line: string): string => /^\s*(?:- )*([\w-]+)\s*:/.exec(line)?.[1] ?? '';

function explain(error: YAMLError, rows: readonly string[], row: number): Complaint {
  const [above = '', line = '', below = ''] = [rows[row - 1], rows[row], rows[row + 1]];
  const [, key, value = ''] = /^\s*(?:- )*([\w-]+):\s+(.*)$/.exec(line) ?? [];
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return complaint('tabulation en début de ligne', 'mettez des espaces');
    case 'BAD_ALIAS':
      return complaint(
        'les ancres (&) et alias (*) YAML ne sont pas admis',
        'mettez la valeur entre guillemets, ou répétez-la',
      );
    case 'TAG_RESOLVE_FAILED':
      return complaint(
        'les étiquettes YAML (!!…) ne sont pas admises',
        'retirez-la, ou mettez la valeur entre guillemets',
      );
    case 'RESOURCE_EXHAUSTION':
      return complaint('imbrication trop profonde', '10 niveaux au plus');
    default: {
      const isWhole = below.search(/\S/) <= line.search(/\S/);
      const said = explainValue(value.trim(), key, isWhole);
      if (said !== undefined) return said;
      if (error.code === 'BAD_INDENT')
        return complaint('retrait de ligne incohérent', 'alignez ce champ avec ses voisins');
      const colon = explainColon(line);
      if (colon !== undefined) return colon;
      if (/^\s*(?:- )*[\w-]+:\S/.test(line))
        return complaint('espace absente après « : »', `écrivez « ${line.trim().replace(':', ': ')} »`);
      const goesOn = explainGoesOn(line, above);
      if (goesOn !== undefined) return goesOn;
      return complaint('YAML mal formé', 'écrivez « champ: valeur », ou mettez la valeur entre guillemets');
    }
  }
}

/** Errors that a line out of its column makes, among others. */
const INDENTED = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'MULTILINE_IMPLICIT_KEY',
  'IMPOSSIBLE',
]);

/** A line that begins by spaces which YAML does not count. */
function oddlyLed(rows: readonly string[]): Shifted | undefined {
  const row = rows.findIndex((text) => ODD_LEAD.test(text));
  const [, before = '', odd = ''] = ODD_LEAD.exec(rows[row] ?? '') ?? [];
  if (row === -1) return undefined;
  const wrong = complaint(
    `${spaceName(odd)} (${codeOf(odd)}) en tête de ligne : YAML ne la compte pas`,
    'effacez-la, et mettez des espaces ordinaires',
  );
  return { ...wrong, row, column: before.length + 1 };
}
const ODD_LEAD = /^( *)([^\S \t\r\n])/u;

/** A dash that begins a name: the lines under it are in no column of their own. */
function gluedDash(rows: readonly string[]): Shifted | undefined {
  const row = rows.findIndex((text) => GLUED.test(text));
  const [, before = '', key = ''] = GLUED.exec(rows[row] ?? '') ?? [];
  return row === -1 ? undefined : { ...explainDash(key), row, column: before.length + 1 };
}
const GLUED = /^( *)-([a-zA-Z]\w*):(?: |$)/;

/** A value that opens above `end` and that nothing closes before it: the parser tells of what comes after. */
function openedAbove(rows: readonly string[], end: number): Shifted | undefined {
  const row = rows.slice(0, end).findLastIndex((text) => OPENS.test(text));
  const [, before = '', opened = ''] = OPENS.exec(rows[row] ?? '') ?? [];
  const value = [opened, ...rows.slice(row + 1, end)].join('\n').trim();
  const unclosed = row === -1 ? undefined : explainUnclosed(value);
  return unclosed === undefined ? undefined : { ...unclosed, row, column: before.length + 1 };
}
const OPENS = /^(\s*(?:- +)*(?:[\w-]+: +)?)(["'[{].*)$/;

/** The first line that makes the parser read askew all that follows it. */
function firstAskew(
  rows: readonly string[],
  errors: readonly YAMLError[],
  rowOf: (error: YAMLError) => number,
) {
  const [first] = errors;
  if (first === undefined) return undefined;
  return (
    oddlyLed(rows) ??
    gluedDash(rows) ??
    openedAbove(rows, rowOf(first)) ??
    (errors.some(({ code }) => INDENTED.has(code)) ? shiftedLine(rows) : undefined)
  );
}

/** What is wrong with the whole of a YAML source: what its parser refuses, directives, a second document. `firstLine` as in `readYaml`. */
export function explainSyntax(
  source: string,
  firstLine: number,
  [document, second]: readonly Document.Parsed[],
  placeOf: (offset: number) => Position,
): Finding[] {
  const found: Finding[] = [];
  if (second !== undefined)
    found.push(
      finding(
        'plusieurs documents YAML dans un fichier',
        'retirez les lignes « --- »',
        placeOf(second.range[0]),
      ),
    );
  const rows = source.split('\n');
  const errors = document?.errors ?? [];
  const rowOf = (error: YAMLError) => placeOf(error.pos[0]).line - firstLine;
  // That line alone is told.
  const shifted = firstAskew(rows, errors, rowOf);
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  const tabbed = tab === undefined ? rows.length : rowOf(tab);
  if (shifted !== undefined) {
    const { message, remedy, row, column } = shifted;
    found.push(finding(message, remedy, { line: row + firstLine, column }, fieldOn(rows[row] ?? '')));
  }
  for (const error of [...errors, ...(document?.warnings ?? [])]) {
    const place = placeOf(error.pos[0]);
    const row = rowOf(error);
    if (shifted !== undefined && row >= shifted.row - 1) continue;
    // A tab is told wherever it is, and what it makes of the lines under it is not.
    if (error.code !== 'TAB_AS_INDENT' && row >= tabbed) continue;
    const { message, remedy } = explain(error, rows, row);
    found.push(finding(message, remedy, place, fieldOn(rows[row] ?? '')));
  }
  const directive = rows.findIndex((row) => row.startsWith('%'));
  if (directive !== -1)
    found.push(
      finding('directive YAML (%) interdite', 'retirez-la', { line: directive + firstLine, column: 1 }),
    );
  return found;
}
