/** Names of sites: by the function that holds them and the words that they say, so that lines and files may move. */
import ts from 'typescript';
import type { Edit } from './edits.ts';
import { functionAround, nameOf } from './producers.ts';

export interface Site {
  /** From the root of the repository. */
  file: string;
  /** Unique in its file, whatever its line. */
  name: string;
  line: number;
  /** A law of a schema is settled when its module is loaded: its mutant needs a process of its own. */
  isSettledAtLoad: boolean;
  edits: (id: number) => Edit[];
}

/** A site before it has a name. */
export interface Found {
  node: ts.Node;
  edits: (id: number) => Edit[];
  isSettledAtLoad?: boolean;
}

/** Long enough to tell two sentences apart. */
const LONGEST = 70;

const squeezed = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** The words of a literal, with « … » for what is computed. */
export function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return undefined;
}

/** The first sentence in a node: the first literal that holds a space. */
function sentenceIn(node: ts.Node): string | undefined {
  const words = wordsOf(node);
  if (words !== undefined && /[^\s…]\s+[^\s…]/.test(words)) return words;
  return ts.forEachChild(node, sentenceIn);
}

/** The named functions, variables or fields around a node, innermost last. */
function around(node: ts.Node): string[] {
  const names: string[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const name = nameOf(at);
    if (name !== undefined && (ts.isFunctionLike(at) || functionAround(at) === undefined))
      names.unshift(name);
  }
  return names;
}

function labelOf({ node }: Found): string {
  if (ts.isCallExpression(node) && node.expression.getText().endsWith('strictObject')) return 'strictObject';
  if (ts.isSpreadElement(node)) return squeezed(node.getText());
  return squeezed(sentenceIn(node) ?? node.getText());
}

/** The sites found, in reading order, each with a name that no other of the file has. */
export function named(file: string, source: ts.SourceFile, found: readonly Found[]): Site[] {
  const seen = new Map<string, number>();
  return [...found]
    .sort((a, b) => a.node.getStart() - b.node.getStart() || b.node.getEnd() - a.node.getEnd())
    .map((one): Site => {
      const plain = [...around(one.node), labelOf(one)].join(' › ');
      const count = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, count);
      return {
        file,
        name: count === 1 ? plain : `${plain} #${count}`,
        line: source.getLineAndCharacterOfPosition(one.node.getStart()).line + 1,
        isSettledAtLoad: one.isSettledAtLoad === true,
        edits: one.edits,
      };
    });
}
