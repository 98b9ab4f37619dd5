/** How much of the texts of a content is accounted for, counted: what a check reports beside what it refuses. */
import type { Content } from '#entries/content.ts';
import { isLeftAside } from '#text/number/quantity.ts';
import { previewOf } from './held.ts';
import { numbersOf } from './number-coverage.ts';
import { sentencesOf } from './sentence-coverage.ts';

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

/** The sentences and the numbers of every communiqué of a content: a draft counts once nothing that it must say lacks. */
export function coverageOf(whole: Content): Coverage {
  const content = previewOf(whole);
  const { communiques } = content.entries;
  const sentences = communiques.flatMap((entry) => sentencesOf(entry, content));
  const numbers = communiques.flatMap((entry) => numbersOf(entry, content));
  return {
    sentences: countOf(
      sentences,
      ({ records }) => records.length > 0,
      ({ waived }) => waived !== undefined,
    ),
    numbers: countOf(
      numbers,
      ({ claims }) => claims.length > 0,
      ({ waived, class: of }) => waived !== undefined || isLeftAside(of),
    ),
  };
}
