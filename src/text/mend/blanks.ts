/** Blanks that no keyboard makes where they stand: line ends of a word processor, tabs of a spreadsheet. */
import { codeOf, type Sign } from './mend.ts';

// eslint-disable-next-line no-control-regex
const HIDDEN_END = /[\u000B\u000C\u0085\u2028\u2029]/gu;
const BETWEEN = /(?<=\S)[ \u00A0\u202F]*\t[\t \u00A0\u202F]*(?=\S)/gu;
const LEADING = /^ *\t[\t ]*/u;
const TRAILING = /\s*\t\s*$/u;
/** A list's marker, typed or drawn: the tab after it is the gap of the list. */
const MARKER_ALONE = /^[ \t]*(?:[-*+•–—]|\d{1,9}[.)]|[\uE000-\uF8FF])$/u;
/** The columns that Markdown gives to a tab. */
const TAB = 4;

/** Ends of lines that are none for whoever reads the file: in a record, where a value has one line, each is a space. */
function endsIn(line: string, isText: boolean): Sign[] {
  return [...line.matchAll(HIDDEN_END)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + 1,
    to: isText ? ('\f\u2029'.includes(sign) ? '\n\n' : '\n') : ' ',
    what: `fin de ligne cachée (${codeOf(sign)})`,
  }));
}

const WHAT = 'tabulation (U+0009)';

/** Does the line have columns, as a spreadsheet copies them? */
export const hasColumns = (line: string): boolean => gapsIn(line).length > 0;

const gapsIn = (line: string) =>
  line.includes('\t')
    ? [...line.matchAll(BETWEEN)].filter(({ index }) => !MARKER_ALONE.test(line.slice(0, index)))
    : [];

/** Tabs of one line of a text; `isTable` when its neighbours have columns too. */
function tabsIn(line: string, isText: boolean, isTable: boolean): Sign[] {
  if (!line.includes('\t')) return [];
  const found: Sign[] = [];
  const add = (start: number, end: number, to: string) => found.push({ start, end, to, what: WHAT });
  const leading = LEADING.exec(line)?.[0] ?? '';
  // The indent of YAML says what belongs to what: its parser refuses a tab there.
  if (isText && leading !== '' && leading.length < line.length)
    add(0, leading.length, ' '.repeat(TAB).repeat(leading.split('\t').length - 1));
  const trailing = TRAILING.exec(line);
  if (trailing) add(trailing.index, line.length, '');
  const [first, second] = gapsIn(line);
  if (isText && first !== undefined && (isTable || second !== undefined)) {
    return [
      ...found,
      {
        start: first.index,
        end: first.index + 1,
        to: undefined,
        what: 'colonnes séparées par des tabulations',
        fault: 'tabbed columns',
        remedy:
          'faites-en un tableau : « | Ville | Places | », puis « | --- | --- | », puis une ligne par rangée',
      },
    ];
  }
  for (const { 0: gap, index } of line.matchAll(BETWEEN)) add(index, index + gap.length, ' ');
  return found;
}

/** The blanks of one line that are written as nobody types them. `isText`: of a text, and not of a record. */
export const blanksIn = (line: string, isText: boolean, isTable: boolean): Sign[] => [
  ...endsIn(line, isText),
  ...tabsIn(line, isText, isTable),
];
