/** The image of a shared link to its page, in words. */
import { imageOf, type Card } from '#exports/card.ts';
import { statedTitle } from '#views/state.ts';
import type { EventNode } from './node.ts';

export function eventCard(node: EventNode): Card {
  const { url, eventKind, dateWords } = node;
  return {
    url: imageOf(url),
    kicker: ['Événement', ...(eventKind === 'autre' ? [] : [eventKind])].join(' — '),
    title: statedTitle(node),
    knots: [{ label: dateWords }],
    isSilent: false,
    caption: '',
  };
}
