/** Markdown tree → blocks. Runs only on a tree that the guard has accepted. */
import type { BlockContent, DefinitionContent, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { anchorGiver } from './anchor.ts';
import type { Block, Document, Leaf, Mark, Run } from './model.ts';
import { splitSentences } from './sentences.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** The runs of inline nodes, in order, with soft line breaks read as spaces. */
function runsOf(nodes: readonly PhrasingContent[], links: Links, marks: readonly Mark[] = []): Run[] {
  return nodes.flatMap((node): Run[] => {
    const inside = (mark: Mark) => runsOf((node as { children: PhrasingContent[] }).children, links, [...marks, mark]);
    switch (node.type) {
      case 'text':
        return [{ text: node.value.normalize('NFC'), marks }];
      case 'break':
        return [{ text: '\n', marks }];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return inside({ kind: node.type });
      case 'inlineCode':
        return [{ text: node.value.normalize('NFC'), marks: [...marks, { kind: 'code' }] }];
      case 'link':
        return inside({ kind: 'link', url: node.url });
      case 'linkReference':
        return inside({ kind: 'link', url: links.urls.get(node.identifier) ?? '' });
      case 'footnoteReference': {
        const rank = (links.calls.get(node.identifier) ?? 0) + 1;
        links.calls.set(node.identifier, rank);
        return [{ text: '', marks: [{ kind: 'footnote', label: node.identifier, rank }] }];
      }
      case 'mdxJsxTextElement':
        return componentRuns(node, links, marks);
      default:
        throw new Error(`inline node that the guard should have refused: ${node.type}`);
    }
  });
}

function componentRuns(element: MdxJsxTextElement, links: Links, marks: readonly Mark[]): Run[] {
  const attributes = Object.fromEntries(
    element.attributes.map((attribute) => ['name' in attribute ? attribute.name : '', String(attribute.value).normalize('NFC')]),
  );
  if (element.name !== 'Sic') return [{ text: '', marks: [...marks, { kind: 'component', name: element.name ?? '', attributes }] }];
  // Numbered while the document is read: a page may show its parts apart and in any order.
  attributes['rank'] = String((links.sic += 1));
  // The note stands after its words as a run of its own: they may be cut (emphasis, a citation), it may not.
  const words = runsOf(element.children, links, marks);
  attributes['words'] = words.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim();
  return [...words, { text: '', marks: [{ kind: 'component', name: 'Sic', attributes }] }];
}

/** Collapses white space over the whole leaf, so that offsets count each space once; a hard break stays `\n`. */
function tidied(runs: readonly Run[]): Run[] {
  let previous = '\n'; // as after a line break: leading spaces fall
  const tidy = runs.map(({ text, marks }) => {
    if (text === '\n') {
      previous = '\n';
      return { text, marks };
    }
    let kept = '';
    for (const character of text.replace(/[\t\n\r]/g, ' ')) {
      if (character === ' ' && (previous === ' ' || previous === '\n')) continue;
      kept += character;
      previous = character;
    }
    return { text: kept, marks };
  });
  for (let last = tidy.length - 1; last >= 0; last -= 1) {
    const run = tidy[last];
    if (!run || run.text === '') continue;
    run.text = run.text.trimEnd();
    if (run.text !== '') break;
  }
  return tidy.filter(({ text, marks }) => text !== '' || marks.some(isVisibleWhenEmpty));
}

const isVisibleWhenEmpty = (mark: Mark) => mark.kind === 'footnote' || mark.kind === 'component';

/** What is gathered while a document is read: addresses defined apart, the calls of each footnote, the number of `Sic` met. */
interface Links {
  urls: Map<string, string>;
  calls: Map<string, number>;
  sic: number;
}

/** Turns an accepted tree into a document, giving each sentence its anchor in reading order. */
export function documentFrom(tree: Root): Document {
  const anchor = anchorGiver();
  const links: Links = { urls: new Map(), calls: new Map(), sic: 0 };
  // As Markdown says: the first definition of a name holds.
  visit(tree, 'definition', (node) => {
    if (!links.urls.has(node.identifier)) links.urls.set(node.identifier, node.url);
  });
  let index = 0;

  const leafOf = (kind: Leaf['kind'], node: Nodes & { children: unknown }, level = 0): Leaf => {
    const runs = tidied(runsOf(node.children as PhrasingContent[], links));
    const text = runs.map((run) => run.text).join('');
    const sentences = splitSentences(text).map((span) => ({ ...span, id: anchor(text.slice(span.start, span.end)) }));
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
        case 'mdxJsxFlowElement': {
          const inline = { ...node, type: 'mdxJsxTextElement' } as unknown as MdxJsxTextElement;
          return [{ kind: 'leaf', leaf: leafOf('paragraph', { type: 'paragraph', children: [inline], position: node.position } as never) }];
        }
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
