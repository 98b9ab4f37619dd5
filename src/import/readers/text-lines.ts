/** The lines of a text file, and those that are of its pages, of its mail, or of a numbered list. */
import { NAME } from '#text/word/people.ts';

const MAIL =
  /^(?:de|à|cc|cci|objet|date|envoyé(?: le)?|from|to|subject|sent|répondre à|pièces? jointes?)\s?:\s/i;
const MAIL_SURE = /^(?:de|objet|from|subject)\s?:\s/i;
const PAGE = /(?:^|\s)(?:page\s*)?\d{1,3}(?:\s?(?:\/|sur)\s?\d{1,3})?$/i;

export interface Line {
  start: number;
  /** Without what ends it; blanks at its end are left out. */
  text: string;
  page: number;
}

/** Lines of a file; a form feed ends a line and a page. */
export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  let page = 1;
  for (const part of text.slice(from).split(/(?<=[\n\f])/)) {
    lines.push({ start: at, text: part.replace(/\s+$/u, ''), page });
    at += part.length;
    if (part.endsWith('\f')) page += 1;
  }
  return lines;
}

/** What pages repeat at their edges, but for the number of the page. */
export function pageEdges(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = Map.groupBy(
    lines.filter((line) => line.text.trim() !== ''),
    ({ page }) => page,
  );
  if (pages.size < 2) return new Set();
  const edges = [...pages.values()].flatMap((page) =>
    [page[0], page.at(-1)].filter((line) => line !== undefined),
  );
  const keyOf = ({ text }: Line) => text.replace(PAGE, '').replace(/\s+/g, ' ').trim();
  const isHeadOf = (line: Line) =>
    edges.some(
      (other) =>
        other.page !== line.page && keyOf(line) !== '' && `${keyOf(other)} `.startsWith(`${keyOf(line)} `),
    );
  const isNumbered = ({ text }: Line) => PAGE.test(text) && !/[.;:!?]$/.test(text);
  return new Set(
    edges.filter(
      (line) =>
        (keyOf(line) === '' && isNumbered(line)) || (isHeadOf(line) && (line.page > 1 || isNumbered(line))),
    ),
  );
}

/** Lines that number a list in order, from 1: in a plain text a line may begin with any other number. */
export function numberedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found: Line[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const line of lines) {
    const rank = /^\s*(\d{1,2})[.)]\s/.exec(line.text)?.[1];
    if (rank === undefined) continue;
    if (Number(rank) !== run.length + 1) close();
    if (Number(rank) === run.length + 1) run.push(line);
  }
  close();
  return new Set(found);
}

const PERSON = new RegExp(
  `^\\s*(?:(?:M\\.|Mmes?|Drs?|Prs?|Monsieur|Madame)\\s)?${NAME},\\s(?:l[ae]\\s|l['’])?\\p{L}{3,}`,
  'u',
);
/** « Paul Roy, directeur du CHU », under « Présents : » or another line of the kind: each line is a person. */
export const isPersonUnder = (line: string, before: string): boolean =>
  PERSON.test(line) && (PERSON.test(before) || /:\s*$/u.test(before));

/** The lines of the head of a mail, at the top of a file. */
export function mailHead(lines: readonly Line[]): ReadonlySet<Line> {
  const end = lines.findIndex(({ text }) => text.trim() !== '' && !MAIL.test(text));
  const head = lines.slice(0, Math.max(end, 0)).filter(({ text }) => text.trim() !== '');
  return new Set(head.length >= 2 && head.some(({ text }) => MAIL_SURE.test(text)) ? head : []);
}
