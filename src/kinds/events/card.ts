/** The image of a shared link to its page, in words. */
import { imageOf, type Card } from '#exports/card.ts';
import { statedTitle } from '#views/state.ts';
import type { EventNode } from './node.ts';

export function eventCard(node: EventNode): Card {
  const { url, eventKind, dateWords } = node;
  return {
    url: imageOf(url),
    // One of a kind without a name is an event, and no more.
    kicker: ['Événement', ...(eventKind.label === undefined ? [eventKind.name] : [])].join(' — '),
    title: statedTitle(node),
    knots: [{ label: dateWords }],
    isSilent: false,
    caption: '',
  };
}
