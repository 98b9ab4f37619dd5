/** Who publishes a communiqué, where a name has no room for a footnote. */
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

type Issued = Pick<CommuniqueNode, 'data' | 'issuer'>;

/** Does the document itself name who publishes it? If not, the editors attribute it. */
export const isIssuerPrinted = ({ data }: Pick<Issued, 'data'>): boolean => 'printed' in data.issuer;

/** The issuer's name, with the editors' caveat when the document does not give it. */
export const issuerName = (node: Issued): string =>
  isIssuerPrinted(node) ? node.issuer.title : `${node.issuer.title} (attribution de la rédaction)`;
