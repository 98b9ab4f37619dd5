/** Signs of French punctuation that a line could begin with, or a quotation mark that could end one: a plain space is there. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a reader copies as it is, and what a document or a record says: their spaces are theirs. */
const AS_IT_IS = new Set(['pre', 'code', 'textarea', 'script', 'style', 'template', 'option', 'title']);
const AS_WRITTEN = /(?:^|\s)(?:text|edits|transcript)(?:\s|$)/;

const BREAKABLE = /[ \n\t]\s*[:;?!»](?=\s|$)|«\s*[ \n\t]/u;

/** The places of a page where a line could be cut so, each with what stands around. */
export function findLooseSpaces(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const { value } = node;
      const at = BREAKABLE.exec(value);
      if (at)
        found.push(
          value
            .slice(Math.max(0, at.index - 40), at.index + 20)
            .replaceAll(/\s+/g, (blank) =>
              blank.includes('\u00A0') || blank.includes('\u202F') ? blank : ' ',
            ),
        );
    }
    if ('tagName' in node) {
      if (AS_IT_IS.has(node.tagName)) return;
      if (AS_WRITTEN.test(node.attrs.find(({ name }) => name === 'class')?.value ?? '')) return;
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
