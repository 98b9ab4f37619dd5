/** What every judge of a Markdown tree asks of it. */
import type { Nodes } from 'mdast';

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** The words under a node. */
export function wordsIn(node: Nodes): string {
  return 'value' in node ? node.value : childrenOf(node).map(wordsIn).join('');
}

/** Looks at each node of a tree that is not too deep, in reading order. The library's own walk names a function for each node. */
export function eachNode(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) eachNode(child, look);
}

/** What can stand within itself without end. */
const NESTED = new Set([
  'blockquote',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]);

/** The first node that more than `levels` others of its sort enclose. Walks without recursion, as it guards those that recurse. */
export function tooDeep(tree: Nodes, levels: number): Nodes | undefined {
  const ahead: [Nodes, number][] = [[tree, 0]];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [node, depth] = next;
    const below = depth + (NESTED.has(node.type) ? 1 : 0);
    if (below > levels) return node;
    for (const child of [...childrenOf(node)].reverse()) ahead.push([child, below]);
  }
  return undefined;
}
