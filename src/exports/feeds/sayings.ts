/** Feeds of what documents say of a commitment or of a person: an entry per document, with its exact words. */
import type { Graph } from '#graph/graph.ts';
import type { Mention, Passage } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import { theDocument } from '#kinds/communiques/named.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { PersonNode } from '#kinds/people/node.ts';
import { absoluteUrl, feedUrl } from '#site/urls.ts';
import { capitalise, de } from '#text/word/agreement.ts';
import { quotation } from '#text/quotation.ts';
import { typeset } from '#text/typography.ts';
import { noveltyLabel, saidBy, sourcedTitle, statedTitle } from '#views/state.ts';
import type { FeedEntry } from '../feed.ts';
import { authorsOf } from '../issuer.ts';
import { escapeMarkup } from '#text/markup.ts';
import { currentFeed } from './archives.ts';
import { everyDocument, type FeedSource } from './items.ts';
import { repliesTo } from './replies.ts';

type Entity = CommitmentNode | PersonNode;

const paragraph = (html: string) => `<p>${html}</p>`;
const words = (text: string) => escapeMarkup(typeset(text));
const link = (url: string, text: string) => `<a href="${escapeMarkup(absoluteUrl(url))}">${words(text)}</a>`;

/** The words of a document and the way to their sentence. */
const quoted = (passage: Passage, lead?: Passage): string =>
  [
    '<blockquote>',
    ...(lead === undefined ? [] : [paragraph(escapeMarkup(quotation(lead.words)))]),
    paragraph(escapeMarkup(quotation(passage.words))),
    '</blockquote>',
    paragraph(link(passage.url, `Lire la phrase dans ${theDocument(passage.communique)}`)),
  ].join('');

const mentionHtml = (mention: Mention): string =>
  paragraph(`<strong>${words(mention.summary)}</strong>`) +
  quoted(mention.passage, mention.lead) +
  paragraph(
    `${words(`${capitalise(noveltyLabel(mention))}. Niveau : ${mention.level}, qui se lit dans `)}${escapeMarkup(quotation(mention.verb))}.`,
  );

/** What a document says of a person: the offices that it gives, the part taken in events. */
function personHtml({ offices, attendance }: PersonNode, communique: CommuniqueNode): string {
  const isHere = ({ passage }: { passage: Passage }) => passage.communique === communique;
  return [
    ...offices
      .filter(isHere)
      .map(
        ({ title, passage }) =>
          paragraph(`${words('Fonction : ')}<strong>${words(title)}</strong>`) + quoted(passage),
      ),
    ...attendance
      .filter(isHere)
      .map(
        ({ role, event, passage }) =>
          paragraph(`${words(`${capitalise(role)} : `)}${link(event.url, event.title)}`) + quoted(passage),
      ),
  ].join('');
}

/** An entry of this entity's feed; the same document has an entry of its own in each feed. */
const entryOf = (
  of: Entity,
  communique: CommuniqueNode,
  said: Pick<FeedEntry, 'url' | 'title' | 'html'>,
): FeedEntry => ({
  ...said,
  id: `${feedUrl(of.url)}#${communique.id}`,
  date: communique.date,
  authors: authorsOf(communique),
});

const sourceOf = (
  of: Entity,
  graph: Graph,
  subtitle: string,
  entry: (communique: CommuniqueNode) => FeedEntry,
): FeedSource => ({
  about: {
    title: `${statedTitle(of)} — ${graph.site.name}`,
    subtitle,
    page: of.url,
    self: feedUrl(of.url),
    author: graph.site.name,
    asOf: graph.site.asOf,
  },
  items: [
    ...everyDocument(graph, of.kind, of).map((communique) => ({
      key: communique.id,
      date: communique.date,
      updated: communique.date,
      isGone: communique.withdrawn !== undefined,
      entry: () => entry(communique),
    })),
    ...repliesTo([of]),
  ],
});

/** The documents that mention a commitment, newest first, each with its mentions in reading order. */
export const commitmentSource = (commitment: CommitmentNode, graph: Graph): FeedSource =>
  sourceOf(
    commitment,
    graph,
    `${sourcedTitle(commitment)}. Ce que les communiqués en disent, phrase par phrase.`,
    (communique) => {
      const mentions = commitment.mentions.filter(({ passage }) => passage.communique === communique);
      return entryOf(commitment, communique, {
        url: mentions[0]?.passage.url ?? communique.url,
        title:
          mentions.map((mention) => `${mention.summary} : ${saidBy(mention)}`).join(' ; ') ||
          communique.title,
        html: mentions.map(mentionHtml).join(''),
      });
    },
  );

/** The documents that name a person, newest first, each with the words that do. */
export const personSource = (person: PersonNode, graph: Graph): FeedSource =>
  sourceOf(
    person,
    graph,
    `Ce que les communiqués disent ${de(person.title)}, dans leurs mots.`,
    (communique) =>
      entryOf(person, communique, {
        url: communique.url,
        title: communique.title,
        html: personHtml(person, communique),
      }),
  );

export const commitmentFeed = (commitment: CommitmentNode, graph: Graph): string =>
  currentFeed(commitmentSource(commitment, graph));

export const personFeed = (person: PersonNode, graph: Graph): string =>
  currentFeed(personSource(person, graph));
