/** What the image of a shared link says: the kind of page, its title, its day, and its thread. Drawn by `scripts/lib/preview`. */
import type { CommitmentNode, CommuniqueNode, EventNode, Graph, Level, ThemeNode } from '#graph/nodes.ts';
import { absoluteUrl, homeUrl } from '#site/urls.ts';
import { capitalise, count, enumerate } from '#text/word/agreement.ts';
import { formatDay } from '#text/day/day.ts';
import { typeset } from '#text/typography.ts';
import type { ThingNode } from './json-ld/things.ts';

/** Pixels; what networks ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** A knot of the thread. Without a level it is a plain one. */
export interface CardKnot {
  level?: Level;
  label?: string;
}

/** An image of a shared link, in words. */
export interface Card {
  /** Address of the image, from the root of the host. */
  url: string;
  /** Above the title. */
  kicker: string;
  title: string;
  /** Oldest or first read first. */
  knots: readonly CardKnot[];
  /** Do documents since say nothing? The thread then ends in dashes. */
  isSilent: boolean;
  /** Under the thread. */
  caption: string;
}

/** The pages with an image of their own; the others, which are many more, share the site's. */
type DrawnNode = CommuniqueNode | CommitmentNode | ThemeNode | EventNode;

const isDrawn = (node: ThingNode | undefined): node is DrawnNode =>
  ['communiques', 'commitments', 'themes', 'events'].includes(node?.kind ?? '');

const imageOf = (pageUrl: string): string => `${pageUrl}apercu.png`;

/** The image of a page, with its host. */
export const previewUrl = (node?: ThingNode): string =>
  absoluteUrl(imageOf(isDrawn(node) ? node.url : homeUrl()));

/** More knots would touch; more labels would run into one another. */
const [MOST_KNOTS, MOST_LABELS] = [16, 5];

const counted = (parts: readonly (readonly [readonly unknown[], Parameters<typeof count>[1]])[]): string =>
  capitalise(
    enumerate(parts.filter(([list]) => list.length > 0).map(([list, noun]) => count(list.length, noun))),
  );

function communiqueCard({ url, title, date, data, mentions, commitments, figures }: CommuniqueNode): Card {
  return {
    url: imageOf(url),
    kicker: `Communiqué de presse — ${data.place}, ${formatDay(date)}`,
    title,
    knots: mentions.slice(0, MOST_KNOTS).map(({ level }) => ({ level })),
    isSilent: false,
    caption: counted([
      [commitments, 'engagement'],
      [figures, 'chiffre'],
    ]),
  };
}

function commitmentCard({ url, title, scale, mentions, silentSince }: CommitmentNode): Card {
  const shown = mentions.slice(-MOST_LABELS);
  return {
    url: imageOf(url),
    kicker: `Engagement ${scale}`,
    title,
    knots: shown.map(({ level, passage }) => ({
      level,
      label: `${capitalise(level)}, ${formatDay(passage.communique.date)}`,
    })),
    isSilent: silentSince > 0,
    caption: '',
  };
}

function themeCard({
  url,
  title,
  themeKind,
  communiques,
  commitments,
  figures,
  silentSince,
}: ThemeNode): Card {
  return {
    url: imageOf(url),
    kicker: capitalise(themeKind),
    title,
    knots: communiques.slice(-MOST_LABELS).map(({ date }) => ({ label: formatDay(date) })),
    isSilent: silentSince > 0,
    caption: counted([
      [commitments, 'engagement'],
      [figures, 'chiffre'],
    ]),
  };
}

const eventCard = ({ url, title, eventKind, status, dateWords }: EventNode): Card => ({
  url: imageOf(url),
  kicker: status === 'promis' ? `Événement annoncé — ${eventKind}` : `Événement — ${eventKind}`,
  title,
  knots: [{ label: dateWords }],
  isSilent: false,
  caption: '',
});

function cardOf(node: DrawnNode): Card {
  switch (node.kind) {
    case 'communiques':
      return communiqueCard(node);
    case 'commitments':
      return commitmentCard(node);
    case 'themes':
      return themeCard(node);
    case 'events':
      return eventCard(node);
  }
}

/** The image of the site, for the pages that have none of their own. */
const siteCard = ({ site, latest }: Graph): Card => ({
  url: imageOf(homeUrl()),
  kicker: site.baseline,
  title: site.home.title.replaceAll('*', ''),
  knots: [...latest.communiques]
    .reverse()
    .map(({ date }) => ({ label: formatDay(date) }))
    .slice(-MOST_LABELS),
  isSilent: false,
  caption: '',
});

/** Every image of the site. */
export const cards = (graph: Graph): Card[] => [
  siteCard(graph),
  ...[...graph.communiques, ...graph.commitments, ...graph.themes, ...graph.events].map(cardOf),
];

/** The image in words, for those who do not see it. */
export function previewAlt(site: Graph['site'], node?: ThingNode): string {
  if (!isDrawn(node)) return typeset(`${site.name} : ${site.baseline}`);
  const { kicker, title } = cardOf(node);
  return typeset(`${kicker} : ${title}`);
}
