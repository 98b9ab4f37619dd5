/** What the YAML parser refuses, told to an editor: it speaks English to programmers. */
import type { Document, YAMLError } from 'yaml';
import type { Position } from '#document/model.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { finding, type Finding } from '../problem.ts';
import { codeOf, spaceName } from '#text/mend/mend.ts';
import { explainColon, explainGoesOn, explainValue } from './lines.ts';
import { shiftedLine, type Shifted } from './indent.ts';

/** The name of the field that a line writes. */
export const fieldOn = (line: string): string => /^\s*(?:- )*([\w-]+)\s*:/.exec(line)?.[1] ?? '';

function explain(error: YAMLError, line: string, above: string): Complaint {
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
      const said = explainValue(value.trim(), key);
      if (said !== undefined) return said;
      if (error.code === 'BAD_INDENT')
        return complaint('retrait de ligne incohérent', 'alignez ce champ avec ses voisins');
      const colon = explainColon(line);
      if (colon !== undefined) return colon;
      if (/^\s*(?:- )*[\w-]+:\S/.test(line))
        return complaint('espace absente après « : »', 'écrivez « champ: valeur »');
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
  // All that follows a line out of its column is read askew: that line alone is told.
  const shifted =
    errors.length > 0
      ? (oddlyLed(rows) ?? (errors.some(({ code }) => INDENTED.has(code)) ? shiftedLine(rows) : undefined))
      : undefined;
  if (shifted !== undefined) {
    const { message, remedy, row, column } = shifted;
    found.push(finding(message, remedy, { line: row + firstLine, column }, fieldOn(rows[row] ?? '')));
  }
  for (const error of [...errors, ...(document?.warnings ?? [])]) {
    const place = placeOf(error.pos[0]);
    if (shifted !== undefined && place.line - firstLine >= shifted.row - 1) continue;
    const line = rows[place.line - firstLine] ?? '';
    const { message, remedy } = explain(error, line, rows[place.line - firstLine - 1] ?? '');
    found.push(finding(message, remedy, place, fieldOn(line)));
  }
  const directive = rows.findIndex((row) => row.startsWith('%'));
  if (directive !== -1)
    found.push(
      finding('directive YAML (%) interdite', 'retirez-la', { line: directive + firstLine, column: 1 }),
    );
  return found;
}
