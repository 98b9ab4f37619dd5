/** Lists whose items begin with a drawn bullet: Markdown sees none, and runs them together in one paragraph. */
import { BULLET } from '../bullets.ts';
import { codeOf, type Sign } from './mend.ts';
import { lettered } from '../lettered.ts';

const BLANK = '[ \\t\\u00A0\\u2000-\\u200A\\u202F]';
/** Signs that are nothing but bullets, at the beginning of a line. */
const DRAWN = lettered(`^(${BLANK}*)(${BULLET}|o(?=\\t))${BLANK}*(?=[^\\s])`, 'u');
/** A dash may begin an aside, and « o », the hollow bullet of Word's lists in lists, a word of another language. */
const DASH = lettered(`^(${BLANK}*)([–—o])${BLANK}+(?=[^\\s])`, 'u');
const MARKED = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const ANY = new RegExp(`^${BLANK}*(?:${BULLET}|[–—]|o[ \\t\\u00A0])`, 'u');

/** A line of the text, and where it begins in it. */
export interface Line {
  text: string;
  start: number;
}

interface Item {
  rank: number;
  indent: string;
  sign: string;
  length: number;
}

const itemOf = (line: string, rank: number, pattern: RegExp): Item | undefined => {
  const match = pattern.exec(line);
  return match === null
    ? undefined
    : { rank, indent: match[1] ?? '', sign: match[2] ?? '', length: match[0].length };
};

/** A line that begins with a dash may go on with an aside: it takes two, or a line that announces them. */
function itemsIn(lines: readonly Line[]): Item[] {
  const drawn = lines.flatMap(({ text }, rank) => itemOf(text, rank, DRAWN) ?? []);
  const dashed = lines.flatMap(({ text }, rank) => itemOf(text, rank, DASH) ?? []);
  const isList =
    dashed.length > 1 ||
    dashed.some(({ rank }) => /:\s*$/.test(lines[rank - 1]?.text ?? '')) ||
    drawn.length > 0;
  return [...drawn, ...(isList ? dashed : [])].sort((a, b) => a.rank - b.rank);
}

/** The drawn bullets of one paragraph: lines without a blank one between them. */
function bulletsOf(lines: readonly Line[]): Sign[] {
  const items = itemsIn(lines);
  const first = items[0];
  if (first === undefined) return [];
  const isItem = (rank: number) =>
    items.some((item) => item.rank === rank) || MARKED.test(lines[rank]?.text ?? '');
  // After an item, a line without a bullet goes on with it, or does not: only the document says.
  const isSure = lines.every((_, rank) => rank < first.rank || isItem(rank));
  return items.map(({ rank, indent, sign, length }) => {
    const start = lines[rank]?.start ?? 0;
    return {
      start: start + indent.length,
      end: start + length,
      to: isSure ? '- ' : undefined,
      what: `puce « ${sign} » (${codeOf(sign)}) fondue dans le paragraphe`,
      fault: 'melted bullets' as const,
      remedy: 'écrivez « - » devant chaque élément, et laissez une ligne vide après la liste',
    };
  });
}

/** Every drawn bullet of a text given line by line. */
export function bulletsIn(lines: readonly Line[]): Sign[] {
  if (!lines.some(({ text }) => ANY.test(text))) return [];
  const found: Sign[] = [];
  let from = 0;
  lines.forEach(({ text }, rank) => {
    const isLast = rank === lines.length - 1;
    const isBlank = text.trim() === '';
    if (!isBlank && !isLast) return;
    const paragraph = lines.slice(from, isBlank ? rank : rank + 1);
    if (paragraph.some((line) => ANY.test(line.text))) found.push(...bulletsOf(paragraph));
    from = rank + 1;
  });
  return found;
}
