/** What the numbers of documents are when they claim nothing: as their reader knows it, or as it can be guessed. */
import { languageAt } from '#document/languages.ts';
import type { Leaf } from '#document/model.ts';
import { matchingForm } from '#text/matching.ts';
import { namingsIn } from '#text/number/naming.ts';
import type { NumberClass, Quantity } from '#text/number/quantity.ts';
import { quantitiesOf } from './leaf-quantities.ts';

/** A quantity of a leaf with what it is, if nobody need account for it. A record may quote a guessed one all the same. */
interface Classed {
  quantity: Quantity;
  class: NumberClass | undefined;
}

const read = new WeakMap<Leaf, readonly Classed[]>();

/** Every quantity of a leaf of a document in this language, in reading order, each with its class. */
export function classedIn(leaf: Leaf, lang: string): readonly Classed[] {
  const known = read.get(leaf) ?? classed(leaf, lang);
  read.set(leaf, known);
  return known;
}

function classed(leaf: Leaf, lang: string): readonly Classed[] {
  const quantities = quantitiesOf(leaf, lang);
  if (quantities.length === 0) return [];
  const guessed = namingsIn(matchingForm(leaf.text), quantities);
  return quantities.map((quantity, index) => ({
    quantity,
    class: /^fr\b/.test(languageAt(leaf, quantity.start, lang))
      ? (guessed[index] ?? quantity.class)
      : quantity.class,
  }));
}
