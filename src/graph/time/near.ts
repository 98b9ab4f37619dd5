/**
 * Before a silence is told, what later documents say in near words: the finder of echoes asks for most of the words,
 * this one for half of them. What it finds is shown for a reader to judge, and is said not to be tied.
 */
import { leavesOf } from '#document/model.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { contentWords, leastNear, lettersOf } from '#text/word/likeness.ts';
import { passageAt, type Builder } from '../builder.ts';
import type { Passage } from '../model.ts';

/** How many documents with near words are kept: the newest. */
const KEPT = 3;

/** What has fallen silent: in which words it was said, since when, in which dossiers. */
export interface Silent {
  /** What was said of it, each in the exact words of a document. */
  quotes: readonly string[];
  /** The day of the last document that speaks of it. */
  since: string;
  dossiers: readonly string[];
}

/** One saying of something silent. */
interface Saying<S> {
  silent: S;
  words: readonly string[];
  least: number;
}

/** By the words one of which a near sentence must hold: the rarest, all but those that may lack (prefix filter). */
function indexOf<S extends Silent>(silents: readonly S[]): Map<string, Saying<S>[]> {
  const sayings = silents.flatMap((silent) =>
    silent.quotes.map((quote): Saying<S> => {
      const words = lettersOf(contentWords(quote));
      return { silent, words, least: leastNear(words) };
    }),
  );
  const rarity = new Map<string, number>();
  for (const word of sayings.flatMap(({ words }) => words)) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  const index = new Map<string, Saying<S>[]>();
  for (const saying of sayings) {
    const rarest = [...saying.words].sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0));
    for (const word of rarest.slice(0, Math.max(0, saying.words.length - saying.least + 1))) {
      const list = index.get(word);
      if (list) list.push(saying);
      else index.set(word, [saying]);
    }
  }
  return index;
}

/**
 * For each of the `silents`, the nearest sentence of each later document of its dossiers that has one; the newest ones,
 * oldest first. The newest are read first: what has enough of them is no longer looked for, and the index forgets it
 * each time that half of what it holds is so.
 */
export function nearWords<S extends Silent>(build: Builder, silents: readonly S[]): Map<S, Passage[]> {
  const found = new Map<S, Passage[]>(silents.map((silent) => [silent, []]));
  let [sought, index] = [silents, indexOf(silents)];
  const isSought = (silent: S) => (found.get(silent) ?? []).length < KEPT;
  for (const communique of build.inTime.oldestFirst.toReversed()) {
    if (sought.length === 0) break;
    const own = build.dossiers.ofDocument(communique.id);
    const isLater = (silent: S) =>
      isSought(silent) && communique.date > silent.since && silent.dossiers.some((one) => own.includes(one));
    for (const [silent, { passage }] of nearestIn(communique, index, isLater))
      found.set(silent, [passage(), ...(found.get(silent) ?? [])]);
    const left = sought.filter(isSought);
    if (left.length * 2 <= sought.length) [sought, index] = [left, indexOf(left)];
  }
  return found;
}

/** The sentence of a document that holds the greatest part of a saying; the first of these. */
function nearestIn<S extends Silent>(
  communique: NodeOf<'communiques'>,
  index: ReadonlyMap<string, readonly Saying<S>[]>,
  isLater: (silent: S) => boolean,
): Map<S, { part: number; passage: () => Passage }> {
  const nearest = new Map<S, { part: number; passage: () => Passage }>();
  for (const leaf of leavesOf(communique.document))
    for (const sentence of leaf.sentences) {
      const words = new Set(contentWords(leaf.text.slice(sentence.start, sentence.end)));
      for (const { silent, words: said, least } of new Set(
        [...words].flatMap((word) => index.get(word) ?? []),
      )) {
        if (!isLater(silent)) continue;
        const shared = said.filter((word) => words.has(word)).length;
        const part = shared / said.length;
        if (shared < least || part <= (nearest.get(silent)?.part ?? 0)) continue;
        const { start, end } = sentence;
        const place = { leaf: leaf.index, start, end, sentences: [sentence] };
        nearest.set(silent, { part, passage: () => passageAt(communique, place) });
      }
    }
  return nearest;
}
