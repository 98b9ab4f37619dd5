/** The feed of what has changed of what was published: an entry per change, with the former words and the present ones. */
import type { Graph } from '#graph/graph.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { correctionsFeedUrl, pageUrl } from '#site/urls.ts';
import { capitalise } from '#text/word/agreement.ts';
import { typeset } from '#text/typography.ts';
import {
  allChanges,
  allWithdrawals,
  changeAnchor,
  fieldName,
  wordingPieces,
  type ShownChange,
  type ShownWithdrawal,
} from '../changes.ts';
import type { FeedEntry } from '../feed.ts';
import { escapeMarkup } from '#text/markup.ts';
import { currentFeed } from './archives.ts';
import type { FeedItem, FeedSource } from './items.ts';

const words = (text: string) => escapeMarkup(typeset(text));

const MARKS = { both: '', former: 'del', present: 'ins' } as const;

/** The words of a change, each struck or new, and why. */
const htmlOf = ({ why, askedBy, kind, edits }: ShownChange): string =>
  [
    `<p>${words(`${capitalise(kind)}. ${why}`)}</p>`,
    ...(askedBy === undefined ? [] : [`<p>${words(`Demandé par : ${askedBy}.`)}</p>`]),
    ...edits.map((edit) => {
      const pieces = wordingPieces(edit).map(({ side, text }) => {
        const mark = MARKS[side];
        return mark === '' ? words(text) : `<${mark}>${words(text)}</${mark}>`;
      });
      return `<p>${words(`${capitalise(fieldName(edit))} : `)}${pieces.join('')}</p>`;
    }),
  ].join('');

const entryOf = (change: ShownChange): FeedEntry => {
  const { node, day, rank } = change;
  const url = `${node.url}#${changeAnchor(rank)}`;
  return {
    id: url,
    url,
    title: `${capitalise(SECTIONS[node.kind].singular)} : ${node.title}`,
    html: htmlOf(change),
    date: day,
    authors: [],
    categories: [{ term: change.kind, scheme: pageUrl('corrections'), label: change.kind }],
  };
};

const withdrawalEntry = ({ node, day, why }: ShownWithdrawal): FeedEntry => ({
  id: `${node.url}#retrait`,
  url: `${node.url}#retrait`,
  title: `Retrait. ${capitalise(SECTIONS[node.kind].singular)} : ${node.title}`,
  html: `<p>${words(`Retiré : ${why}`)}</p>`,
  date: day,
  authors: [],
  categories: [{ term: 'retrait', scheme: pageUrl('corrections'), label: 'retrait' }],
});

/** @param anchor of what is told, on the page of the entry */
const itemOf = (
  { kind, id }: ShownChange['node'],
  anchor: string,
  date: string,
  entry: () => FeedEntry,
): FeedItem => ({ key: `${SECTIONS[kind].path}-${id}-${anchor}`, date, updated: date, entry });

/** Every change of the site, and every withdrawal. @param graph all of it */
export const correctionsSource = (graph: Graph): FeedSource => ({
  about: {
    title: `Corrections — ${graph.site.name}`,
    subtitle: 'Ce qui a changé de ce qui était publié, mot à mot, et pourquoi.',
    page: pageUrl('corrections'),
    self: correctionsFeedUrl(),
    author: graph.site.name,
    asOf: graph.site.asOf,
  },
  items: [
    ...allChanges(graph).map((change) =>
      itemOf(change.node, changeAnchor(change.rank), change.day, () => entryOf(change)),
    ),
    ...allWithdrawals(graph).map((withdrawal) =>
      itemOf(withdrawal.node, 'retrait', withdrawal.day, () => withdrawalEntry(withdrawal)),
    ),
  ],
});

/** The newest changes of the site. @param graph all of it */
export const correctionsFeed = (graph: Graph): string => currentFeed(correctionsSource(graph));
