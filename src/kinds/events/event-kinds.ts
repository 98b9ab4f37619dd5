/** The French words for the kinds of events. */
import { capitalise } from '#text/word/agreement.ts';
import type { EventNode } from './node.ts';

/** « Forum »; one of a kind without a name is called what it is, an event. */
export const eventKindName = ({ eventKind }: Pick<EventNode, 'eventKind'>): string =>
  capitalise(eventKind.label ?? eventKind.name);
