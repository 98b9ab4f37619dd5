/** How much of the texts of a content is accounted for, counted: what a check reports beside what it refuses. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { digest } from '#ledger/digest.ts';
import type { Judgements } from '#entries/memory/judgements.ts';
import type { Remembered } from '#entries/memory/remembered.ts';
import { absoluteUrl, sitePath } from '#site/urls.ts';
import { isLeftAside } from '#text/number/quantity.ts';
import { previewOf } from '../held.ts';
import { aroundAll, reachOf } from '../asked/reach.ts';
import { numbersOf } from '../numbers/number-coverage.ts';
import { sentencesOf, type CoveredSentence } from './coverage.ts';

/** What there is of a kind in the texts: all of them, those with a record, those left aside, and those with neither. */
export interface Count {
  all: number;
  tied: number;
  waived: number;
  bare: number;
}

export interface Coverage {
  sentences: Count;
  numbers: Count;
}

function countOf<T>(found: readonly T[], isTied: (one: T) => boolean, isWaived: (one: T) => boolean): Count {
  const tied = found.filter(isTied).length;
  const waived = found.filter((one) => !isTied(one) && isWaived(one)).length;
  return { all: found.length, tied, waived, bare: found.length - tied - waived };
}

const plus = (one: Count, other: Count): Count => ({
  all: one.all + other.all,
  tied: one.tied + other.tied,
  waived: one.waived + other.waived,
  bare: one.bare + other.bare,
});

/** Of the sentences of one document, or of several. */
export const countOfSentences = (sentences: readonly CoveredSentence[]): Count =>
  countOf(
    sentences,
    ({ records }) => records.length > 0,
    ({ waived }) => waived !== undefined,
  );

function coverageIn(entry: Entry<'communiques'>, content: Content): Coverage {
  return {
    sentences: countOfSentences(sentencesOf(entry, content)),
    numbers: countOf(
      numbersOf(entry, content),
      ({ claims }) => claims.length > 0,
      ({ waived, class: of }) => waived !== undefined || isLeftAside(of),
    ),
  };
}

const NONE: Count = { all: 0, tied: 0, waived: 0, bare: 0 };

/** {@link coverageOf} a content that was read: one that is saved, and has not moved since, is not counted again. */
export function coverageOfRead(content: Content, whole: string | undefined, known?: Judgements): Coverage {
  const ofAll = whole === undefined ? undefined : known?.ofAll.of('coverage', absoluteUrl(sitePath()));
  const before = whole === undefined ? undefined : ofAll?.get(whole);
  if (before !== undefined) return JSON.parse(before) as Coverage;
  const coverage = coverageOf(content, whole === undefined ? undefined : known?.ofEntries);
  if (whole !== undefined) ofAll?.put(whole, JSON.stringify(coverage));
  known?.ofAll.save();
  return coverage;
}

/**
 * The sentences and the numbers of every communiqué of a content: a draft counts once nothing that it must say lacks.
 * Documents that are known are not counted again.
 */
export function coverageOf(whole: Content, remembered?: Remembered): Coverage {
  const content = previewOf(whole);
  const known = remembered?.of('coverage', digest(JSON.stringify(aroundAll(content))));
  const reach = known && reachOf(content);
  const counts = content.entries.communiques.map((entry): Coverage => {
    const around = reach?.digestOf(entry);
    const before = around === undefined ? undefined : known?.get(around);
    if (before !== undefined) return JSON.parse(before) as Coverage;
    const count = coverageIn(entry, content);
    if (around !== undefined) known?.put(around, JSON.stringify(count));
    return count;
  });
  remembered?.save();
  return {
    sentences: counts.map(({ sentences }) => sentences).reduce(plus, NONE),
    numbers: counts.map(({ numbers }) => numbers).reduce(plus, NONE),
  };
}
