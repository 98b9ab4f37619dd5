/** What goes: to the disk as drafts, to its readers as published, to whoever keeps the site as a proposal. */
import { element } from '#client/elements.ts';
import type { StayingLine } from '../outcomes.ts';

export interface GoingActs {
  draft: () => void;
  /** Another record than the document that is open, or all that waits. */
  publish: (what?: { record: string } | 'everything') => void;
  propose: (title: string, isEverything: boolean) => void;
}

/** What stays, each with the document for which it waits. */
export const stayingList = (stays: readonly StayingLine[]): HTMLElement =>
  element(
    'ul',
    'restent',
    ...stays.map(({ title, of }) =>
      element('li', '', title, element('span', 'aide', of === undefined ? '' : ` avec « ${of} »`)),
    ),
  );
