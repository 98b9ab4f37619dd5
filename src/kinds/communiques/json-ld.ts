/** A communiqué in schema.org's words. */
import type { Article, NewsArticle, Report } from 'schema-dts';
import { textUrl } from '#exports/addresses.ts';
import { printedIssuers } from '#exports/issuer.ts';
import { mediaOf } from '#exports/json-ld/media.ts';
import { identity, pointer, pointing, referring } from '#exports/json-ld/things.ts';
import { absoluteUrl } from '#site/urls.ts';
import type { CommuniqueNode } from './node.ts';

/** A communiqué, or what the document is. */
export function newsArticle(node: CommuniqueNode): NewsArticle | Report | Article {
  const { name: headline, ...named } = identity(node);
  const records = new Set(node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record)));
  const themes = [...records].filter((record) => record.kind === 'themes');
  const organisations = node.organisations.filter(
    (organisation) => !node.issuers.some((issuer) => issuer.organisation === organisation),
  );
  const publishers = printedIssuers(node).map(pointer);
  const text = {
    '@type': 'MediaObject',
    contentUrl: absoluteUrl(textUrl(node)),
    encodingFormat: 'text/plain',
  } as const;
  const { files, media } = mediaOf(node);
  return {
    '@type': node.type.thing,
    ...named,
    headline,
    genre: node.type.genre,
    datePublished: node.date,
    dateline: node.data.dateline,
    inLanguage: node.lang,
    ...pointing('isPartOf', node.dossiers),
    abstract: node.data.summary,
    // An attribution needs its reason beside it, and schema.org has no room for one.
    ...(publishers.length > 0 && { publisher: publishers.length === 1 ? publishers[0] : publishers }),
    encoding: files.length === 0 ? text : [text, ...files],
    ...(media.length > 0 && { associatedMedia: media }),
    ...referring('about', themes),
    ...referring('mentions', [...node.people, ...organisations, ...node.events, ...node.commitments]),
  };
}
