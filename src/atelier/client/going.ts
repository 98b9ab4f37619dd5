/** What goes: to the disk as drafts, to its readers as published, to whoever keeps the site as a proposal. */
import { element } from '#client/elements.ts';
import type { StayingLine } from '../outcomes.ts';

export interface GoingActs {
  draft: () => void;
  /** Another record than the document that is open, or all that waits. */
  publish: (what?: { record: string } | 'everything') => void;
  /** Shows what has changed, and asks whether to propose it. */
  showChanges: () => void;
  propose: (title: string, isEverything: boolean) => void;
}

const NAMED = 3;
/** A few titles, or how many there are. */
const withThem = (titles: readonly string[]): string =>
  titles.length === 0
    ? ''
    : titles.length > NAMED
      ? ` avec ${titles.length} fiches`
      : ` avec ${titles.map((one) => `« ${one} »`).join(', ')}`;

/** What stays: each document in progress with what waits for it, then what waits for none. */
export function stayingList(stays: readonly StayingLine[]): HTMLElement {
  const isDocument = ({ record }: StayingLine) => record.startsWith('communiques/');
  const documents = [...new Set(stays.flatMap((one) => one.of ?? (isDocument(one) ? one.title : [])))];
  const alone = stays.filter((one) => one.of === undefined && !isDocument(one));
  return element(
    'ul',
    'restent',
    ...documents.map((title) => {
      const waiting = stays.filter(({ of }) => of === title).map((one) => one.title);
      return element('li', '', title, element('span', 'aide', withThem(waiting)));
    }),
    ...alone.map(({ title }) => element('li', '', title)),
  );
}
