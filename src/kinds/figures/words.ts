/** How a figure is shown: in the document's own words when it writes the number in words, in French digits otherwise. */
import { frenchNumbersOfQuote } from '#document/languages.ts';
import { headingsOf } from '#document/table.ts';
import { beside } from '#text/beside.ts';
import { de } from '#text/word/agreement.ts';
import { contentWords } from '#text/word/likeness.ts';
import { formatAmount, formatNumber, isSign } from '#text/number/format.ts';
import { perOf } from '#text/number/money.ts';
import { measureWords, saysMeasure } from '#text/number/measure.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import type { Quantity } from '#text/number/quantity.ts';
import { addedWord } from './added.ts';
import type { FigureNode } from './node.ts';

const amount = (value: number, unit: string) =>
  perOf(unit) !== undefined
    ? formatAmount(value, 'EUR')
    : isSign(unit)
      ? formatAmount(value, unit)
      : formatNumber(value);

/** The measure of a figure with its unit of measure: « 3 000 », « 1,5 M€ », « 300 à 400 », « 10 à 15 % ». */
const written = ({ unit, ...data }: FigureNode['data']): string =>
  measureWords(data, (value) => (data.share === undefined ? amount(value, unit) : formatNumber(value)));

/** What the words of its passage say of it: its own quantity. It stands on its page, its card, in lists, tables and the search: it is read for the first of them. */
const meant = beside(({ data, passage }: FigureNode): Quantity | undefined => {
  const { document, lang } = passage.communique;
  return quantitiesIn(frenchNumbersOfQuote(document, passage.words, lang)).find((one) =>
    saysMeasure(one, data),
  );
});

/** A part by itself, without what leads to it: « plus des deux tiers » is of « les deux tiers ». */
const withoutLead = (words: string): string =>
  words
    .replace(/^(?:des|aux) /iu, 'les ')
    .replace(/^(?:du|au) /iu, 'le ')
    .replace(/^(?:de|par|pour) (?=moitié)/iu, 'la ');

/** « 3 000 », « 1,5 M€ », « quinze », « seront doublés » (a participle alone would say it done), « deux tiers », « 300 à 400 »; « un enfant sur cinq » is « un sur cinq ». */
export function figureWords(figure: FigureNode): string {
  const found = meant(figure);
  const { share } = figure.data;
  if (share !== undefined && found?.unit === '%') return formatAmount(share.of, '%');
  if (found?.form === 'multiple' && figure.data.verb?.includes(found.words) === true) return figure.data.verb;
  if (found === undefined || found.form === 'digits' || found.form === 'range') return written(figure.data);
  return withoutLead(found.words).replace(/^(\S+) .* (sur \S+)$/u, '$1 $2');
}

/**
 * What is counted, unless the number says it already (« 1,5 M€ ») or multiplies another (« doublés »); « places
 * d’hébergement supplémentaires » where the document says so.
 */
export function figureUnit({ data: { unit, nature }, passage }: FigureNode): string | undefined {
  if (isSign(unit) || nature === 'multiple') return undefined;
  const per = perOf(unit);
  if (per !== undefined) return `par ${per}`;
  return [unit, addedWord(passage.words, unit)].filter((part) => part !== undefined).join(' ');
}

/**
 * Does what is counted name the figure, and do its words tell of it: « 3 000 places » of « Places d’hébergement ouvertes »?
 * « 15 jours » names nothing, and « 6 » in a table tells nothing: whoever reads them alone needs the title.
 */
export function isNamed(figure: FigureNode): boolean {
  const [counted] = contentWords(figureUnit(figure) ?? '');
  return (
    counted !== undefined &&
    [figure.title, figure.passage.words].every((words) => contentWords(words).includes(counted))
  );
}

/** For a multiple: what it comes to, by our own computation. */
export function figureProduct({ data, multipleOf }: FigureNode): string | undefined {
  const [times, base] = [data.value, multipleOf?.data.value];
  return multipleOf && times !== undefined && base !== undefined
    ? reserved(multipleOf.data, amount(times * base, multipleOf.data.unit))
    : undefined;
}

/** For a sum: its parts, and whether they add up to what the document says. It is left as it is. */
export function figureSum({ data, sumOf }: FigureNode): string | undefined {
  if (sumOf.length === 0 || data.value === undefined) return undefined;
  const values = sumOf.map(({ data: part }) => part.value ?? 0);
  const sum = Number(values.reduce((total, value) => total + value, 0).toFixed(6));
  const said = `${values.map((value) => amount(value, data.unit)).join(' + ')} = ${amount(sum, data.unit)}`;
  return sum === data.value
    ? `${said} : le compte est bon`
    : `${said} ; le document dit ${amount(data.value, data.unit)}, et il est laissé tel quel`;
}

/** « près de 3 000 », « près d’un million »: an amount with the reservation that the document makes. */
function reserved({ approximation }: FigureNode['data'], amount: string): string {
  const [, before] = /^(.*) de$/.exec(approximation ?? '') ?? [];
  if (before !== undefined) return `${before} ${de(amount)}`;
  return approximation === undefined ? amount : `${approximation} ${amount}`;
}

/** « près de 3 000 », « quinze », « seront doublés »: never without the reservation that the document makes. */
export const reservedWords = (figure: FigureNode): string => reserved(figure.data, figureWords(figure));

/** The same as a number alone: « doublés » is not how much, but what happens to it. */
export const figureAmount = (figure: FigureNode): string =>
  figure.data.nature === 'multiple' && figure.data.value !== undefined
    ? reserved(figure.data, formatNumber(figure.data.value))
    : reservedWords(figure);

/** Is what is counted a part of itself: « deux tiers des foyers »? */
const OF_ALL = /(?:moitié|tiers|quarts?|ièmes?|%)$/u;
/** Numbers that are nouns: « un million de places », « une centaine de lits ». */
const NOUN = /(?:millions?|milliards?|milliers?|aines?)$/u;

/** A whole that is one thing says its own article: « de l’eau distribuée ». */
const OF_ONE = /^(?:de la |de l['’]|du |des )/iu;

/** An amount and what it counts: « 3 000 » and « places », « deux tiers » and « des foyers »; « un enfant sur cinq » is one. */
export function parts(amount: string, what: string | undefined): { head: string; unit: string | undefined } {
  if (what === undefined) return { head: amount, unit: undefined };
  const [, head, tail] = /^(.*) (sur \S+)$/u.exec(amount) ?? [];
  if (head !== undefined) return { head: `${head} ${what} ${tail}`, unit: undefined };
  return {
    head: amount,
    unit: OF_ONE.test(what)
      ? what
      : OF_ALL.test(amount)
        ? `des ${what}`
        : NOUN.test(amount)
          ? de(what)
          : what,
  };
}

/** « 3 000 places », « quinze thématiques », « un million de places », « deux tiers des foyers », « un enfant sur cinq ». */
export function counted(amount: string, what: string): string {
  const { head, unit } = parts(amount, what);
  return unit === undefined ? head : `${head} ${unit}`;
}

/** The headings of the row and of the column of the cell that gives a figure, in the words of its table; none elsewhere. */
export const cellHeadings = ({ passage }: Pick<FigureNode, 'passage'>) => {
  const headings = headingsOf(passage.communique.document, passage.leaf);
  return { row: headings?.row?.text, column: headings?.column?.text };
};
