/** The image of a shared link to its page, in words. */
import { NOTED_COMMITMENT } from '#kinds/commitments/noted.ts';
import { SECTIONS } from '#kinds/sections.ts';
import { counted, imageOf, MOST_KNOTS, type Card } from '#exports/card.ts';
import { formatDay } from '#text/day/day.ts';
import type { CommuniqueNode } from './node.ts';

export function communiqueCard({
  url,
  title,
  date,
  type,
  data,
  mentions,
  commitments,
  figures,
}: CommuniqueNode): Card {
  return {
    url: imageOf(url),
    kicker: `${type.genre} — ${data.place === undefined ? '' : `${data.place}, `}${formatDay(date)}`,
    title,
    knots: mentions.slice(0, MOST_KNOTS).map(({ level }) => ({ level })),
    isSilent: false,
    caption: counted([
      [commitments, NOTED_COMMITMENT],
      [figures, SECTIONS.figures],
    ]),
  };
}
