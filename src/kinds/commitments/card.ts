/** The image of a shared link to its page, in words. */
import { imageOf, MOST_LABELS, type Card } from '#exports/card.ts';
import { capitalise } from '#text/word/agreement.ts';
import { formatDay } from '#text/day/day.ts';
import { saidBy, statedTitle } from '#views/state.ts';
import type { CommitmentNode } from './node.ts';

export function commitmentCard(node: CommitmentNode): Card {
  const { url, scale, mentions, silence } = node;
  return {
    url: imageOf(url),
    kicker: `Engagement ${scale}`,
    title: statedTitle(node),
    knots: mentions.slice(-MOST_LABELS).map((mention) => ({
      level: mention.level,
      label: `${capitalise(saidBy(mention))}, ${formatDay(mention.passage.communique.date)}`,
    })),
    isSilent: silence !== undefined,
    caption: '',
  };
}
