/** The image of a shared link, in words: what its kind says on it. */
import type { Level } from '#schemas/levels.ts';
import { capitalise, count, enumerate } from '#text/word/agreement.ts';

/** A knot of the thread. Without a level it is a plain one. */
export interface CardKnot {
  level?: Level;
  label?: string;
}

/** An image of a shared link, in words. */
export interface Card {
  /** Address of the image, from the root of the host. */
  url: string;
  /** Above the title. */
  kicker: string;
  title: string;
  /** Oldest or first read first. */
  knots: readonly CardKnot[];
  /** Do documents since say nothing? The thread then ends in dashes. */
  isSilent: boolean;
  /** Under the thread. */
  caption: string;
}

/** The address of the image of a page. */
export const imageOf = (pageUrl: string): string => `${pageUrl}apercu.png`;

/** More knots would touch; more labels would run into one another. */
export const [MOST_KNOTS, MOST_LABELS] = [16, 5];

/** « 3 engagements, 2 chiffres ». */
export const counted = (
  parts: readonly (readonly [readonly unknown[], Parameters<typeof count>[1]])[],
): string =>
  capitalise(
    enumerate(parts.filter(([list]) => list.length > 0).map(([list, noun]) => count(list.length, noun))),
  );
