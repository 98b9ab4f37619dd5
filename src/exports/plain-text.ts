/** A communiqué as a file of plain text that says where it comes from. */
import { plainText } from '#document/plain.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { absoluteUrl } from '#site/urls.ts';
import { issuerName } from './issuer.ts';

/** Four lines of head (title, place and date, address, source), a blank line, the text word for word. */
export function communiqueText(node: CommuniqueNode, site: Graph['site']): string {
  const head = [
    node.title,
    node.data.dateline,
    `Adresse : ${absoluteUrl(node.url)}`,
    `Source : ${issuerName(node)} ; texte repris par ${site.name}`,
  ];
  return `${head.join('\n')}\n\n${plainText(node.document)}`;
}
