/** What a text may give to the archive: each proposal with its exact words and their place, for an editor to accept or refuse. */
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { leavesOf, type Block, type Document } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { WordFinder } from './french.ts';
import type { Known } from './known.ts';
import { commitmentsOf, type CommitmentProposal } from './proposals/commitments.ts';
import { datesOf, type DateProposal } from './proposals/dates.ts';
import { doubtsOf, type DoubtProposal } from './proposals/doubts.ts';
import { eventsOf, type EventProposal } from './proposals/events.ts';
import { numbersOf, type NumberProposal } from './proposals/numbers.ts';
import { peopleOf, type PersonProposal } from './proposals/people.ts';
import { placed, type Placed } from './proposals/place.ts';
import { peopleOfRows } from './proposals/rows.ts';
import { Threads } from './proposals/threads.ts';

export interface KnownProposal extends Placed {
  kind: 'organisations' | 'people' | 'themes' | 'vocabulary';
  id: string;
}

export interface Proposals {
  numbers: NumberProposal[];
  /** « premier », « deuxième »: they rank, and count nothing. */
  ranks: NumberProposal[];
  dates: DateProposal[];
  people: PersonProposal[];
  /** What gathers people on a day that the text says. */
  events: EventProposal[];
  /** Entries of the archive whose words stand in the text. */
  known: KnownProposal[];
  commitments: CommitmentProposal[];
  doubts: DoubtProposal[];
}

export const NO_PROPOSALS: Proposals = {
  numbers: [],
  ranks: [],
  dates: [],
  people: [],
  events: [],
  known: [],
  commitments: [],
  doubts: [],
};

/** The leaves that are words of a list. */
export function itemLeaves(document: Document): Set<number> {
  const found = new Set<number>();
  const visit = (blocks: readonly Block[], isItem: boolean): void => {
    for (const block of blocks) {
      if (block.kind === 'leaf' && isItem) found.add(block.leaf.index);
      if (block.kind === 'list') for (const item of block.items) visit(item, true);
      if (block.kind === 'quote') visit(block.blocks, isItem);
    }
  };
  visit(document.blocks, false);
  return found;
}

function finderOf({
  organisations,
  people,
  themes,
  vocabulary,
}: Known): WordFinder<{ kind: KnownProposal['kind']; id: string }> {
  return new WordFinder<{ kind: KnownProposal['kind']; id: string }>([
    ...organisations.flatMap(({ id, names }) =>
      names.map((words) => ({ words, group: 'organisations', key: { kind: 'organisations' as const, id } })),
    ),
    ...people.map(({ id, name }) => ({ words: name, group: 'people', key: { kind: 'people' as const, id } })),
    ...themes.map(({ id, title }) => ({
      words: title,
      group: 'themes',
      key: { kind: 'themes' as const, id },
    })),
    ...vocabulary.flatMap(({ id, words }) =>
      words.map((one) => ({ words: one, group: 'vocabulary', key: { kind: 'vocabulary' as const, id } })),
    ),
  ]);
}

const inOrder = (people: readonly PersonProposal[]): PersonProposal[] =>
  [...people].sort((a, b) => a.leaf - b.leaf || a.start - b.start);

/** Proposals for the text of a draft (MDX); none if it cannot be read. `day`: that of the document, if known. */
export function proposalsFor(body: string, known: Known, day: string | undefined): Proposals {
  const parsed = parseDocument(body, COMMUNIQUE_COMPONENTS);
  if ('refusals' in parsed) return NO_PROPOSALS;
  const items = itemLeaves(parsed.document);
  const finder = finderOf(known);
  const threads = new Threads(known);
  const each = leavesOf(parsed.document).map((leaf): Proposals => {
    const dates = datesOf(leaf);
    const numbers = numbersOf(leaf, dates);
    return {
      dates,
      numbers: numbers.filter(({ form }) => form !== 'ordinal'),
      ranks: numbers.filter(({ form }) => form === 'ordinal'),
      people: peopleOf(leaf),
      events: eventsOf(leaf, day),
      known: finder.in(leaf.text).map(({ key, start, end }) => ({ ...placed(leaf, start, end), ...key })),
      commitments: commitmentsOf(leaf, items.has(leaf.index), threads, day),
      doubts: doubtsOf(leaf, day?.slice(0, 4) ?? ''),
    };
  });
  return {
    numbers: each.flatMap(({ numbers }) => numbers),
    ranks: each.flatMap(({ ranks }) => ranks),
    dates: each.flatMap(({ dates }) => dates),
    people: inOrder([...each.flatMap(({ people }) => people), ...peopleOfRows(parsed.document)]),
    events: each.flatMap(({ events }) => events),
    known: each.flatMap((one) => one.known),
    commitments: each.flatMap(({ commitments }) => commitments),
    doubts: each.flatMap(({ doubts }) => doubts),
  };
}
