/** What a difference touches: a number, a negation, a name, or only the spelling of a word. */
import { piecesOf } from './common.ts';
import { folded } from './typography.ts';
import { plainForm, type Word } from './words.ts';

/** What a difference touches, gravest first. `same-number` is no change: the number is written otherwise. */
export const CHANGE_KINDS = [
  'number',
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
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const NEGATIONS = new Set('ne n pas jamais aucun aucune ni non sans nullement guère'.split(' '));
const APPROXIMATIONS = new Set(
  'près plus moins environ quelque quelques presque jusqu maximum minimum'.split(' '),
);

const bare = (text: string) => plainForm(folded(text));

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
      .map(({ key }) => key)
      .filter((key) => set.has(key))
      .join(' ');
  const values = (side: Side) =>
    side.words.flatMap(({ number }) => (number ? [`${number.value} ${number.unit ?? ''}`] : [])).join(';');
  if (values(document) !== values(quote)) kinds.add('number');
  if (keys(document, NEGATIONS) !== keys(quote, NEGATIONS)) kinds.add('negation');
  if (
    keys(document, APPROXIMATIONS) !== keys(quote, APPROXIMATIONS) &&
    sides.some((side) => side.isBeforeNumber)
  )
    kinds.add('approximation');
  if (kinds.size > 0) return [...kinds];
  if (values(document) !== '' && sides.every(({ words }) => words.length === 1)) return ['same-number'];
  const [a, b] = [folded(document.text), folded(quote.text)];
  if (a !== '' && b !== '') {
    if (bare(a) === bare(b)) return ['accent'];
    const near = a.length >= 3 && changedLetters(bare(a), bare(b)) <= (a.length >= 4 ? SLIPS : 1);
    if (sides.every(({ hasName }) => hasName)) return ['name'];
    if (moodOf(document) !== moodOf(quote) && !sides.some((side) => moodOf(side) === -1)) return ['tense'];
    if (near) return ['spelling'];
  }
  return sides.some(({ hasName }) => hasName) ? ['name'] : ['word'];
}
