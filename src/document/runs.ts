/** Inline nodes of a Markdown tree → runs of words with their marks. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Mark, Run } from './model.ts';

/** What is gathered while a document is read: addresses defined apart, the calls of each footnote, the number of `Sic` met. */
export interface Gathered {
  urls: Map<string, string>;
  calls: Map<string, number>;
  sic: number;
}

/** The runs of inline nodes, in order, with soft line breaks read as spaces. */
function runsOf(nodes: readonly Nodes[], gathered: Gathered, marks: readonly Mark[] = []): Run[] {
  return nodes.flatMap((node): Run[] => {
    const inside = (mark: Mark) =>
      'children' in node ? runsOf(node.children, gathered, [...marks, mark]) : [];
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
        return inside({ kind: 'link', url: gathered.urls.get(node.identifier) ?? '' });
      case 'footnoteReference': {
        const rank = (gathered.calls.get(node.identifier) ?? 0) + 1;
        gathered.calls.set(node.identifier, rank);
        return [{ text: '', marks: [{ kind: 'footnote', label: node.identifier, rank }] }];
      }
      // A component alone on its line is a block to the parser.
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return componentRuns(node, gathered, marks);
      default:
        throw new Error(`inline node that the guard should have refused: ${node.type}`);
    }
  });
}

function componentRuns(
  element: MdxJsxTextElement | MdxJsxFlowElement,
  gathered: Gathered,
  marks: readonly Mark[],
): Run[] {
  const attributes = Object.fromEntries(
    element.attributes.map((attribute) => [
      'name' in attribute ? attribute.name : '',
      (typeof attribute.value === 'string' ? attribute.value : '').normalize('NFC'),
    ]),
  );
  if (element.name === 'Langue')
    return runsOf(element.children, gathered, [...marks, { kind: 'component', name: 'Langue', attributes }]);
  if (element.name !== 'Sic')
    return [{ text: '', marks: [...marks, { kind: 'component', name: element.name ?? '', attributes }] }];
  // Numbered while the document is read: a page may show its parts apart and in any order.
  attributes['rank'] = String((gathered.sic += 1));
  // The note stands after its words as a run of its own: they may be cut (emphasis, a citation), it may not.
  const words = runsOf(element.children, gathered, marks);
  attributes['words'] = words
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
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
    // Nothing to collapse, as nearly always.
    if (!/[\t\n\r]| {2}/.test(text) && (text[0] !== ' ' || (previous !== ' ' && previous !== '\n'))) {
      previous = text.at(-1) ?? previous;
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

/** The words under some inline nodes, tidied. */
export const wordsUnder = (nodes: readonly Nodes[], gathered: Gathered): Run[] =>
  tidied(runsOf(nodes, gathered));

const isVisibleWhenEmpty = (mark: Mark) => mark.kind === 'footnote' || mark.kind === 'component';
