/**
 * What src/search/pagefind/ supposes of Pagefind and Pagefind does not promise, tried on a tiny index one by one.
 * Each says, in French, what to do when it no longer holds.
 */
import type { Engine } from '#search/pagefind/engine.ts';
import type { RawHit } from '#search/pagefind/terms.ts';
import * as names from '#search/pagefind/names.ts';
import type { Files } from './tiny.ts';

/** An index and the engine that reads it. */
export interface Tried extends Engine {
  files: Files;
  /** Names of the files that it has read so far. */
  read: readonly string[];
}

/** What is tried: an index as Pagefind writes it, the same one compacted. */
export interface World {
  raw: Tried;
  compact: Tried;
  /** The compacted one, of which nothing was asked yet. */
  fresh: () => Promise<Tried>;
}

/** Why a supposition does not hold, and what to do, in French; nothing if it holds. */
export async function complaint({ name, holds, remedy }: Probe, world: World): Promise<string> {
  let why = '';
  try {
    if (await holds(world)) return '';
  } catch (error) {
    why = ` (${error instanceof Error ? error.message : String(error)})`;
  }
  return `« ${name} » ne tient plus${why}. ${remedy}`;
}

export interface Probe {
  name: string;
  holds: (world: World) => boolean | Promise<boolean>;
  /** What to do when it does not. */
  remedy: string;
}

/** Numbers of {@link PAGES}. */
export const [B, A, JOB, TOWN] = [0, 1, 2, 3] as const;
export const byPage = (hits: readonly RawHit[]) =>
  hits
    .map(({ id, words }) => `${names.recordNumber(id)}:${words.join(',')}`)
    .sort()
    .join(' ');
/** Where an index of ours finds a term: `page:place,place`. */
export const places = async ({ compact }: World, term: string) => byPage(await compact.find(term, true));
export const pagesOf = async ({ compact }: World, term: string) =>
  (await compact.find(term)).map(({ id }) => names.recordNumber(id)).sort();
export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
