/** Every number of a text that may be a figure: what claims nothing (a date, a telephone, a reference…) is left aside. */
import type { Leaf } from '#document/model.ts';
import { matchingForm } from '#text/matching.ts';
import { quantitiesIn, type Quantity } from '../french.ts';
import { placed, type Placed } from './place.ts';

export interface NumberProposal extends Placed, Pick<Partial<Quantity>, 'range' | 'share'> {
  /** With its sign; absent for a range, and for a share in words. */
  value?: number;
  /** « EUR », « % », or the word that follows. */
  unit?: string;
  /** « près de », « plus de »: words that stand just before. */
  reserve?: string;
  form: Quantity['form'];
}

/** What numbers a heading, and claims nothing. */
const RANK_OF_HEADING = /^(?:\d+|[IVX]+)[.)]\s/;

/** A reserve (« près de ») as the text that ends with it writes it (« près d’ »). */
function asWritten(reserve: string, before: string): string {
  const [first = ''] = matchingForm(reserve).split(/[ ']/);
  return before.slice(before.toLowerCase().lastIndexOf(first)).trim();
}

/** `taken`: stretches that dates have taken. */
export function numbersOf(leaf: Leaf, taken: readonly Placed[]): NumberProposal[] {
  const { text } = leaf;
  const heading = leaf.kind === 'heading' ? (RANK_OF_HEADING.exec(text)?.[0].length ?? 0) : 0;
  const isTaken = ({ start, end }: Quantity) =>
    start < heading || taken.some((one) => start < one.start + one.words.length && one.start < end);
  return quantitiesIn(text).flatMap((quantity): NumberProposal[] => {
    const { start, end, value, range, share, form, before } = quantity;
    if (quantity.class !== undefined || isTaken(quantity)) return [];
    const unit = form === 'multiple' ? undefined : (quantity.unit ?? quantity.beside[0]);
    return [
      {
        ...placed(leaf, start, end),
        form,
        ...(value === undefined ? {} : { value }),
        ...(range === undefined ? {} : { range }),
        ...(share === undefined ? {} : { share }),
        ...(unit === undefined ? {} : { unit }),
        ...(before === undefined ? {} : { reserve: asWritten(before, text.slice(0, start)) }),
      },
    ];
  });
}
