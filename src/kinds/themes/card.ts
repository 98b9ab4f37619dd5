/** The image of a shared link to its page, in words. */
import { NOTED_COMMITMENT } from '#kinds/commitments/noted.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { counted, imageOf, MOST_LABELS, type Card } from '#exports/card.ts';
import { capitalise } from '#text/word/agreement.ts';
import { formatDay } from '#text/day/day.ts';
import type { ThemeNode } from './node.ts';

export function themeCard({
  url,
  title,
  themeKind,
  communiques,
  commitments,
  figures,
  silence,
}: ThemeNode): Card {
  return {
    url: imageOf(url),
    kicker: capitalise(themeKind.name),
    title,
    knots: communiques.slice(-MOST_LABELS).map(({ date }) => ({ label: formatDay(date) })),
    isSilent: silence !== undefined,
    caption: counted([
      [commitments, NOTED_COMMITMENT],
      [figures, SECTIONS.figures],
    ]),
  };
}
