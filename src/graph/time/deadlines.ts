/** The promised dates: what each document's words commit to, and what the documents published since say of it. */
import type { Interval } from '#text/period/deadlines.ts';
import { matchingForm } from '#text/matching.ts';
import { datesIn } from '#text/period/reader.ts';
import { resolveDeadline } from '#text/period/deadlines.ts';
import { exactDays, periodBounds } from '#text/period/period.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Mention, Passage } from '../model.ts';
import { compare, comparePassages } from '../passages.ts';

/**
 * Relative to the site's `asOf` day, never to the clock. « passée, un document en reparle » says that a
 * document of after the announcement mentions the commitment again, not that the date was met.
 */
export const DEADLINE_STATES = [
  'à venir',
  'rythme',
  'passée, un document en reparle',
  'passée, aucun document relié depuis',
  'passée, aucun document publié ici depuis',
] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

export interface DeadlineNode {
  commitment: NodeOf<'commitments'>;
  passage: Passage;
  /** The promise in the document's words: « au deuxième semestre 2019 ». */
  words: string;
  /** The interval promised; for a rhythm, from the document's day on, without end. */
  interval: Interval | undefined;
  /** Are the days of the interval ours? « en 2020 » and « cet été » give none, « le 31 mars 2020 » gives one. */
  isComputed: boolean;
  /** For a rhythm: how many times a year. */
  timesAYear: number | undefined;
  state: DeadlineState;
  /** Mentions in later documents than the one that promises, oldest first. */
  answers: readonly Mention[];
  /** How many documents have been published here since, that say nothing of it. */
  silentSince: number;
}

function stateOf(
  {
    interval,
    timesAYear,
    answers,
    silentSince,
  }: Pick<DeadlineNode, 'interval' | 'timesAYear' | 'answers' | 'silentSince'>,
  asOf: string,
): DeadlineState {
  if (timesAYear !== undefined) return 'rythme';
  if (interval === undefined || interval.last >= asOf) return 'à venir';
  if (answers.length > 0) return 'passée, un document en reparle';
  return silentSince > 0 ? 'passée, aucun document relié depuis' : 'passée, aucun document publié ici depuis';
}

/** Do these words, of a document of the day `said`, name days, and not a year, a month or a season? */
function nameDays(words: string, said: string): boolean {
  const [date] = datesIn(matchingForm(words.normalize('NFC')).toLowerCase(), said, 'future');
  return (
    date !== undefined && !date.isSeason && date.periods.every((period) => exactDays(period) !== undefined)
  );
}

/** The promised date of a commitment, or `undefined` when no document gives one. */
function deadlineOf(commitment: NodeOf<'commitments'>, asOf: string): DeadlineNode | undefined {
  const { due } = commitment;
  if (due === undefined) return undefined;
  const { passage } = due;
  const said = passage.communique.date;
  const words = due.words ?? due.rhythm ?? passage.words;
  const resolved = resolveDeadline(words, said);
  const given = due.period === undefined ? undefined : periodBounds(due.period);
  const read = resolved && 'interval' in resolved ? resolved.interval : undefined;
  // « à la rentrée 2025 » says no days: those of the period are known better. Else the words know more than
  // the period: « avant fin 2020 » has no beginning.
  const isNearer =
    read?.named !== undefined &&
    read.first !== undefined &&
    given !== undefined &&
    read.first <= given.first &&
    given.last <= read.last;
  const interval = isNearer ? given : (read ?? given);
  const timesAYear = resolved && 'timesAYear' in resolved ? resolved.timesAYear : undefined;
  const answers = commitment.mentions.filter((mention) => mention.passage.communique.date > said);
  const state = stateOf({ interval, timesAYear, answers, silentSince: commitment.silentSince }, asOf);
  return {
    commitment,
    passage,
    words,
    interval,
    isComputed: !nameDays(words, said) && (due.period === undefined || exactDays(due.period) === undefined),
    timesAYear,
    state,
    answers,
    silentSince: commitment.silentSince,
  };
}

/** Every promised date: by state, then last day (open dates last), then place in the documents. */
export function deadlinesOf(commitments: readonly NodeOf<'commitments'>[], asOf: string): DeadlineNode[] {
  return commitments
    .flatMap((commitment) => deadlineOf(commitment, asOf) ?? [])
    .sort(
      (a, b) =>
        DEADLINE_STATES.indexOf(a.state) - DEADLINE_STATES.indexOf(b.state) ||
        compare(a.interval?.last ?? '9999', b.interval?.last ?? '9999') ||
        comparePassages(a.passage, b.passage),
    );
}
