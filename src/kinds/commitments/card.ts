/** The image of a shared link to its page, in words. */
import { imageOf, MOST_LABELS, type Card } from '#exports/card.ts';
import { capitalise } from '#text/word/agreement.ts';
import { formatDay } from '#text/day/day.ts';
import type { CommitmentNode } from './node.ts';

export function commitmentCard({ url, title, scale, mentions, silentSince }: CommitmentNode): Card {
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
