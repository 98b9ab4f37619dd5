/** Lists that a text did not mean: a sign, a year or a number at the beginning of a line, taken for a mark. */
import type { List, ListItem, Nodes, Parents } from 'mdast';
import { complaint } from '#text/complaint.ts';
import { asSign, beginning, sliceOf, type ReportAt, type Source } from './source.ts';

const NUMBERED = /^(?<number>\d{1,9})(?<sign>[.)])/;
/** A year is no rank. */
const LEAST_YEAR = 1000;
/** « 40 % », « 1,5 M€ », « 3 points »: with « - » before it, alone on its line, as well a loss as an item. */
export const MEASURE = /^[-*+]\s+\d[\d\u00A0\u202F .,]*\s?(?:%|°|‰|(?:k|K|M|Mds?|Mrds?)?€|points?\b)/u;

const place = ({ position }: Nodes) => position?.start ?? { line: 1, column: 1 };

/** A line as it must be written for its first mark to be a sign: « \+ 40 % », « 1986\. Une année ». */
const kept = (item: string): string => {
  const line = beginning(item.split('\n')[0] ?? '');
  return NUMBERED.test(line) ? line.replace(NUMBERED, '$<number>\\$<sign>') : `\\${line}`;
};

/** The number that the list before it, among its neighbours, ended with. */
function lastNumberBefore(list: List, { children }: Parents): number | undefined {
  const before = children
    .slice(0, children.indexOf(list as never))
    .findLast((node): node is List => node.type === 'list' && node.ordered === true);
  return before === undefined ? undefined : (before.start ?? 1) + before.children.length - 1;
}

function judgeNumbers(list: List, parent: Parents, source: Source, report: ReportAt): void {
  const start = list.start ?? 1;
  const follows = lastNumberBefore(list, parent);
  list.children.forEach((item, rank) => {
    const written = sliceOf(source, item);
    const number = NUMBERED.exec(written)?.groups?.['number'] ?? '';
    const { line, column } = place(item);
    const shown = String(start + rank);
    if (
      rank === 0 &&
      (start >= LEAST_YEAR || (start > 1 && list.children.length === 1 && follows !== start - 1))
    )
      report(
        line,
        column,
        complaint(
          `« ${number}. » en tête de ligne devient le numéro d’une liste : ce nombre ne serait plus du texte`,
          asSign(kept(written)),
        ),
      );
    else if (number !== shown)
      report(
        line,
        column,
        complaint(
          `« ${number}. » serait montré « ${shown}. » : une liste se numérote d’elle-même`,
          `écrivez « ${beginning(written.split('\n')[0] ?? '').replace(NUMBERED, `${shown}$<sign>`)} » ; si le document écrit ${number}, mettez une ligne vide avant, et « ${kept(written)} »`,
        ),
      );
  });
}

function judgeSign(
  item: ListItem,
  isAlone: boolean,
  hasCalls: boolean,
  source: Source,
  report: ReportAt,
): void {
  const written = sliceOf(source, item);
  const { line, column } = place(item);
  const say = (message: string, remedy: string) => report(line, column, complaint(message, remedy));
  const isLoneMeasure = isAlone && MEASURE.test(written);
  const rest = beginning((written.split('\n')[0] ?? '').slice(1));
  // Either mark would be refused: as well a loss as an item, as well a note.
  const noMark = `« ${rest} » seul, sans puce`;
  if (written.startsWith('+'))
    say(
      '« + » en tête de ligne devient une puce, et le signe se perd',
      `${asSign(kept(written))} ; pour une liste, « - ${rest} »`,
    );
  else if (written.startsWith('*') && hasCalls)
    say(
      '« * » en tête de ligne devient une puce, alors que le texte appelle une note par « * »',
      `${asSign(kept(written))} ; pour une liste, ${isLoneMeasure ? noMark : `« - ${rest} »`}`,
    );
  else if (written.startsWith('-') && isLoneMeasure)
    say(
      '« - » en tête de ligne devient une puce : un signe « moins » se perdrait',
      `${asSign(kept(written))} ; pour une liste d’un seul élément, écrivez ${hasCalls ? noMark : `« * ${rest} »`}`,
    );
}

/** Reports the items of `list` whose mark is a sign or a number of the text. `hasCalls`: « * » calls notes in it. */
export function judgeList(
  list: List,
  parent: Parents,
  hasCalls: boolean,
  source: Source,
  report: ReportAt,
): void {
  if (list.ordered === true) judgeNumbers(list, parent, source, report);
  else
    for (const item of list.children)
      judgeSign(item, list.children.length === 1 && parent.type === 'root', hasCalls, source, report);
}
