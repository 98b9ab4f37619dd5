/** Markdown tree → blocks. Runs only on a tree that the guard has accepted. */
import type { BlockContent, DefinitionContent, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { anchorGiver } from './anchor.ts';
import type { Block, Document, Leaf } from './model.ts';
import { wordsUnder, type Gathered } from './runs.ts';
import { splitSentences } from './sentences.ts';
import { eachNode } from './tree.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** Turns an accepted tree into a document, giving each sentence its anchor in reading order. */
export function documentFrom(tree: Root): Document {
  const anchor = anchorGiver();
  const gathered: Gathered = { urls: new Map(), calls: new Map(), sic: 0 };
  // As Markdown says: the first definition of a name holds.
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !gathered.urls.has(node.identifier))
      gathered.urls.set(node.identifier, node.url);
  });
  let index = 0;

  const leafOf = (
    kind: Leaf['kind'],
    node: { children: readonly Nodes[]; position?: Nodes['position'] },
    level = 0,
  ): Leaf => {
    const runs = wordsUnder(node.children, gathered);
    const text = runs.map((run) => run.text).join('');
    const sentences = splitSentences(text).map((span) => ({
      ...span,
      id: anchor(text.slice(span.start, span.end)),
    }));
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { kind, level, text, runs, sentences, index: index++, position: { line, column } };
  };

  const blocksOf = (nodes: readonly Flow[]): Block[] =>
    nodes.flatMap((node): Block[] => {
      switch (node.type) {
        case 'paragraph':
          return [{ kind: 'leaf', leaf: leafOf('paragraph', node) }];
        case 'heading':
          return [{ kind: 'leaf', leaf: leafOf('heading', node, node.depth) }];
        case 'list': {
          const items = node.children.map((item) => blocksOf(item.children));
          return [{ kind: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items }];
        }
        case 'blockquote':
          return [{ kind: 'quote', blocks: blocksOf(node.children) }];
        case 'table': {
          const rows = node.children.map((row) => row.children.map((cell) => leafOf('cell', cell)));
          return [{ kind: 'table', aligns: node.align ?? [], rows }];
        }
        case 'thematicBreak':
          return [{ kind: 'break' }];
        case 'mdxJsxFlowElement':
          return [{ kind: 'leaf', leaf: leafOf('paragraph', { children: [node], position: node.position }) }];
        case 'definition':
        case 'footnoteDefinition':
          return [];
        default:
          throw new Error(`block node that the guard should have refused: ${node.type}`);
      }
    });

  const blocks = blocksOf(tree.children);
  const footnotes = tree.children
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .map((note) => ({ label: note.identifier, blocks: blocksOf(note.children) }));
  return { blocks, footnotes };
}
