/** What was answered, in the feeds of what is answered: whole, in the words of who answers. */
import type { PagedNode } from '#graph/model.ts';
import type { ReplyNode } from '#kinds/replies/node.ts';
import { NOT_OURS } from '#kinds/replies/words.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { absoluteUrl, sectionUrl } from '#site/urls.ts';
import { formatDay } from '#text/day/day.ts';
import { capitalise } from '#text/word/agreement.ts';
import { typeset } from '#text/typography.ts';
import { statedTitle } from '#views/state.ts';
import type { FeedEntry } from '../feed.ts';
import { escapeMarkup } from '#text/markup.ts';
import type { FeedItem } from './items.ts';

const words = (text: string) => escapeMarkup(typeset(text));
const link = ({ url }: { url: string }, text: string) =>
  `<a href="${escapeMarkup(absoluteUrl(url))}">${words(text)}</a>`;

const toldOn = ({ published, history }: ReplyNode): string => history?.changed ?? published;

/** Who answers, and what; then their words as they came, which nothing sets in type. */
const htmlOf = ({ by, about, received, paragraphs }: ReplyNode): string =>
  [
    `<p>${words('Ces mots sont ceux de ')}${link(by, by.title)}${words(`, reçus le ${formatDay(received)}. ${NOT_OURS}`)}</p>`,
    '<blockquote>',
    ...paragraphs.map((text) => `<p>${escapeMarkup(text).replaceAll('\n', '<br/>')}</p>`),
    '</blockquote>',
    ...about.map(
      (one) => `<p>${words(`Répond à : ${SECTIONS[one.kind].singular} `)}${link(one, statedTitle(one))}</p>`,
    ),
  ].join('');

const entryOf = (reply: ReplyNode): FeedEntry => ({
  id: reply.url,
  url: reply.url,
  title: `Droit de réponse : ${capitalise(reply.title)}`,
  html: htmlOf(reply),
  date: reply.published,
  updated: toldOn(reply),
  authors: [{ name: reply.by.title, url: reply.by.url }],
  categories: [{ term: SECTIONS.replies.path, scheme: sectionUrl('replies'), label: SECTIONS.replies.title }],
});

/** A reply is the same in every feed, and its address names it for ever. */
export const replyItem = (reply: ReplyNode): FeedItem => ({
  key: `${SECTIONS.replies.path}-${reply.id}`,
  date: reply.published,
  updated: toldOn(reply),
  isGone: reply.withdrawn !== undefined,
  entry: () => entryOf(reply),
});

/** What was answered to these, each reply once. */
export const repliesTo = (nodes: readonly PagedNode[]): FeedItem[] =>
  [...new Set(nodes.flatMap(({ replies = [] }) => replies))].map(replyItem);
