/**
 * The raw text is text. What Markdown would eat, restyle, number again or join is refused, with the very text to write
 * so that the page shows what the file says; marks that go cleanly around words or before them are marks.
 */
import type { Definition, Nodes, Parents, Root, Text } from 'mdast';
import { complaint } from '#text/complaint.ts';
import { eachNode, wordsIn } from '../tree.ts';
import { judgeHeading, judgeQuote, judgeRule, judgeTable } from './lines.ts';
import { judgeList } from './lists.ts';
import { judgeParagraph } from './paragraphs.ts';
import { sliceOf, sourceOf, type ReportAt, type Source } from './source.ts';
import { judgeText } from './left.ts';
import { explainLost, judgeCode, judgeEmphasis } from './words.ts';

/** Is it an address that nobody marked as a link? Its signs are its own. */
const isAddress = (node: Nodes, source: Source): boolean =>
  node.type === 'link' && !sliceOf(source, node).startsWith('[');

/**
 * The words of `parent` that the parser lost the place of: it looks again for addresses in what it has read, and what it
 * cuts there has no place. They stand between those of their neighbours.
 */
function unplacedIn(parent: Parents): Text[] {
  const { children, position } = parent;
  const found: Text[] = [];
  children.forEach((child, rank) => {
    if (child.position !== undefined || (rank > 0 && children[rank - 1]?.position === undefined)) return;
    const next = children.slice(rank).findIndex((one) => one.position !== undefined);
    const lost = children.slice(rank, next === -1 ? undefined : rank + next);
    const start = children[rank - 1]?.position?.end ?? position?.start;
    const end = next === -1 ? position?.end : children[rank + next]?.position?.start;
    if (start === undefined || end === undefined) return;
    found.push({ type: 'text', value: lost.map(wordsIn).join(''), position: { start, end } });
  });
  return found;
}

/** Does « * » after a word call a note in this text? */
function hasCalls(tree: Root): boolean {
  let found = false;
  eachNode(tree, (node) => {
    if (node.type === 'text' && /[^\s*]\*/.test(node.value)) found = true;
  });
  return found;
}

/** Addresses written apart that no link of the text leads to: nothing of them would be shown. */
function judgeDefinitions(tree: Root, report: ReportAt): void {
  const used = new Set<string>();
  const defined = new Map<string, Definition[]>();
  eachNode(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition')
      defined.set(node.identifier, [...(defined.get(node.identifier) ?? []), node]);
  });
  for (const [identifier, definitions] of defined)
    definitions.forEach(({ label, position }, rank) => {
      if (rank === 0 && used.has(identifier)) return;
      const { line, column } = position?.start ?? { line: 1, column: 1 };
      const name = label ?? identifier;
      report(
        line,
        column,
        rank === 0
          ? complaint(
              `« [${name}]: … » ne serait pas montré : aucun lien du texte n’y mène`,
              `pour garder ces signes, écrivez « \\[${name}]: … » ; pour un lien, « [mots][${name}] » dans le texte`,
            )
          : complaint(`« [${name}]: … » est écrit deux fois, et seul le premier compte`, 'gardez-en un'),
      );
    });
}

/**
 * Reports what `tree`, read from `text`, would not show as the text says it. `isTranscribed`: its words are those of a
 * document received, where no sign may vanish, and not those of the editors' own page.
 */
export function judgeSigns(tree: Root, text: string, isTranscribed: boolean, report: ReportAt): void {
  const source = sourceOf(text);
  let calls: boolean | undefined;
  const judge = (node: Nodes, parent: Parents) => {
    switch (node.type) {
      case 'list':
        calls ??= text.includes('*') && hasCalls(tree);
        judgeList(node, parent, calls, source, report);
        break;
      case 'heading':
        judgeHeading(node, source, report);
        break;
      case 'blockquote':
        judgeQuote(node, source, report);
        break;
      case 'table':
        judgeTable(node, source, report);
        break;
      case 'thematicBreak':
        judgeRule(node, parent, source, report);
        break;
      case 'paragraph':
        judgeParagraph(node, parent, source, report);
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
        if (isTranscribed) judgeEmphasis(node, parent, source, report);
        break;
      case 'inlineCode':
        if (isTranscribed) judgeCode(node, source, report);
        break;
      case 'text':
        if (isTranscribed && !isAddress(parent, source)) judgeText(node, source, report);
        break;
      case 'link':
      case 'definition':
      case 'linkReference': {
        const lost = explainLost(node);
        const { line, column } = node.position?.start ?? { line: 1, column: 1 };
        if (lost !== undefined) report(line, column, lost);
        break;
      }
    }
    if (!('children' in node)) return;
    if (isTranscribed) for (const lost of unplacedIn(node)) judgeText(lost, source, report);
    for (const child of node.children) judge(child, node);
  };
  for (const child of tree.children) judge(child, tree);
  if (text.includes(']:')) judgeDefinitions(tree, report);
}
