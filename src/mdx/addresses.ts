/** A path written in a page (« /donnees/ ») leads there wherever the site lives. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { pathTo } from '#site/urls.ts';

/** A rehype plugin. */
export const addresses = () => (tree: Root) =>
  visit(tree, 'element', (node: Element) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/'))
      node.properties.href = pathTo(href.slice(1));
  });
