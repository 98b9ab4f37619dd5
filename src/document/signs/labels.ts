/** Lines of a paragraph that begin as items do, without a mark: Markdown would run them together. */
import { BULLET } from '#text/bullets.ts';
import { lettered } from '#text/lettered.ts';

const BLANK = '[ \\t\\u00A0\\u2000-\\u200A\\u202F]';
const DRAWN = lettered(`^${BLANK}*(?<sign>${BULLET})${BLANK}`, 'u');
/** A sign alone, which no sentence holds before a space: neither a currency, a degree nor « © ». */
const SIGN = lettered(
  `^${BLANK}*(?<sign>(?![\\p{ASCII}°©®™])(?:[\\p{So}\\p{Sm}\\p{Co}\\p{Pd}•‣⁃∙·§¶†‡]\\uFE0F?))${BLANK}`,
  'u',
);
/** What is left of a bullet drawn with a letter (« ü », « q »), or a hollow one; French has words of one letter too. */
const LETTER = lettered(`^${BLANK}*(?<sign>(?![a\\u00E0y\\u00F4])\\p{L})${BLANK}`, 'iu');
/** « a) », « (2) », « 3° », « iv. », « Axe 2 : »: what comes before, the rank, what closes it. */
const RANKED = lettered(
  `^${BLANK}*(?<before>(?:\\p{Lu}\\p{L}+${BLANK}|\\())?(?<rank>\\d{1,2}|\\p{L}|[ivxIVX]{2,4})(?<after>${BLANK}?[.):°/]|${BLANK}[–—-])(?:${BLANK}|$)`,
  'u',
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

interface Ranked {
  before: string;
  rank: string;
  after: string;
}

const signOf = (line: string, pattern: RegExp): string | undefined => pattern.exec(line)?.groups?.['sign'];

function rankedOf(line: string): Ranked | undefined {
  const { before = '', rank, after } = RANKED.exec(line)?.groups ?? {};
  return rank === undefined || after === undefined ? undefined : { before, rank, after: after.trim() };
}

/** The ranks that may come after this one: « i » is a letter, and the first Roman number. */
function nextOf(rank: string): readonly string[] {
  if (/^\d/.test(rank)) return [String(Number(rank) + 1)];
  const low = rank.toLowerCase();
  const asWritten = (next: string) => (low === rank ? next : next.toUpperCase());
  const roman = ROMAN[ROMAN.indexOf(low) + 1];
  return [
    ...(rank.length === 1 ? [asWritten(String.fromCodePoint((low.codePointAt(0) ?? 0) + 1))] : []),
    ...(ROMAN.includes(low) && roman !== undefined ? [asWritten(roman)] : []),
  ];
}

const follows = (next: Ranked, one: Ranked): boolean =>
  next.before === one.before && next.after === one.after && nextOf(one.rank).includes(next.rank);

/** Ranks of one kind, that may follow each other; others may stand between them: « 1° », « a) », « 2° ». */
const keyOf = ({ before, rank, after }: Ranked): string =>
  [before, after, /^\d/.test(rank) ? '1' : /^\p{Lu}/u.test(rank) ? 'A' : 'a'].join('\t');

interface Run {
  rank: number;
  ranked: Ranked;
  /** It is no word of a sentence that the line before leaves open. */
  isSure: boolean;
}

/** « B. Lin », « vitamine⏎C. », « 2 - 1 »: a name, a letter or a score, as well as a rank. */
const MAY_BE_WORDS = lettered(`^${BLANK}*(?:\\p{Lu}\\.|\\d+${BLANK}?[–—-]${BLANK}\\d)`, 'u');

const shownRank = ({ before, rank, after }: Ranked): string =>
  `${before}${rank}${/^[.)°]/.test(after) ? '' : ' '}${after}`;

/**
 * By rank of line, the label of each that begins an item. A drawn bullet is one by itself; a dash, another sign or a
 * letter may begin a line by chance: it takes two of them, and ranks take one that follows the other.
 */
export function labelsIn(lines: readonly string[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const [pattern, isAlike] of [
    [SIGN, () => true],
    [LETTER, (one: string, other: string) => one === other],
  ] as const) {
    const found = lines.flatMap((line, rank) => {
      const sign = signOf(line, pattern);
      return sign === undefined ? [] : [{ rank, sign }];
    });
    for (const { rank, sign } of found)
      if (found.some((other) => other.rank !== rank && isAlike(sign, other.sign))) labels.set(rank, sign);
  }
  const runs = new Map<string, Run[]>();
  lines.forEach((line, rank) => {
    const drawn = signOf(line, DRAWN);
    if (drawn !== undefined) labels.set(rank, drawn);
    const ranked = rankedOf(line);
    if (ranked === undefined) return;
    const key = keyOf(ranked);
    const isSure = !MAY_BE_WORDS.test(line) || /(?:^|[:;.])\s*$/.test(lines[rank - 1] ?? '');
    const before = runs.get(key) ?? [];
    const last = before.at(-1);
    const run = [
      ...(last !== undefined && follows(ranked, last.ranked) ? before : []),
      { rank, ranked, isSure },
    ];
    runs.set(key, run);
    if (run.length > 2 || (run.length > 1 && run.every((one) => one.isSure)))
      for (const one of run) labels.set(one.rank, shownRank(one.ranked));
  });
  return labels;
}
