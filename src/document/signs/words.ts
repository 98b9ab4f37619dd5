/** Signs among words that Markdown would eat, or leave visible though they were meant as marks. */
import type { Delete, Emphasis, InlineCode, Nodes, Parents, Strong } from 'mdast';
import { complaint, type Complaint } from '#text/complaint.ts';
import {
  asSign,
  beginning,
  escapedMarks,
  sliceOf,
  unescapedIn,
  type ReportAt,
  type Source,
} from './source.ts';

/** A sign left among words, which might be half of a mark. */
const LONE = {
  '*': /\*/g,
  _: /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/gu,
  '~': /~~/g,
} as const;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** « 5*3*2 », « tou*te*s », « (*) … (*) »: signs of the text, read as emphasis. Clean emphasis goes around words. */
export function judgeEmphasis(
  node: Emphasis | Strong | Delete,
  parent: Parents,
  source: Source,
  report: ReportAt,
): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  const written = sliceOf(source, node);
  const mark = /^[*_~]+/.exec(written)?.[0] ?? '';
  const size = Math.min(mark.length, node.type === 'emphasis' ? 1 : 2);
  const inside = written.slice(size, -size).replace(/[*_~]/g, '');
  const around = [source.text[start.offset - 1] ?? ' ', source.text[end.offset] ?? ' '];
  const isWithinWord = around.some((character) => WORD.test(character));
  // « *près de 50 %* des lits* »: one of the three calls a note, and nothing tells which.
  const isHalf = parent.children.some(
    (one) =>
      one.type === 'text' &&
      [...unescapedIn(sliceOf(source, one), LONE[mark.slice(0, 1) as keyof typeof LONE])].length > 0,
  );
  const isHollow =
    !(node.type === 'emphasis' ? /\p{L}/u : WORD).test(inside) ||
    /^[\s,.;:!?)\]»]/.test(inside) ||
    /[\s(«[]$/.test(inside);
  if (!isWithinWord && !isHollow && !isHalf) return;
  const torn = /[^\s]*$/.exec(source.text.slice(Math.max(0, start.offset - 24), start.offset))?.[0] ?? '';
  const rest = /^[^\s]*/.exec(source.text.slice(end.offset, end.offset + 24))?.[0] ?? '';
  const kept = written.length > 60 ? `\\${beginning(written)}` : torn + escapedMarks(written) + rest;
  report(
    start.line,
    start.column,
    complaint(
      `« ${mark.slice(0, size)} » ne serait pas montré : lu comme une mise en forme de « ${beginning(inside)} »`,
      isWithinWord ? `${asSign(kept)} ; une mise en forme entoure des mots entiers` : asSign(kept),
    ),
  );
}

/** A grave accent is an apostrophe badly typed more often than a quoted code. */
export function judgeCode(node: InlineCode, source: Source, report: ReportAt): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  report(
    line,
    column,
    complaint(
      '« ` » ne serait pas montré : lu comme une marque de code',
      `pour une apostrophe, écrivez « ’ » ; ${asSign(escapedMarks(beginning(sliceOf(source, node))))}`,
    ),
  );
}

/** What a link or the address of one says that no page shows. */
export function explainLost(node: Nodes): Complaint | undefined {
  if ((node.type === 'link' || node.type === 'definition') && node.title)
    return complaint(
      `« ${beginning(node.title)} », entre guillemets après une adresse, ne serait pas montré`,
      'écrivez ces mots dans le texte, ou retirez-les',
    );
  if ((node.type === 'definition' || node.type === 'linkReference') && node.identifier.startsWith('^'))
    return complaint(
      `« [${node.label ?? node.identifier}] » serait lu comme un lien : le nom d’une note n’a pas d’espace`,
      `écrivez « [${(node.label ?? node.identifier).replace(/\s+/g, '-')}] » ici et devant la note`,
    );
  return undefined;
}
