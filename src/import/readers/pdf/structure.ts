/** The structure that a tagged PDF gives of a page: which elements stand by themselves, and which are words of another. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Told } from '../set-out.ts';

/** A node of the tree: an element with a role, or a piece of content. */
export interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

/** The number of a piece of content, by which the page marks it. */
export const contentNumber = (id: string | undefined): number | undefined => {
  const found = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The structure of a page, or `undefined` if it names nothing. */
export async function treeOf(page: PDFPageProxy): Promise<Node | undefined> {
  const tree = (await page.getStructTree()) as Node | null;
  return tree?.children?.some(({ children }) => (children?.length ?? 0) > 0) ? tree : undefined;
}

const BLOCK_ROLES =
  /^(?:P|H[1-6]?|L|LI|LBody|Lbl|Table|THead|TBody|TR|TD|TH|Note|Sect|Div|Document|Part|Art|BlockQuote|Caption|Figure|Aside|Title)$/;
/** Elements that hold words: what has no role of its own in them is of their words. */
const TEXT_ROLES = /^(?:P|H[1-6]?|LI|LBody|Lbl|TD|TH|Note|Caption|Title)$/;

/** An element without meaning: Chrome and Edge make one of each stretch of words, and of each box. */
const isBare = ({ role }: Node): boolean => role === 'NonStruct';

const holdsBlock = ({ children = [] }: Node): boolean =>
  children.some((child) => BLOCK_ROLES.test(child.role ?? '') || holdsBlock(child));

const isStretch = (node: Node): boolean =>
  isBare(node) && (node.children ?? []).every(({ role }) => role === undefined);

export const holdsWords = ({ role }: Node): boolean => TEXT_ROLES.test(role ?? '');

/** Is `child` of the words of `holder`, and no block in it? A box of which one child is a mere stretch of words is a paragraph. */
export function isOfWords(child: Node, holder: Node): boolean {
  if (child.role === undefined) return true;
  if (!isBare(child)) return !BLOCK_ROLES.test(child.role);
  if (holdsBlock(child)) return false;
  return holdsWords(holder) || (holder.children ?? []).some(isStretch);
}

/** The rows of a table, whatever groups them. */
export const rowsIn = ({ children = [] }: Node): Node[] =>
  children.flatMap((child) => (child.role === 'TR' ? [child] : rowsIn(child)));

/** What the structure says of a table; `wordsOf` gives the words of an element of it. */
export const toldOf = (table: Node, wordsOf: (node: Node) => string): Told => {
  const rows = rowsIn(table).map(({ children = [] }) => children);
  return {
    rows: rows.map((cells) =>
      cells.map((cell) => {
        const paragraphs = (cell.children ?? []).filter(({ role }) => role === 'P');
        return (paragraphs.length > 0 ? paragraphs : [cell]).map(wordsOf);
      }),
    ),
    isTold:
      rows.flat().some(({ role }) => role === 'TH') ||
      (table.children ?? []).some((child) => child.role === 'Caption' && wordsOf(child).trim() !== ''),
  };
};
