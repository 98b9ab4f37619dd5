/** What a page says otherwise without its stylesheet: in a terminal, a reader of feeds, a printer that knows no layers. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Site } from './site.ts';

/** What stands on lines of its own whatever the stylesheet. */
const BLOCKS = new Set(['div', 'p', 'ul', 'ol', 'li', 'section', 'figure', 'blockquote', 'table', 'dl']);
/** What says something of what comes before it, and must not run into it. */
const APART = ['silence', 'editorial'];

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : []);
const attributeOf = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');
const wordsOf = (node: Tree.Node) => textOf(node).replace(/\s+/g, ' ').trim();

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

/** Items of a list that counts, each beginning with its own number in a link or a mark: « 1. 1 ». */
function numberedTwice(list: Tree.Element): string[] {
  const items = childrenOf(list)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'li');
  return items.flatMap((item, index) => {
    const first = childrenOf(item).map(wordsOf).find(Boolean);
    return first === String(index + 1) ? [`« ${first}. ${first} »`] : [];
  });
}

/** What is wrong with one element, read without a stylesheet. */
function faultsOf(element: Tree.Element): string[] {
  if (element.tagName === 'ol') return numberedTwice(element);
  // A key that a script offers is drawn: its sign is no word of the page.
  if (element.tagName === 'kbd' && attributeOf(element, 'hidden') !== undefined)
    return wordsOf(element) === '' ? [] : [`« ${wordsOf(element)} » caché`];
  const classes = attributeOf(element, 'class')?.split(' ') ?? [];
  if (!classes.some((name) => APART.includes(name))) return [];
  const own = childrenOf(element).filter(isElement);
  const runsIn = !BLOCKS.has(element.tagName);
  const isGlued = classes.includes('editorial') && own.some(({ tagName }) => !['b', 'div'].includes(tagName));
  return runsIn || isGlued ? [`« ${wordsOf(element).slice(0, 60)} » suit sans rien qui sépare`] : [];
}

/** Every such place of every page. */
export const findBareFaults = (site: Site): string[] =>
  site.pages.flatMap(({ path, html }) =>
    [...elementsOf(parse(html, { scriptingEnabled: false }))]
      .flatMap(faultsOf)
      .map((fault) => `${path} : ${fault}`),
  );
