/** How a figure is shown: in the document's own words when it writes the number in words, in French digits otherwise. */
import { frenchNumbersOfQuote } from '#document/languages.ts';
import { de } from '#text/word/agreement.ts';
import { formatAmount, formatNumber } from '#text/number/format.ts';
import { numbersIn } from '#text/number/reader.ts';
import type { FigureNode } from './node.ts';

const amount = (value: number, unit: string) =>
  unit === 'EUR' || unit === '%' ? formatAmount(value, unit) : formatNumber(value);

/** « 3 000 », « 1,5 M€ », « quinze », « doublés ». */
export function figureWords({ data, passage }: FigureNode): string {
  const found = numbersIn(
    frenchNumbersOfQuote(passage.communique.document, passage.words, passage.communique.lang),
  ).find(({ value }) => value === data.value);
  return found !== undefined && found.form !== 'digits' ? found.words : amount(data.value, data.unit);
}

/** What is counted, unless the number says it already (« 1,5 M€ ») or multiplies another (« doublés »). */
export const figureUnit = ({ data }: FigureNode): string | undefined =>
  data.unit === 'EUR' || data.unit === '%' || data.nature === 'multiple' ? undefined : data.unit;

/** For a multiple: what it comes to, by our own computation. */
export function figureProduct({ data, multipleOf }: FigureNode): string | undefined {
  return multipleOf && amount(data.value * multipleOf.data.value, multipleOf.data.unit);
}

/** « près de 3 000 », « près d’un million », « quinze »: never without the reservation that the document makes. */
export function figureAmount(figure: FigureNode): string {
  const { data } = figure;
  // « doublés » is not how much, but what happens to it.
  const amount = data.nature === 'multiple' ? formatNumber(data.value) : figureWords(figure);
  if (data.approximation === undefined) return amount;
  const [, before] = /^(.*) de$/.exec(data.approximation) ?? [];
  return before === undefined ? `${data.approximation} ${amount}` : `${before} ${de(amount)}`;
}

/** « 3 000 places », « quinze thématiques », « un million de places ». */
export const counted = (amount: string, what: string): string =>
  /(?:million|milliard)s?$/.test(amount) ? `${amount} ${de(what)}` : `${amount} ${what}`;
