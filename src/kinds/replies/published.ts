/** What is published of replies, and where. */
import type { Comment } from 'schema-dts';
import { DAY, many, maybe, one, TEXT, type Shape } from '#exports/fields.ts';
import { identity as named, pointer } from '#exports/json-ld/things.ts';
import type { PublishedKind } from '#exports/published.ts';
import { ENTRY, identity } from '#exports/shapes.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { proven } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { statedTitle } from '#views/state.ts';
import type { ReplyNode } from './node.ts';

const replyShape: Shape<ReplyNode> = {
  name: 'réponse',
  description: 'la réponse d’un organisme ou d’une personne à une fiche, dans ses mots : elle ne prouve rien',
  fields: [
    ...identity<ReplyNode>(),
    one('titre', TEXT, 'qui répond, et de quand', ({ title }) => title),
    one('par', ENTRY, 'qui répond', ({ by }) => by),
    many('au_sujet_de', ENTRY, 'les fiches auxquelles elle répond', ({ about }) => about),
    one('recue_le', DAY, 'le jour où la rédaction l’a reçue', ({ received }) => received),
    one('publiee_le', DAY, 'le jour où elle est publiée ici', ({ published }) => published),
    one('texte', TEXT, 'ses mots, tels quels', ({ data }) => data.text),
    maybe('note', TEXT, 'ce que la rédaction doit en dire', ({ data }) => data.editorial),
  ],
};

/**
 * A reply is found by who answers and by what it answers. Its words are neither a document's nor the editors', the two
 * voices that results tell apart: they are read on its page.
 */
const replyRecord = (node: ReplyNode): SearchRecord => ({
  ...proven(SECTIONS.replies.path, node, [], {
    editors: node.about.map((one) => `Répond à : ${statedTitle(one)}.`),
  }),
  days: [node.received],
});

/** A reply in schema.org's words. */
const comment = (node: ReplyNode): Comment => ({
  '@type': 'Comment',
  ...named(node),
  author: pointer(node.by),
  about: node.about.map(pointer),
  dateCreated: node.received,
  datePublished: node.published,
  text: node.data.text,
  inLanguage: 'fr',
});

export const replies: PublishedKind<'replies'> = {
  record: replyShape,
  search: replyRecord,
  thing: comment,
  pages: ({ replies: all }) => all.map(({ url, published }) => ({ url, days: [published] })),
  said: undefined,
};
