/** The line whose spaces are wrong, in YAML that cannot be read: the parser tells of what follows it, in many lines. */
import { complaint, type Complaint } from '#text/complaint.ts';

/** What is wrong, and where: the line from 0. */
export interface Shifted extends Complaint {
  row: number;
  column: number;
}

interface Column {
  at: number;
  isList: boolean;
}

const KEY = /^( *)((?:- +)*)([\w-]+):(?: +(.*))?$/u;
const ITEM = /^( *)- /u;
const BLOCK = /^[|>][-+\d]*(?: +#.*)?$/u;

/** Does a value that begins so go on after its line? */
const isOpen = (value: string): boolean =>
  /^"(?:[^"\\]|\\.)*$/u.test(value) ||
  /^'(?:[^']|'')*$/u.test(value) ||
  (/^[[{]/u.test(value) && !/[\]}] *(?:#.*)?$/u.test(value));

const NONE = 'aucun espace';
const WITHOUT = 'sans espace';
const spaces = (count: number) => (count === 0 ? NONE : count === 1 ? '1 espace' : `${count} espaces`);

const withSpaces = (count: number) => (count === 0 ? WITHOUT : `avec ${spaces(count)}`);

interface Line {
  row: number;
  at: number;
  dashes: number;
  key: string;
  value: string;
  text: string;
}

/** The lines that write a field; undefined if a value of several lines makes them hard to tell. */
function linesOf(rows: readonly string[]): Line[] | undefined {
  const lines: Line[] = [];
  let block: number | undefined;
  for (const [row, text] of rows.entries()) {
    const at = text.search(/\S/u);
    if (at === -1 || text.trimStart().startsWith('#')) continue;
    if (block !== undefined && at > block) continue;
    block = undefined;
    const [, lead = '', dashes = '', key = '', value = ''] = KEY.exec(text) ?? [];
    if (key === '') {
      // « - une valeur » is an item; anything else is the end of a value of several lines.
      if (!ITEM.test(text)) return undefined;
      lines.push({ row, at, dashes: 2, key: '', value: text.trim(), text });
      continue;
    }
    if (isOpen(value.trim())) return undefined;
    if (BLOCK.test(value.trim())) block = lead.length + dashes.length;
    lines.push({ row, at: lead.length, dashes: dashes.length, key, value: value.trim(), text });
  }
  return lines;
}

const blame = (line: Line, wanted: readonly number[], of: string | undefined): Shifted => ({
  ...complaint(
    `« ${line.key === '' ? '-' : line.key} » est décalé : ${spaces(line.at)} devant lui, ${wanted.length === 1 && wanted[0] === 0 ? 'aucun' : wanted.map(String).join(' ou ')} devant ses voisins`,
    wanted.length > 1 && of !== undefined
      ? `écrivez cette ligne ${withSpaces(Math.max(...wanted))} devant si elle est de « ${of} », ${withSpaces(Math.min(...wanted))} sinon`
      : `écrivez cette ligne ${withSpaces(wanted[0] ?? 0)} devant : « ${' '.repeat(wanted[0] ?? 0)}${line.text.trim()} »`,
  ),
  row: line.row,
  column: line.at + 1,
});

/** The first line of `rows` that stands in no column; undefined if each does. */
export function shiftedLine(rows: readonly string[]): Shifted | undefined {
  const lines = linesOf(rows);
  if (lines === undefined) return undefined;
  let open: Column[] = [{ at: 0, isList: false }];
  /** What was open before the line before closed it. */
  let older: readonly Column[] = [];
  let before: Line | undefined;
  let parent: string | undefined;
  for (const line of lines) {
    const isList = line.dashes > 0;
    const top = before === undefined ? -1 : before.at + (before.key === '' ? 0 : before.dashes);
    const opens = before !== undefined && before.key !== '' && before.value === '';
    const isKnown = open.some((one) => one.at === line.at && one.isList === isList);
    const isNew = opens && (isList ? line.at >= top : line.at > top);
    if (!isKnown && !isNew) {
      const wasIn = older.some((one) => one.at === line.at && one.isList === isList);
      if (before !== undefined && wasIn) return blame(before, [line.at], undefined);
      const columns = open.filter((one) => one.isList === isList).map(({ at }) => at);
      // The first of its fields stands alone in its column, and the next ones agree on another.
      const first = open.at(-1);
      if (
        before !== undefined &&
        first?.at === top &&
        older.length === open.length - 1 &&
        line.at % 2 < first.at % 2 &&
        !isList &&
        before.dashes === 0
      )
        return blame(before, [line.at], undefined);
      const least = Math.min(...columns.map((at) => Math.abs(at - line.at)));
      const near = columns.filter((at) => Math.abs(at - line.at) === least);
      return blame(line, near.length > 0 ? near : [0], near.length > 1 ? parent : undefined);
    }
    older = open;
    if (isNew) parent = before?.key;
    open = open.filter((one) => one.at < line.at || (one.at === line.at && (isList || !one.isList)));
    if (!open.some((one) => one.at === line.at && one.isList === isList)) open.push({ at: line.at, isList });
    if (isList && line.key !== '') open.push({ at: line.at + line.dashes, isList: false });
    before = line;
  }
  return undefined;
}
