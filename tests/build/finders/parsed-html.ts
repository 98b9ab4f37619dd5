/** Errors of HTML as a second program sees them: the parser of browsers, which knows where each element of the page was written. */
import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from 'parse5';
import type { Site } from './site.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** Errors of one page: what the parser had to mend, what it moved into the body from after its end, articles without a title. */
export function parseFaults(html: string): string[] {
  const problems: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }: ParserError) => {
      problems.push(`${startLine}:${startCol} ${code}`);
    },
  });
  const elements = [...elementsOf(document)];
  const body = elements.find(({ tagName }) => tagName === 'body');
  const end = body?.sourceCodeLocation?.endTag?.startOffset ?? html.length;
  for (const { tagName, sourceCodeLocation: at, childNodes } of elements) {
    if (at == null) {
      // Written by nobody: the parser has put it there.
      if (tagName !== 'tbody') problems.push(`<${tagName}> n’est pas écrit`);
      continue;
    }
    const place = `${at.startLine}:${at.startCol}`;
    if (at.startOffset > end) problems.push(`${place} <${tagName}> après </body>`);
    const isTitled = childNodes.some((child) =>
      [...elementsOf(child)].some((inner) => HEADINGS.has(inner.tagName)),
    );
    if (tagName === 'article' && !isTitled) problems.push(`${place} <article> sans titre`);
  }
  return problems;
}

/** Every error of every page. */
export const findParseFaults = (site: Site): string[] =>
  site.pages.flatMap(({ path, html }) => parseFaults(html).map((problem) => `${path}:${problem}`));
