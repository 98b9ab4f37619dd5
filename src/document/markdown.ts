/** Source → Markdown tree: CommonMark, GFM and the syntax of MDX, of which nothing is run. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * In place of a reader of JavaScript: whatever stands between braces is taken for a program, well formed or not,
 * and so is a line that starts with « import ». None is read; the guard refuses them all, at their place.
 */
const NO_PROGRAM = {
  parse: (text: string) => ({ type: 'Program', start: 0, end: text.length, body: [], sourceType: 'module' }),
  parseExpressionAt: (text: string) => ({
    type: 'ObjectExpression',
    start: 0,
    end: text.length,
    properties: [],
  }),
};

const MDX = { acorn: NO_PROGRAM as never, addResult: false };
/** How GFM is read, here and by the compiler of pages: « ~ » before a number is « environ », never half of a deletion. */
export const GFM = { singleTilde: false } as const;
const plain = unified().use(remarkParse).use(remarkMdx, MDX).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm, GFM).use(remarkMdx, MDX).freeze();

/**
 * Without one of these GFM adds nothing: addresses (written so, or with a character reference), tables (a delimiter
 * row holds « | » or « : »), strikethrough, footnotes, boxes to tick.
 */
const GFM_SIGN = /[@&|~]|www|http|:-|-:|\[\^|\[[\sx]\]/i;

/** The tree of any source. @throws VFileMessage if it cannot be read */
export const gfmTree = (source: string): Root => gfm.parse(source);

/**
 * The same as {@link gfmTree}. Looking for addresses at each letter and for a table at each line is two thirds of
 * the cost of a text, and few texts hold any.
 */
export const markdownTree = (source: string): Root =>
  GFM_SIGN.test(source) ? gfmTree(source) : plain.parse(source);
