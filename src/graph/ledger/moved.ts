/** What moved after its publication and is not declared: where, and what to write. */
import type { Problem } from '#entries/problem.ts';
import { elementOf, type Moved } from '#ledger/compare.ts';
import type { PublishedEntry } from '#ledger/ledger.ts';
import type { Present } from '#ledger/present.ts';
import { dayInWords } from '#text/day/words.ts';
import { problemAt } from '../problem-at.ts';
import { isDigest } from './declaration.ts';
import { lostElements, movedField } from './moved-fields.ts';
import { movedText } from './moved-text.ts';

/** Is nothing left of the words that were published here? */
function isSomethingElse(moved: readonly Moved[], { facts }: PublishedEntry): boolean {
  const words = [...facts].filter(([name, value]) => isDigest(value) && !name.startsWith('changes.'));
  const gone = new Set(moved.map(({ name }) => name));
  return words.length > 0 && words.every(([name]) => gone.has(name));
}

/** Everything that moved in an entry, each where it stands. */
export function sayMoved(present: Present, published: PublishedEntry, moved: readonly Moved[]): Problem[] {
  const { entry } = present;
  const day = dayInWords(published.last);
  if (moved.length > 0 && isSomethingElse(moved, published))
    return [
      problemAt(
        entry,
        '',
        `cette adresse a été publiée le ${dayInWords(published.first)} pour autre chose`,
        'donnez un autre nom à ce fichier, et remettez la fiche publiée sous celui-ci',
      ),
    ];
  const isWhole = ({ name }: Moved) =>
    elementOf(name) === '' || [...present.facts.keys()].some((one) => elementOf(one) === elementOf(name));
  const fields = moved.filter((one) => one.name !== 'text' && !one.name.startsWith('#') && isWhole(one));
  return [
    ...movedText(entry, moved, day),
    ...fields.map((one) => movedField(entry, one, day)),
    ...lostElements(present, published, moved, day),
  ];
}
