/** What a difference touches: a number, a negation, a name, or only the spelling of a word. */
import { MONTHS, WEEKDAYS } from '#text/day/calendar.ts';
import { plainLetters } from '#text/letters.ts';
import { RESERVES } from '#text/number/reserve-words.ts';
import { piecesOf } from './common.ts';
import { folded } from './typography.ts';
import type { Word } from './words.ts';

/** What a difference touches, gravest first. The last two change no word: see {@link isHarmless}. */
export const CHANGE_KINDS = [
  'number',
  'date',
  'negation',
  'name',
  'tense',
  'approximation',
  'order',
  'word',
  'spelling',
  'accent',
  'punctuation',
  'same-number',
  'capital-accent',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The same number written otherwise, and a capital without its accent: the words are the document's. */
export const isHarmless = ({ kinds }: { kinds: readonly ChangeKind[] }): boolean =>
  kinds.every((kind) => kind === 'same-number' || kind === 'capital-accent');

// Compared in plain letters: « PRÈS DE » may be typed without its accent.
export const NEGATIONS: ReadonlySet<string> = new Set(
  'ne n pas jamais aucun aucune ni non sans nullement guère'.split(' ').map(plainLetters),
);
/** Words of reserves that say nothing by themselves. */
const TOOLS = new Set('a au aux chose de dela et l la ordre ou pas tout un'.split(' '));
/** « quelques » and « plus ou moins » too: whatever word of a reserve holds a number back. */
export const APPROXIMATIONS: ReadonlySet<string> = new Set(
  ['quelques', ...RESERVES.flatMap(({ words }) => words.split(/[ ’-]/))]
    .map(plainLetters)
    .filter((word) => !TOOLS.has(word)),
);
const DATES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].map(plainLetters));

const bare = (text: string) => plainLetters(folded(text));

const signOf = (key: string) => /^#\D/.exec(key)?.[0] ?? '';

/** The document's letters, capitals where the quotation has them, and without their accents where it leaves these out. */
function bareCapitals(document: string, quote: string): string {
  const said = [...quote];
  return [...document]
    .map((own, rank) => {
      const letter = said[rank] ?? '';
      return /^\p{Lu}$/u.test(letter) && plainLetters(own) === letter.toLowerCase() ? letter : own;
    })
    .join('');
}

/** Expected, to come, a duty, done: endings are enough to tell one from another, and weigh little. */
const MOODS = [/rai(?:t|ent)$/, /r(?:a|ont)$/, /^(?:doi|peu)(?:t|vent)$/, /^(?:a|ont|été)$/];

const moodOf = ({ words }: Side) => MOODS.findIndex((mood) => words.some(({ key }) => mood.test(key)));

/** How many letters may be wrong in a word that is still the same one. */
const SLIPS = 2;

/** How many letters of one word are not the other's: enough to tell one slip of the pen from two. */
function changedLetters(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > SLIPS) return Infinity;
  const pieces = piecesOf([...one], [...other]);
  const sum = (side: 'removed' | 'added') => pieces.reduce((total, piece) => total + piece[side], 0);
  return Math.max(sum('removed'), sum('added'));
}

/** The words of one side of a difference. */
export interface Side {
  words: readonly Word[];
  text: string;
  /** Is the word after it a number? */
  isBeforeNumber: boolean;
  /** Does one of them name somebody or something? */
  hasName: boolean;
}

/** What differs between two stretches, gravest first; either may be empty, not both. */
export function kindsOf(document: Side, quote: Side): ChangeKind[] {
  const kinds = new Set<ChangeKind>();
  const sides = [document, quote];
  const keys = (side: Side, set: ReadonlySet<string>) =>
    side.words
      .map(({ plain }) => plain)
      .filter((word) => set.has(word))
      .join(' ');
  const values = (side: Side) =>
    side.words
      .flatMap(({ key, number }) => (number ? [`${signOf(key)}${number.value} ${number.unit ?? ''}`] : []))
      .join(';');
  if (values(document) !== values(quote)) kinds.add('number');
  if (keys(document, DATES) !== keys(quote, DATES)) kinds.add('date');
  if (keys(document, NEGATIONS) !== keys(quote, NEGATIONS)) kinds.add('negation');
  if (
    keys(document, APPROXIMATIONS) !== keys(quote, APPROXIMATIONS) &&
    sides.some((side) => side.isBeforeNumber)
  )
    kinds.add('approximation');
  if (kinds.size > 0) return [...kinds];
  // « deux fois » is not « deuxième fois », though both say 2.
  const rankOf = ({ words: [word, ...others] }: Side) =>
    word?.number === undefined || word.number.form === 'multiple' || others.length > 0
      ? undefined
      : word.number.form === 'ordinal';
  const [own, said] = [rankOf(document), rankOf(quote)];
  if (own !== undefined && own === said) return ['same-number'];
  const [a, b] = [folded(document.text), folded(quote.text)];
  if (a !== '' && b !== '') {
    if (bare(a) === bare(b))
      return [bareCapitals(document.text, quote.text) === quote.text ? 'capital-accent' : 'accent'];
    const near = a.length >= 3 && changedLetters(bare(a), bare(b)) <= (a.length >= 4 ? SLIPS : 1);
    if (sides.every(({ hasName }) => hasName)) return ['name'];
    if (moodOf(document) !== moodOf(quote) && !sides.some((side) => moodOf(side) === -1)) return ['tense'];
    if (near) return ['spelling'];
  }
  return sides.some(({ hasName }) => hasName) ? ['name'] : ['word'];
}
