/** A figure as a journalist may quote it: one sentence that keeps every reservation of its record and adds none. */
import { articleOf } from '#kinds/communiques/named.ts';
import { signedName } from '#kinds/communiques/signed.ts';
import { cellHeadings, counted, figureAmount, figureUnit } from '#kinds/figures/words.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import type { Level } from '#schemas/levels.ts';
import { capitalise } from '#text/word/agreement.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { formatPeriod } from '#text/period/period.ts';
import { quotation } from '#text/quotation.ts';
import { typeset } from '#text/typography.ts';

/** The sentence in three parts: `source` names the document, and leads to the words. */
export interface CitableFigure {
  before: string;
  source: string;
  after: string;
}

/** How the words are introduced when they do not say that the thing is done. */
const SAID_AS: Readonly<Record<Level, string>> = {
  fait: '',
  'en cours': 'chiffre d’une action en cours : ',
  annoncé: 'chiffre annoncé : ',
  attendu: 'chiffre attendu : ',
  invité: 'chiffre d’une invitation : ',
};

/** Do these words stand in those, whatever their spaces and apostrophes? */
const holds = (words: string, part: string) => matchingForm(words).includes(matchingWords(part));

/** « Près de 3 000 places d’hébergement ouvertes », « Chèques mobilisés : près de 1,5 M€ ». */
function headOf(figure: FigureNode): string {
  const { title, data } = figure;
  const amount = figureAmount(figure);
  const unit = figureUnit(figure);
  if (data.nature === 'multiple') return `${title} : multiplication par ${amount}`;
  if (unit === undefined) return `${title} : ${amount}`;
  const [noun = ''] = unit.split(' ', 1);
  const isNamed = title === capitalise(noun) || title.startsWith(`${capitalise(noun)} `);
  return isNamed
    ? capitalise(counted(amount, noun + title.slice(noun.length)))
    : `${title} : ${counted(amount, unit)}`;
}

/** The period: nothing where the words quoted say it plainly. */
function periodOf({ period }: FigureNode['data'], quoted: string): string[] {
  if (period === undefined) return [];
  const { words } = period;
  const isPlain = period.period === undefined || words.includes(period.period.slice(0, 4));
  const meant = isPlain ? '' : formatPeriod(period.period ?? '');
  if (holds(quoted, words)) return isPlain ? [] : [`${quotation(words)} : ${meant}`];
  return [`période : ${quotation(words)}${isPlain ? '' : `, soit ${meant}`}`];
}

/** The reservations that the words quoted do not hold: « champ : « en Hauts-de-France » ». */
export function reservationsOf(figure: FigureNode): string[] {
  const { data, passage, multipleOf } = figure;
  const { row, column } = cellHeadings(figure);
  const unsaid = (name: string, words: string | undefined) =>
    words === undefined || holds(passage.words, words) ? [] : [`${name} : ${quotation(words)}`];
  return [
    ...periodOf(data, passage.words),
    ...unsaid('ligne du tableau', row),
    ...unsaid('colonne', column),
    ...unsaid('champ', data.scope),
    ...unsaid('qui mobilise la somme', data.payer?.words),
    ...(multipleOf ? [`chiffre multiplié : ${quotation(multipleOf.passage.words)}`] : []),
  ].map(typeset);
}

/** The sentence of a figure, with French spaces and apostrophes. */
export function citableFigure(figure: FigureNode): CitableFigure {
  const { data, passage } = figure;
  const said = (data.level === undefined ? '' : SAID_AS[data.level]) + quotation(passage.words);
  return {
    before: typeset(`${headOf(figure)}, selon ${articleOf(figure.passage.communique.type)}`),
    source: typeset(signedName(figure.passage.communique)),
    after: typeset(` (${[said, ...reservationsOf(figure)].join(' ; ')}).`),
  };
}
