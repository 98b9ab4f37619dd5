/** For ever: what has been published keeps its address and says what it said, unless it says itself what has changed. */
import { isUnread, type Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { elementOf, movedFacts, type Renamed } from '#ledger/compare.ts';
import { publishedIn, type Ledger, type PublishedEntry } from '#ledger/ledger.ts';
import { formerAddresses, keyAt, presentAmong, type Present } from '#ledger/present.ts';
import { undo } from '#ledger/undo.ts';
import { horizonOf } from '../held.ts';
import { publishedAddresses } from '../published-addresses.ts';
import { declared } from '../ledger/declared.ts';
import { wrongDays } from '../ledger/days.ts';
import { damages, idOf, kindOf, lostAddress } from '../ledger/lost.ts';
import { sayMoved } from '../ledger/moved.ts';
import { notUndone } from '../ledger/not-undone.ts';
import { ANY, type NearRule } from './rule.ts';

/** The published addresses that are neither a page, nor the former address of one; each with its day. */
function lostAddresses(content: Content, ledger: Ledger): [address: string, day: string][] {
  const pages = publishedAddresses(content);
  const former = formerAddresses(content);
  return [...ledger.addresses].filter(([address]) => {
    if (pages.has(address) || former.has(address)) return false;
    const key = keyAt(address);
    return key === undefined || !isUnread(content, kindOf(key), idOf(key));
  });
}

/**
 * What was published of an entry: under its own name, or under those that it had. One that has had several is one of them
 * renamed, which the others have joined.
 */
function publishedOf(key: string, { entries }: Ledger, { entry }: Present): PublishedEntry[] {
  const own = entries.get(key);
  if (own !== undefined) return [own];
  const former = entry.life?.formerly.flatMap((address) => keyAt(address) ?? []) ?? [];
  return former.toReversed().flatMap((one) => entries.get(one) ?? []);
}

/** What has become of the ids that were published. */
interface Ids {
  renamed: Renamed;
  /** Those of which it is said already that they lead nowhere. */
  lost: ReadonlySet<string>;
}

/** New ids by old ones. */
const renamedIn = (content: Content): Renamed =>
  new Map(
    [...formerAddresses(content)].flatMap(([address, key]) => {
      const old = keyAt(address);
      return old === undefined ? [] : [[idOf(old), idOf(key)] as const];
    }),
  );

/** What an entry says now is what was published of it, once its declared changes are undone. */
function entryProblems(present: Present, published: PublishedEntry | undefined, ids: Ids): Problem[] {
  const { entry } = present;
  const changes = entry.life?.changes ?? [];
  const wrong = declared(present, published);
  if (wrong.length > 0 || published === undefined) return wrong;
  const { facts } = present;
  const known = [...published.facts.keys()].filter((name) => name.startsWith('changes.')).length;
  const undone = undo(facts, entry.document, changes.slice(known), known);
  if ('message' in undone) return [notUndone(present, undone)];
  const before = new Map(published.facts);
  // The chain gives the text to the letter: a declared change of the text is one of the chain.
  if (undone.isTextChanged) {
    const chain = before.get('transcription');
    if (chain !== undefined && undone.facts.has('transcription')) undone.facts.set('transcription', chain);
  }
  if (undone.isOrderLost) undone.facts.set('text', before.get('text') ?? '');
  const moved = movedFacts(undone.facts, before, ids.renamed, entry.kind === 'figures');
  return sayMoved(
    present,
    published,
    moved.filter(({ name, was = '' }) => !undone.gone.has(elementOf(name)) && !ids.lost.has(was)),
  );
}

/** What the rule reads beside an entry and what it names: what was published, which addresses have moved, which are lost. */
export const publishedAround = (content: Content): unknown => [
  horizonOf(content.site),
  [...(content.ledger ?? [])],
  [...formerAddresses(content)],
  lostAddresses(content, publishedIn(content.ledger)),
];

export const ledger: NearRule = (content, isAsked = ANY) => {
  const published = publishedIn(content.ledger);
  const horizon = horizonOf(content.site);
  const lost = lostAddresses(content, published);
  const ids: Ids = {
    renamed: renamedIn(content),
    lost: new Set(lost.flatMap(([address]) => keyAt(address) ?? []).map(idOf)),
  };
  return [
    ...damages(published),
    ...lost.map(([address, day]) => lostAddress(content, address, day)),
    ...presentAmong(content, isAsked).flatMap(([key, present]) => {
      const [first, ...others] = publishedOf(key, published, present);
      const days = wrongDays(present.entry, first, horizon);
      const said = [...days, ...entryProblems(present, first, ids)];
      return others.some((other) => entryProblems(present, other, ids).length === 0) ? [] : said;
    }),
  ];
};
