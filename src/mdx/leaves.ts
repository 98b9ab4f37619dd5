/** The words of a page's HTML tree: French typography by our one function, and an address for each sentence, as in a communiqué. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { anchorGiver } from '#document/anchor.ts';
import { slugOf } from '#entries/names.ts';
import { splitSentences } from '#document/sentences.ts';
import { typeset } from '#text/typography.ts';

/** Elements that hold words; a list item holds some before its blocks, or none. */
const LEAVES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'li']);
/** What may stand beside words without being words. */
const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'section', 'hr']);

const isInline = (node: ElementContent) =>
  !(node.type === 'element' && BLOCKS.has(node.tagName)) && (node.type as string) !== 'mdxJsxFlowElement';

/** The call of a note is a sign, not words. */
const isSilent = (node: ElementContent) => node.type === 'element' && node.tagName === 'sup';

/** One text under some nodes, in reading order: a line break of the source is a space, that of the author a line feed. */
class Words {
  text = '';
  /** Where a component stands last: its words are not known here, and a space beside them is one. */
  #component = -1;

  constructor(nodes: readonly ElementContent[]) {
    this.#gather(nodes);
    if (this.#component === this.text.length) return;
    const end = this.text.trimEnd();
    this.#shorten(nodes, this.text.length - end.length);
    this.text = end;
  }

  #gather(nodes: readonly ElementContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        const value = node.value.normalize('NFC').replace(/\s*[\t\n\r]\s*| {2,}/g, ' ');
        const isBeside = this.#component === this.text.length;
        const atStart = !isBeside && (this.text === '' || /\s$/.test(this.text));
        node.value = atStart ? value.replace(/^ /, '') : value;
        this.text += node.value;
      } else if (node.type === 'element' && node.tagName === 'br') this.text += '\n';
      else if (node.type !== 'element') this.#component = this.text.length;
      else if (!isSilent(node)) this.#gather(node.children);
    }
  }

  /** Takes `count` characters off the end of the last text. */
  #shorten(nodes: readonly ElementContent[], count: number): void {
    if (count === 0) return;
    const last = nodes.at(-1);
    if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - count);
    else if (last?.type === 'element') this.#shorten(last.children, count);
  }
}

const lengthOf = (node: ElementContent): number => {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element' || isSilent(node)) return 0;
  if (node.tagName === 'br') return 1;
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
};

/** `[from, to)` of the text of some nodes, which starts at `at`, with the words of `shown`. What has no length goes with what it closes. */
function stretch(
  nodes: readonly ElementContent[],
  shown: string,
  from: number,
  to: number,
  at = 0,
): ElementContent[] {
  let start = at;
  return nodes.flatMap((node): ElementContent[] => {
    const [first, end] = [start, start + lengthOf(node)];
    start = end;
    if (first === end) return first <= to && (first > from || (first === 0 && from === 0)) ? [node] : [];
    if (end <= from || first >= to) return [];
    if (node.type === 'text')
      return [{ type: 'text', value: shown.slice(Math.max(first, from), Math.min(end, to)) }];
    if (node.type !== 'element' || node.tagName === 'br') return [node];
    return [{ ...node, children: stretch(node.children, shown, from, to, first) }];
  });
}

function sentencesOf(
  nodes: readonly ElementContent[],
  text: string,
  anchor: (sentence: string) => string,
): ElementContent[] {
  const shown = typeset(text);
  const out: ElementContent[] = [];
  let at = 0;
  for (const { start, end } of splitSentences(text)) {
    if (start > at) out.push(...stretch(nodes, shown, at, start));
    out.push(h('span', { id: anchor(text.slice(start, end)) }, stretch(nodes, shown, start, end)));
    at = end;
  }
  return [...out, ...stretch(nodes, shown, at, text.length + 1)];
}

/** The address of each heading in the page, of its words; the second of two alike gets « -2 ». */
function headingGiver(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const slug = slugOf(text);
    const rank = (given.get(slug) ?? 0) + 1;
    given.set(slug, rank);
    return rank === 1 ? slug : `${slug}-${rank}`;
  };
}

/** A rehype plugin. Runs on a tree that the guard has accepted. */
export const leaves = () => (tree: Root) => {
  const [anchor, heading] = [anchorGiver(), headingGiver()];
  visit(tree, 'element', (node: Element) => {
    if (!LEAVES.has(node.tagName)) return;
    const block = node.children.findIndex((child) => !isInline(child));
    const words = block === -1 ? node.children : node.children.slice(0, block);
    const { text } = new Words(words);
    if (/^h\d$/.test(node.tagName)) {
      node.properties.id = heading(text);
      // « comment-lire » would pass for a reader's comment, and reading views drop these, unless « content » is said.
      node.properties.className = ['content'];
    }
    // Spaces between blocks are the compiler's own: nobody reads them.
    node.children = [...sentencesOf(words, text, anchor), ...node.children.slice(words.length)];
  });
};
