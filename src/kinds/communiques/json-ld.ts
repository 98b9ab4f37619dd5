/** A communiqué in schema.org's words. */
import type { NewsArticle } from 'schema-dts';
import { textUrl } from '#exports/addresses.ts';
import { isIssuerPrinted } from '#exports/issuer.ts';
import { identity, pointer, pointing, referring } from '#exports/json-ld/things.ts';
import { absoluteUrl } from '#site/urls.ts';
import type { CommuniqueNode } from './node.ts';

/** A communiqué. */
export function newsArticle(node: CommuniqueNode): NewsArticle {
  const { name: headline, ...named } = identity(node);
  const records = new Set(node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record)));
  const themes = [...records].filter((record) => record.kind === 'themes');
  const organisations = node.organisations.filter((organisation) => organisation !== node.issuer);
  return {
    '@type': 'NewsArticle',
    ...named,
    headline,
    genre: 'Communiqué de presse',
    datePublished: node.date,
    dateline: node.data.dateline,
    inLanguage: 'fr',
    ...pointing('isPartOf', node.dossiers),
    abstract: node.data.summary,
    // An attribution needs its reason beside it, and schema.org has no room for one.
    ...(isIssuerPrinted(node) && { publisher: pointer(node.issuer) }),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absoluteUrl(textUrl(node)),
      encodingFormat: 'text/plain',
    },
    ...referring('about', themes),
    ...referring('mentions', [...node.people, ...organisations, ...node.events, ...node.commitments]),
  };
}
