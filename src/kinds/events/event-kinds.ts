/** The French words for the kinds of events. */
import { capitalise } from '#text/word/agreement.ts';
import type { EventNode } from './node.ts';

/** « Forum »; one of another kind than those that the schema names is called what it is, an event. */
export const eventKindName = ({ eventKind }: Pick<EventNode, 'eventKind'>): string =>
  eventKind === 'autre' ? 'Événement' : capitalise(eventKind);
