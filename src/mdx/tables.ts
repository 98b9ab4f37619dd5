/** Tables that a keyboard can reach and scroll, and whose alignment needs no inline style, which the policy of every page refuses. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Line feeds between rows are the compiler's own. */
function tidy(node: Element): void {
  node.children = node.children.filter(isElement);
  for (const child of node.children.filter(isElement))
    if (child.tagName === 'th' || child.tagName === 'td') {
      const { align } = child.properties;
      child.properties = {
        ...(child.tagName === 'th' && { scope: 'col' }),
        ...(align && { dataAlign: align }),
      };
    } else tidy(child);
}

/** A rehype plugin. */
export const tables = () => (tree: Root) => {
  let count = 0;
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    tidy(node);
    count += 1;
    parent.children[index] = h(
      'section',
      { className: ['table-scroll'], ariaLabel: `Tableau ${count}`, tabIndex: 0 },
      [node],
    );
    return SKIP;
  });
};
