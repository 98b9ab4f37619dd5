/** Titles with nothing under them: a heading, the summary of a fold, the term of a list. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Site } from './site.ts';

/** Where what stands under a heading ends. */
const SCOPES = new Set(['section', 'article', 'aside', 'nav', 'main', 'footer', 'dialog', 'body']);
/** What says something without a word. */
const SHOWN = new Set(['img', 'input', 'select', 'textarea', 'svg', 'iframe', 'video', 'audio', 'progress']);
/** What is never seen, or waits until a script has something to say. */
const UNSEEN = new Set(['script', 'style', 'template', 'head']);

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const rankOf = ({ tagName }: Tree.Element) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : []);
const isUnseen = (node: Tree.Node): boolean =>
  isElement(node) && (UNSEEN.has(node.tagName) || node.attrs.some(({ name }) => name === 'hidden'));
const wordsOf = (node: Tree.Node): string =>
  'value' in node ? node.value : isUnseen(node) ? '' : childrenOf(node).map(wordsOf).join('');

/** Does anything under this node say something? */
const says = (node: Tree.Node): boolean =>
  !isUnseen(node) &&
  ('value' in node
    ? node.value.trim() !== ''
    : (isElement(node) && SHOWN.has(node.tagName)) || childrenOf(node).some(says));

/** A heading, or words. */
type Token = { rank: number; words: string } | 'words';

/** What is read in a scope, in order. */
function* tokensIn(node: Tree.Node): Generator<Token> {
  if (isUnseen(node)) return;
  if (isElement(node) && rankOf(node) > 0) yield { rank: rankOf(node), words: wordsOf(node).trim() };
  else if ('value' in node || (isElement(node) && SHOWN.has(node.tagName))) {
    if (says(node)) yield 'words';
  } else for (const child of childrenOf(node)) yield* tokensIn(child);
}

/** Headings of a scope after which another of their rank, or a higher one, or nothing at all comes. */
function hollowHeadings(scope: Tree.Element): string[] {
  const tokens = childrenOf(scope).flatMap((child) => [...tokensIn(child)]);
  return tokens.flatMap((token, index) => {
    if (token === 'words') return [];
    const next = tokens[index + 1];
    const isHollow = next === undefined || (next !== 'words' && next.rank <= token.rank);
    return isHollow ? [`« ${token.words} » (h${token.rank})`] : [];
  });
}

/** A fold or a term with nothing under it. */
function hollowOthers(element: Tree.Element): string[] {
  const own = childrenOf(element).filter(isElement);
  if (element.tagName === 'details') {
    const [summary] = own.filter(({ tagName }) => tagName === 'summary');
    const isHollow = !childrenOf(element).some((child) => child !== summary && says(child));
    return isHollow ? [`« ${summary ? wordsOf(summary).trim() : ''} » (details)`] : [];
  }
  return own.flatMap((term, index) => {
    if (term.tagName !== 'dt') return [];
    const next = own.slice(index + 1).find(({ tagName }) => tagName !== 'dt');
    return next?.tagName === 'dd' && says(next) ? [] : [`« ${wordsOf(term).trim()} » (dt)`];
  });
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if (isUnseen(node)) return;
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

/** Every title of every page under which nothing stands. */
export const findHollowTitles = (site: Site): string[] =>
  site.pages.flatMap(({ path, html }) => {
    const elements = [...elementsOf(parse(html, { scriptingEnabled: false }))];
    const found = [
      ...elements.filter(({ tagName }) => SCOPES.has(tagName)).flatMap(hollowHeadings),
      ...elements.flatMap(hollowOthers),
    ];
    return [...new Set(found)].map((title) => `${path} : rien sous ${title}`);
  });
