/** Where an entry stands: held back, published, withdrawn; under which names; with what has happened to it. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { keyOf } from './held.ts';
import { historyOf, type History } from './time/history.ts';
import { withdrawalsOf, type Rest, type Withdrawal } from './withdrawn.ts';

/** What a node says of its own standing. */
export interface Standing {
  /** Is it a draft, or of a day to come, shown to its editors alone? */
  isHeld?: boolean;
  /** What has happened to it since it was published here. */
  history?: History;
  /** The addresses that it had: `/chiffres/places/`. */
  formerly?: readonly string[];
  /** When and why it was withdrawn. */
  withdrawn?: Withdrawal;
  /** Withdrawn entries of which it no longer says anything. */
  leftOut?: readonly Rest[];
  /** What those whom the site names have answered to it, oldest first. */
  replies?: readonly NodeOf<'replies'>[];
}

/** The standing of an entry; what goes without saying is absent. */
export function standingOf(entry: Entry, content: Content): Standing {
  const withdrawals = withdrawalsOf(content);
  const key = keyOf(entry);
  const history = historyOf(entry, content);
  const withdrawn = withdrawals?.all.get(key);
  const leftOut = withdrawn === undefined ? withdrawals?.leftOut.get(key) : undefined;
  const formerly = entry.life?.formerly ?? [];
  return {
    ...(content.held?.has(key) === true && { isHeld: true }),
    ...(history && { history }),
    ...(formerly.length > 0 && { formerly }),
    ...(withdrawn && { withdrawn }),
    ...(leftOut && { leftOut }),
  };
}
