/** A communiqué as a French reference, in one line. */
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { absoluteUrl } from '#site/urls.ts';
import { formatDay } from '#text/day/day.ts';
import { quotation } from '#text/quotation.ts';
import { typeset } from '#text/typography.ts';
import { isIssuerPrinted } from './issuer.ts';

/** Who publishes, « title », kind, place, day, address; in brackets, a name that the document does not give. */
export function referenceOf(communique: CommuniqueNode): string {
  const { title, url, date, data, issuer } = communique;
  const author = typeset(isIssuerPrinted(communique) ? issuer.title : `[${issuer.title}]`);
  return `${author}, ${quotation(title)}, communiqué de presse, ${typeset(data.place)}, ${formatDay(date)}, ${absoluteUrl(url)}`;
}
