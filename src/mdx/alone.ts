/** Tells each component whether it stands alone, between paragraphs, or among the words of one: it is shown accordingly. */
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** A remark plugin: adds `isAlone` to the components that are blocks. */
export const alone = () => (tree: Root) =>
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'isAlone', value: 'oui' });
  });
