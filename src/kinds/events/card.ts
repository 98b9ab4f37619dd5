/** The image of a shared link to its page, in words. */
import { imageOf, type Card } from '#exports/card.ts';
import type { EventNode } from './node.ts';

export const eventCard = ({ url, title, eventKind, status, dateWords }: EventNode): Card => ({
  url: imageOf(url),
  kicker: [
    status === 'promis' ? 'Événement promis' : 'Événement tenu',
    ...(eventKind === 'autre' ? [] : [eventKind]),
  ].join(' — '),
  title,
  knots: [{ label: dateWords }],
  isSilent: false,
  caption: '',
});
