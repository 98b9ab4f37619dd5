/** What a reader may ask of the editors about a page: an issue already begun, which names the page, the words and their proof. */
import type { PagedNode, Passage } from '#graph/model.ts';
import type { SiteNode } from '#graph/graph.ts';
import { issueAddress } from '#site/forge.ts';
import { absoluteUrl } from '#site/urls.ts';
import { formatDay } from '#text/day/day.ts';

/** Longer words are cut: their address has them whole. */
const LONGEST = 300;
const cut = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;

/** What a page says of something, and where a document says it. */
export interface Status {
  /** « annoncé » */
  said: string;
  passage: Passage;
}

/** The status that the page of an entry shows, with the words from which it is read; none for an entry without one. */
export function statusOf(node: PagedNode): Status | undefined {
  switch (node.kind) {
    case 'commitments':
      return { said: node.last.level, passage: node.last.passage };
    case 'figures':
      return { said: node.data.level ?? node.data.nature, passage: node.passage };
    case 'events':
      return { said: node.data.status, passage: node.date };
    default:
      return undefined;
  }
}

/** The words of a proof, and the address where they stand. */
const proofOf = ({ passage }: Status): string[] => [
  `Passage : ${absoluteUrl(passage.url)}`,
  `Document : ${passage.communique.title}, ${formatDay(passage.communique.date)}`,
  `> ${cut(passage.words).replace(/\n/g, '\n> ')}`,
];

export interface Proposals {
  /** « Proposer une correction » */
  correct: string;
  /** « Contester »: only where the page shows a status. */
  contest: { address: string; said: string } | undefined;
}

/**
 * « Contester » beside a status, where a page shows many: the addresses alone, for they lead to the words. Nothing where
 * the site names no forge.
 * @param title what the page is called
 * @param addresses of the status, then of its proof if it has one, from the root of the site
 * @param said what the site says, between quotes; `asked`: what is to be written
 */
export function contestAddress(
  { repository, forge }: Pick<SiteNode, 'repository' | 'forge'>,
  title: string,
  [page, passage]: readonly [page: string, passage?: string],
  { said, asked }: { said?: string; asked: string },
): string | undefined {
  if (repository === undefined) return undefined;
  const lines = [
    `Page : ${absoluteUrl(page)}`,
    ...(passage === undefined ? [] : [`Passage : ${absoluteUrl(passage)}`]),
    ...(said === undefined ? [] : [`Le site dit : « ${said} »`]),
    '',
    `${asked} :`,
    '',
  ];
  return issueAddress({ repository, forge }, `Contestation : ${cut(title)}`, lines.join('\n'));
}

/** The forms of the forge for a page; nothing where the site names none. `title`: what the page is called. */
export function proposalsOf(
  { repository, forge }: Pick<SiteNode, 'repository' | 'forge'>,
  { title, url, node }: { title: string; url: string; node?: PagedNode | undefined },
): Proposals | undefined {
  if (repository === undefined) return undefined;
  const where = { repository, forge };
  const page = [`Page : ${absoluteUrl(url)}`];
  const status = node && statusOf(node);
  const passage = status === undefined ? ['Passage :'] : proofOf(status);
  return {
    correct: issueAddress(
      where,
      `Correction : ${cut(title)}`,
      [...page, ...passage, '', 'À corriger, et d’où vous le savez :', ''].join('\n'),
    ),
    contest: status && {
      said: status.said,
      address: issueAddress(
        where,
        `Contestation : ${cut(title)}`,
        [
          ...page,
          `Le site dit : « ${status.said} »`,
          ...proofOf(status),
          '',
          'Pourquoi ces mots ne le disent pas :',
          '',
        ].join('\n'),
      ),
    },
  };
}
