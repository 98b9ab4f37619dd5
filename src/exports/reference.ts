/** A communiqué as a French reference, in one line. */
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { absoluteUrl } from '#site/urls.ts';
import { formatDay } from '#text/day/day.ts';
import { quotation } from '#text/quotation.ts';
import { typeset } from '#text/typography.ts';
import { joined } from './issuer.ts';
import { versionOf } from './version.ts';

/** Who publishes, « title », kind, place, day, address, version; in brackets, what the document does not give. */
export function referenceOf(communique: CommuniqueNode): string {
  const { title, url, date, data, issuers, type } = communique;
  const version = versionOf(communique)?.words;
  const author = joined(
    issuers.map(({ organisation, editorial }) =>
      editorial === undefined ? organisation.title : `[${organisation.title}]`,
    ),
  );
  const place = data.placeWhy === undefined ? data.place : `[${data.place}]`;
  return [
    typeset(author),
    data.titleWhy === undefined ? quotation(title) : `[${typeset(title)}]`,
    type.genre.toLowerCase(),
    ...(place === undefined ? [] : [typeset(place)]),
    formatDay(date),
    absoluteUrl(url),
    ...(version === undefined ? [] : [version]),
  ].join(', ');
}
